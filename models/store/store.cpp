// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "action_commit_p.h"
#include "dump_p.h"
#include "going_back_p.h"
#include "inversion_p.h"
#include "open_database_p.h"
#include "remote_apply_p.h"
#include "restating_p.h"
#include "space_scope_p.h"
#include "store_p.h"
#include "time_reader_p.h"
#include "work_folder_p.h"

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

constexpr int indexSliceMs = 200; // a commit waits no longer for the indexing before it
// Ranges of records that processes without idle time leave unindexed: a search reads them in a
// few milliseconds.
constexpr qint64 mostLeftUnindexed = 256;
// Changes that they leave as they are: compressing a stretch takes them some milliseconds.
constexpr qint64 mostLeftUnsealed = 5000;

// What a person applied again is on the list of what was recovered while that is undone.
Result<void> listRecovered(Connection &connection, qint64 action, bool redo)
{
    return connection.run(u"UPDATE recovered SET settled = ? WHERE settled = ? AND pos < ?"_s,
                          redo ? action : -action, redo ? -action : action, action);
}

} // namespace

Result<void> Store::Private::mayWrite() const
{
    if (options.readOnly)
        return failure(ErrorCode::ReadOnly, profile.database());
    return {};
}

// From a connection of its own: in a transaction that writes, this one cannot.
Result<QString> Store::Private::backUp(BackupReason reason, const Progress &progress) const
{
    return Backups(profile, writer.clock())
        .make(reason, progress)
        .transform([](const Backup &made) { return made.path; });
}

// What was never written to holds nothing to go back to.
Result<void> Store::Private::backUpBeforeImport(const Progress &progress) const
{
    const auto hasChanges = connection->scalar(u"SELECT EXISTS(SELECT 1 FROM changes)"_s);
    if (!hasChanges)
        return std::unexpected(hasChanges.error());
    if (!hasChanges->toBool())
        return {};
    const auto mayGoOn = [&](qint64, qint64) { return !progress || progress(0, 0); };
    return backUp(BackupReason::BeforeImport, mayGoOn).transform([](auto &&) {});
}

Result<Committed> Store::Private::transact(ActionLabel label,
                                           const std::function<Result<void>()> &work)
{
    if (const Result<void> allowed = mayWrite(); !allowed)
        return std::unexpected(allowed.error());
    if (const Result<void> begun = writer.begin(); !begun)
        return std::unexpected(begun.error());
    const RecordId action = label.id;
    writer.startAction(std::move(label));
    const Result<void> worked = work();
    if (!worked || !(writer.wroteSomething() || writer.hasNewState())) {
        writer.abandon();
        return worked.transform([] { return Committed{}; });
    }
    Committed committed = writer.committed();
    if (options.ownActions && writer.wroteSomething())
        options.ownActions->add(action);
    const Result<void> finished = writer.finish();
    if (!finished && options.ownActions)
        options.ownActions->remove(action);
    return finished.transform([&] { return std::move(committed); });
}

Result<UndoOutcome> Store::Private::invert(bool redo)
{
    UndoOutcome outcome;
    std::optional<UndoEntry> entry;
    const ActionLabel label{RecordId::random(writer.random()),
                            redo ? ActionKind::Redo : ActionKind::Undo,
                            {},
                            UndoState::Settled};
    Result<Committed> committed = transact(label, [&]() -> Result<void> {
        auto next = redo ? nextToRedo(*connection) : nextToUndo(*connection);
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return failure(redo ? ErrorCode::NothingToRedo : ErrorCode::NothingToUndo);
        entry = std::move(**next);
        Inversion inversion(writer);
        if (Result<void> done = invertInItsSpace(inversion, *entry); !done)
            return done;
        if (Result<void> settled = bringHome(); !settled)
            return settled;
        outcome.leftAlone = inversion.takeLeftAlone();
        if (!writer.wroteSomething()) {
            // Nothing of it is left to turn back: the next step goes on with the next action.
            writer.noteState();
            return moveEntry(*connection, *entry, UndoState::Settled,
                             {entry->nowFirst, entry->nowLast});
        }
        writer.state().canRedo = true;
        return moveEntry(*connection, *entry, redo ? UndoState::Done : UndoState::Undone,
                         writer.positions())
            .and_then([&] { return listRecovered(*connection, entry->firstPos, redo); });
    });
    if (!committed)
        return std::unexpected(committed.error());
    outcome.committed = std::move(*committed);
    outcome.kind = entry->kind;
    outcome.subject = entry->subject;
    return outcome;
}

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const Profile &profile, const Clock &clock,
                                           RandomSource &random, const StoreOptions &options)
{
    auto connection =
        options.readOnly ? openForReading(profile) : openForWriting(profile, clock, options.create);
    if (!connection)
        return std::unexpected(connection.error());
    if (!options.readOnly)
        sweepWorkFolders(profile);
    auto d = std::make_unique<Private>(profile, clock, random, options, std::move(*connection));
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

const Profile &Store::profile() const
{
    return d->profile;
}

bool Store::isReadOnly() const
{
    return d->options.readOnly;
}

Result<Committed> Store::commit(const Action &action, const Progress &progress)
{
    // What a person gave is checked before the lock is taken.
    const Result<std::vector<RecordEdits>> groups = groupEdits(action);
    if (!groups)
        return std::unexpected(groups.error());
    if (const Result<void> kept = action.kind == ActionKind::Import && !d->options.readOnly
                                      ? d->backUpBeforeImport(progress)
                                      : Result<void>();
        !kept)
        return std::unexpected(kept.error());
    const UndoState state = isUndoable(action) ? UndoState::Done : UndoState::Settled;
    return d->transact({RecordId::random(d->writer.random()), action.kind, action.subject, state},
                       [&] { return d->writeInItsSpace(*groups, progress); });
}

// What an action takes home leaves the shared space before it says why.
Result<void> Store::Private::writeInItsSpace(std::span<const RecordEdits> groups,
                                             const Progress &progress)
{
    if (writer.state().newRecords != sync::Space::Shared)
        return writeEdits(writer, groups, progress);
    const auto moves = ScopeMoves::of(groups, writer);
    if (!moves)
        return std::unexpected(moves.error());
    if (moves->home.empty() && moves->out.isEmpty() && !moves->revives)
        return writeEdits(writer, groups, progress);
    return sennight::restate(writer, moves->home, sync::Space::Local, progress)
        .and_then([&] { return writeEdits(writer, groups, progress); })
        .and_then([&] { return shareRoots(writer, moves->out, progress); })
        .and_then([&] { return moves->revives ? bringHome() : Result<void>(); });
}

// What came back into a project that is kept here meanwhile stays here with it.
Result<void> Store::Private::bringHome()
{
    if (writer.state().newRecords != sync::Space::Shared)
        return {};
    const auto [first, last] = writer.positions();
    QSet<RecordId> home;
    const auto look = [&](const LoggedChange &logged) -> Result<bool> {
        return strayedIn(logged.change, writer).transform([&](const QSet<RecordId> &strayed) {
            home += strayed;
            return true;
        });
    };
    return writer.log()
        .each(first, last, look)
        .and_then([&] { return namesToBringHome(std::move(home), writer); })
        .and_then([&](const std::vector<RecordName> &names) {
            return names.empty() ? Result<void>()
                                 : sennight::restate(writer, names, sync::Space::Local, {});
        });
}

Result<WayBack> Store::goBackTo(const PastMoment &moment, const Progress &progress)
{
    if (const Result<void> allowed = d->mayWrite(); !allowed)
        return std::unexpected(allowed.error());
    const auto past =
        PastProfile::open(moment, d->profile, d->writer.clock(), d->writer.random(), progress);
    if (!past)
        return std::unexpected(past.error());
    const Result<QString> backup = d->backUp(BackupReason::BeforeRestore, progress);
    if (!backup)
        return std::unexpected(backup.error());
    const auto work = [&]() -> Result<void> {
        const Result<Action> way = actionBackTo(**past, *d->connection, progress);
        if (!way)
            return std::unexpected(way.error());
        return groupEdits(*way).and_then([&](const std::vector<RecordEdits> &groups) {
            return d->writeInItsSpace(groups, progress);
        });
    };
    const RecordId action = RecordId::random(d->writer.random());
    return d->transact({action, ActionKind::GoBack, moment.name, UndoState::Done}, work)
        .transform([&](Committed &&committed) { return WayBack{std::move(committed), *backup}; });
}

Result<UndoOutcome> Store::undo()
{
    return d->invert(false);
}

Result<UndoOutcome> Store::redo()
{
    return d->invert(true);
}

Result<bool> Store::indexForSearch(int budgetMs)
{
    if (const Result<void> allowed = d->mayWrite(); !allowed)
        return std::unexpected(allowed.error());
    SearchIndex &search = d->writer.rows().search();
    const QDeadlineTimer budget(budgetMs);
    Result<bool> complete = search.isComplete();
    while (complete && !*complete) {
        Result<Transaction> transaction = Transaction::begin(*d->connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        const QDeadlineTimer slice(std::min<qint64>(indexSliceMs, budget.remainingTime()));
        complete = search.workOff(slice);
        if (!complete)
            return complete;
        if (const Result<void> committed = transaction->commit(); !committed)
            return std::unexpected(committed.error());
        if (budget.hasExpired())
            break;
    }
    return complete;
}

Result<bool> Store::sealOldLog()
{
    return d->sealBeyond(unsealedChanges);
}

Result<bool> Store::Private::sealBeyond(qint64 kept)
{
    if (const Result<void> allowed = mayWrite(); !allowed)
        return std::unexpected(allowed.error());
    Result<Transaction> transaction = Transaction::begin(*connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    writer.log().begin();
    const Result<bool> sealed = writer.log().sealOldest(kept);
    if (!sealed || !*sealed)
        return sealed.transform([](bool) { return true; });
    return transaction->commit().transform([] { return false; });
}

Result<void> Store::limitLeftovers()
{
    if (const Result<void> allowed = d->mayWrite(); !allowed)
        return allowed;
    const Result<qint64> waiting = d->writer.rows().search().waitingRanges();
    if (!waiting)
        return std::unexpected(waiting.error());
    if (*waiting > mostLeftUnindexed) {
        if (const Result<bool> indexed = indexForSearch(indexSliceMs); !indexed)
            return std::unexpected(indexed.error());
    }
    return d->sealBeyond(mostLeftUnsealed).transform([](bool) {});
}

Result<RemoteOutcome> Store::applyRemote(std::span<const QByteArray> changes)
{
    if (const Result<void> allowed = d->mayWrite(); !allowed)
        return std::unexpected(allowed.error());
    const auto backUp = [this] { return d->backUp(BackupReason::BeforeDeletion); };
    return RemoteApply(d->writer, backUp).run(changes);
}

Result<void> Store::eachChange(sync::Space space, qint64 afterPos,
                               const std::function<bool(qint64, const QByteArray &)> &visit)
{
    return d->writer.log().eachBytes(space, afterPos, visit);
}

Result<void> Store::setSpaceOfNewRecords(sync::Space space)
{
    if (Result<void> allowed = d->mayWrite(); !allowed)
        return allowed;
    return d->writer.begin().and_then([&] {
        d->writer.state().newRecords = space;
        return d->writer.finish();
    });
}

Result<Committed> Store::restate(std::span<const RecordName> records, sync::Space to,
                                 const Progress &progress)
{
    return d->transact(
        {RecordId::random(d->writer.random()), ActionKind::Restate, {}, UndoState::Settled},
        [&] { return sennight::restate(d->writer, records, to, progress); });
}

Result<QByteArray> Store::digest(sync::Space space)
{
    return ProfileState::read(*d->connection).transform([&](ProfileState state) {
        return state.digest(space).toBytes();
    });
}

Result<void> Store::dump(QIODevice &out)
{
    return Dump(d->writer.rows().tables(), *d->connection).write(out);
}

Result<void> Store::saveDraft(const RecordId &record, Field field, const QString &text)
{
    if (Result<void> allowed = d->mayWrite(); !allowed)
        return allowed;
    auto transaction = Transaction::begin(*d->connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> kept =
        text.isEmpty()
            ? d->connection->run(u"DELETE FROM drafts WHERE record = ? AND field = ?"_s, record,
                                 static_cast<int>(field))
            : d->connection->run(u"INSERT OR REPLACE INTO drafts VALUES(?, ?, ?, ?)"_s, record,
                                 static_cast<int>(field), text, d->writer.clock().nowMs());
    return kept.and_then([&] { return transaction->commit(); });
}

Result<std::vector<Draft>> Store::drafts()
{
    std::vector<Draft> drafts;
    const Result<void> read = d->connection->each(
        u"SELECT record, field, text, at FROM drafts ORDER BY at, record, field"_s,
        [&](Statement &row) {
            drafts.push_back(
                {row.id(0), static_cast<Field>(row.integer(1)), row.text(2), row.integer(3)});
            return true;
        });
    return read.transform([&] { return std::move(drafts); });
}

Result<std::vector<ReminderName>> Store::claimReminders(std::span<const ReminderName> reminders)
{
    if (Result<void> allowed = d->mayWrite(); !allowed)
        return std::unexpected(allowed.error());
    auto transaction = Transaction::begin(*d->connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    std::vector<ReminderName> claimed;
    const qint64 now = d->writer.clock().nowMs();
    for (const ReminderName &reminder : reminders) {
        const QString key = reminderClaim(reminder);
        const auto known = d->connection->scalar(u"SELECT count(*) FROM meta WHERE key = ?"_s, key);
        if (!known)
            return std::unexpected(known.error());
        if (known->toLongLong() > 0)
            continue;
        if (Result<void> kept = d->connection->run(u"INSERT INTO meta VALUES(?, ?)"_s, key, now);
            !kept)
            return std::unexpected(kept.error());
        claimed.push_back(reminder);
    }
    return d->connection
        ->run(u"DELETE FROM meta WHERE key >= ? AND key < ? AND value < ?"_s,
              QString(reminderClaims), QString(behindReminderClaims), now - claimsKeptMs)
        .and_then([&] { return transaction->commit(); })
        .transform([&] { return std::move(claimed); });
}

Result<void> Store::checkpoint()
{
    return d->connection->execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s).and_then([&] {
        return d->connection->execute(u"PRAGMA shrink_memory"_s);
    });
}

Connection &Store::connection()
{
    return *d->connection;
}

} // namespace sennight
