// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes out, and what targets are known to have.
#include "sync_log_p.h"

#include "cut_rules_p.h"
#include "store_p.h"
#include "sync/core/frontier.h"

#include <QHash>

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::ChainEnd;
using sync::ChainId;
using sync::ChangeId;
using sync::Outgoing;
using sync::Space;

// What this device wrote itself, and a target lacks: after `sent`, or in a chain of which it has
// less. Changes of its own chains that came from elsewhere have an envelope that is kept.
const QString unsentSql = u"FROM changes c JOIN chains n USING(chain)"
                          " LEFT JOIN sync_lacks l ON l.target = ? AND l.chain = c.chain"
                          " WHERE c.pos > ? AND c.space = 1 AND c.kind IS NOT NULL AND n.device = ?"
                          " AND c.pos > coalesce(l.after, ?)"_s;

// More than that are read anew by whoever shows them.
constexpr int mostNamedChanges = 200;
constexpr size_t mostNamedOps = 500;

using EndsOfChain = QHash<ChainId, std::vector<ChainEnd>>;

EndsOfChain byChain(const std::vector<ChainEnd> &ends)
{
    EndsOfChain sorted;
    for (const ChainEnd &end : ends)
        sorted[chainOfTag(end.chain)].push_back(end);
    return sorted;
}

} // namespace

Connection &SyncLog::connection()
{
    return *m_store.d->connection;
}

Writer &SyncLog::writer()
{
    return m_store.d->writer;
}

Result<void> SyncLog::mayWrite()
{
    return m_store.d->mayWrite();
}

Result<void> SyncLog::write(const std::function<Result<void>()> &work)
{
    Result<void> done = mayWrite().and_then([&] { return writer().begin(); });
    if (!done)
        return done;
    writer().startAction(
        {RecordId::random(writer().random()), ActionKind::Edit, {}, UndoState::Settled});
    done = work().and_then([&] { return writer().finish(); });
    if (!done)
        writer().abandon();
    return done;
}

Result<qint64> SyncLog::sentOf(const QString &target)
{
    return connection()
        .scalar(u"SELECT sent FROM sync_targets WHERE target = ?"_s, target)
        .transform([](const QVariant &sent) { return sent.toLongLong(); });
}

Result<Outgoing> SyncLog::outgoing(const QString &target, qsizetype bytes)
{
    const auto state = ProfileState::read(connection());
    const Result<qint64> sent = sentOf(target);
    if (!state || !sent)
        return std::unexpected(!state ? state.error() : sent.error());
    const auto lowest =
        connection().scalar(u"SELECT min(after) FROM sync_lacks WHERE target = ?"_s, target);
    if (!lowest)
        return std::unexpected(lowest.error());
    const qint64 from = lowest->isNull() ? *sent : std::min(*sent, lowest->toLongLong());
    SealedLog sealed = sealedLogOf(connection());
    Outgoing out;
    Result<void> opened;
    qsizetype size = 0;
    const auto take = [&](Statement &row) {
        const qint64 pos = row.integer(0);
        const ChainId chain{row.id(1), static_cast<quint64>(row.integer(2))};
        const auto seq = static_cast<quint64>(row.integer(3));
        const Result<QByteArray> change = sealed.orSealed(pos, row.bytes(4));
        if (!change) {
            opened = std::unexpected(change.error());
            return false;
        }
        if (size > 0 && size + change->size() > bytes)
            return false;
        size += change->size();
        const bool goesOn = !out.runs.empty() && out.runs.back().chain == chain &&
                            out.runs.back().firstSeq + out.runs.back().changes.size() == seq;
        if (!goesOn)
            out.runs.push_back({chain, seq, {}});
        out.runs.back().changes.push_back(*change);
        out.upTo = pos;
        return true;
    };
    const Result<void> read =
        connection().each(u"SELECT c.pos, n.device, n.incarnation, c.seq, c.bytes "_s + unsentSql +
                              u" ORDER BY c.pos"_s,
                          take, target, from, state->device, *sent);
    if (!read || !opened)
        return std::unexpected(!read ? read.error() : opened.error());
    if (out.runs.empty())
        return out;
    return connection()
        .scalar(u"SELECT count(*) "_s + unsentSql, target, std::max(from, out.upTo), state->device,
                *sent)
        .transform([&](const QVariant &left) {
            out.left = left.toLongLong();
            return std::move(out);
        });
}

// What is outgoing comes in the order of the log: when something after `sent` was taken, nothing
// before it is lacked any more.
Result<Committed> SyncLog::acknowledge(const QString &target, qint64 upTo)
{
    const Result<qint64> before = sentOf(target);
    if (!before)
        return std::unexpected(before.error());
    const Result<void> noted = write([&]() -> Result<void> {
        return connection()
            .run(u"INSERT INTO sync_targets(target, sent) VALUES(?, ?) ON CONFLICT(target) DO"
                 " UPDATE SET sent = max(sent, excluded.sent)"_s,
                 target, upTo)
            .and_then([&] {
                return connection().run(
                    u"UPDATE sync_lacks SET after = max(after, ?) WHERE target = ?"_s, upTo,
                    target);
            })
            .and_then([&] {
                return connection().run(
                    u"DELETE FROM sync_lacks WHERE target = ?1 AND after >= (SELECT sent FROM"
                    " sync_targets WHERE target = ?1)"_s,
                    target);
            });
    });
    return noted.and_then([&] { return writtenIn(*before, upTo); });
}

// Rows that say that they wait say so no more.
Result<Committed> SyncLog::writtenIn(qint64 after, qint64 upTo)
{
    Committed committed;
    std::map<std::pair<Entity, RecordId>, bool> named;
    int changes = 0;
    const Result<void> read = connection().each(
        u"SELECT bytes FROM changes WHERE pos > ? AND pos <= ? AND space = 1"
        " AND kind IS NOT NULL ORDER BY pos"_s,
        [&](Statement &row) {
            const auto change = row.isNull(0) ? Result<sync::Change>(failure(ErrorCode::NotFound))
                                              : sync::decode(row.view(0));
            committed.everything =
                !change || ++changes > mostNamedChanges || change->ops.size() > mostNamedOps;
            for (const sync::Op &op : committed.everything ? std::vector<sync::Op>() : change->ops)
                named.emplace(std::pair(static_cast<Entity>(op.entity), op.record), true);
            return !committed.everything;
        },
        after, upTo);
    if (!read || committed.everything)
        return read.transform([&] { return std::move(committed); });
    for (const auto &[name, there] : named) {
        const EntitySpec *entity = findEntity(static_cast<int>(name.first));
        const auto key = entity ? connection().scalar(u"SELECT key FROM %1 WHERE id = ?"_s.arg(
                                                          QLatin1StringView(entity->table)),
                                                      name.second)
                                : Result<QVariant>();
        if (!key)
            return std::unexpected(key.error());
        if (!key->isNull())
            committed.records.push_back({name.first, name.second, key->toLongLong()});
    }
    return committed;
}

Result<void> SyncLog::compare(const QString &target, const std::vector<ChainEnd> &ends)
{
    return write([&]() -> Result<void> {
        const RecordId device = writer().state().device;
        const EndsOfChain sorted = byChain(ends);
        std::vector<std::pair<int, ChainId>> own;
        Result<void> done = connection().each(
            u"SELECT chain, incarnation FROM chains WHERE device = ? AND space = 1 AND own = 1"_s,
            [&](Statement &row) {
                own.emplace_back(static_cast<int>(row.integer(0)),
                                 ChainId{device, static_cast<quint64>(row.integer(1))});
                return true;
            },
            device);
        const auto last = connection().scalar(u"SELECT max(pos) FROM changes"_s);
        if (!done || !last)
            return done ? std::unexpected(last.error()) : done;
        // What was written before an account was left is outgoing for nobody.
        done =
            connection()
                .run(u"INSERT INTO sync_targets(target, sent) VALUES(?, ?) ON CONFLICT(target)"
                     " DO UPDATE SET sent = excluded.sent"_s,
                     target, last->toLongLong())
                .and_then([&] {
                    return connection().run(u"DELETE FROM sync_lacks WHERE target = ?"_s, target);
                });
        for (const auto &[number, chain] : own) {
            done = done.and_then([&] {
                return compareChain(target, number, chain, sorted.value(chain), last->toLongLong());
            });
        }
        return done;
    });
}

// Its end is known: it has everything up to there. An end that is not known here is a change of
// this device's own that it lost; it goes on with another chain then.
Result<void> SyncLog::compareChain(const QString &target, int number, const ChainId &chain,
                                   const std::vector<ChainEnd> &ends, qint64 sent)
{
    qint64 has = 0;
    for (const ChainEnd &end : ends) {
        ChangeId id = ChangeId::fromBytes(end.id.view()).value_or(ChangeId{});
        for (quint64 seq = end.seq; seq > 0; --seq) {
            qint64 pos = 0;
            bool isOwn = false;
            const Result<void> found = connection().each(
                u"SELECT pos, kind IS NOT NULL FROM changes WHERE chain = ? AND seq = ? AND id = ?"
                " AND space = 1"_s,
                [&](Statement &row) {
                    pos = row.integer(0);
                    isOwn = row.integer(1) != 0;
                    return false;
                },
                number, seq, id.view().toByteArray());
            if (!found)
                return found;
            has = std::max(has, isOwn ? pos : 0);
            if (isOwn)
                break;
            const auto logged = pos ? writer().log().at({chain, seq, id.prefix()})
                                    : Result<ChangeLog::Logged>(nullptr);
            if (!logged)
                return std::unexpected(logged.error());
            if (!*logged) {
                const OwnChain &now = writer().state().chain(Space::Shared);
                const bool isCurrent = now.incarnation == chain.incarnation;
                if (Result<void> retired =
                        isCurrent ? writer().retireChain(Space::Shared) : Result<void>();
                    !retired)
                    return retired;
                break;
            }
            id = (*logged)->change.prev;
        }
    }
    return has >= sent
               ? Result<void>()
               : connection().run(u"INSERT INTO sync_lacks VALUES(?, ?, ?)"_s, target, number, has);
}

Result<std::vector<QByteArray>> SyncLog::lackedEnvelopes(const std::vector<ChainEnd> &ends,
                                                         qsizetype bytes)
{
    const EndsOfChain sorted = byChain(ends);
    std::vector<QByteArray> lacked;
    qsizetype size = 0;
    struct Kept
    {
        ChainId chain;
        quint64 seq = 0;
        ChangeId id;
        qint64 row = 0;
    };
    std::vector<Kept> all;
    Result<void> done = connection().each(
        u"SELECT n.device, n.incarnation, e.last_seq, e.last_id, e.rowid FROM envelopes e"
        " JOIN chains n USING(chain) ORDER BY e.chain, e.last_seq, e.last_id"_s,
        [&](Statement &row) {
            all.push_back({{row.id(0), static_cast<quint64>(row.integer(1))},
                           static_cast<quint64>(row.integer(2)),
                           ChangeId::fromBytes(row.bytes(3)).value_or(ChangeId{}),
                           row.integer(4)});
            return true;
        });
    const auto unknown = done ? lackedEnds(ends) : std::unexpected(done.error());
    if (!unknown)
        return std::unexpected(unknown.error());
    QSet<ChainId> unclear; // on which of their branches it is cannot be told yet
    for (const ChainEnd &end : *unknown) {
        const ChainId chain = chainOfTag(end.chain);
        const bool isKept = std::ranges::any_of(all, [&](const Kept &kept) {
            return kept.chain == chain && kept.seq == end.seq && kept.id.view() == end.id.view();
        });
        if (!isKept)
            unclear.insert(chain);
    }
    ChangeLog &log = writer().log();
    QHash<ChainId, QSet<ChangeId>> branches; // of forked chains: what the target has
    const auto has = [&](const Kept &kept) -> Result<bool> {
        if (unclear.contains(kept.chain))
            return true;
        const std::vector<ChainEnd> atTarget = sorted.value(kept.chain);
        const bool isAfter =
            std::ranges::all_of(atTarget, [&](const ChainEnd &end) { return end.seq < kept.seq; });
        if (isAfter)
            return false;
        if (!branches.contains(kept.chain)) {
            QSet<ChangeId> &branch = branches[kept.chain];
            const Result<bool> forked = log.numberOf(kept.chain, Space::Shared).and_then([&](int) {
                return log.isForked(kept.chain);
            });
            if (!forked)
                return forked;
            for (const ChainEnd &end : *forked ? atTarget : std::vector<ChainEnd>()) {
                ChangeId id = ChangeId::fromBytes(end.id.view()).value_or(ChangeId{});
                for (quint64 seq = end.seq; seq > 0 && !branch.contains(id); --seq) {
                    branch.insert(id);
                    const auto logged = log.at({kept.chain, seq, id.prefix()});
                    if (!logged)
                        return std::unexpected(logged.error());
                    if (!*logged)
                        break;
                    id = (*logged)->change.prev;
                }
            }
        }
        const QSet<ChangeId> &branch = branches[kept.chain];
        return branch.isEmpty() || branch.contains(kept.id);
    };
    for (const Kept &kept : all) {
        const Result<bool> there = has(kept);
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            continue;
        const auto envelope =
            connection().scalar(u"SELECT bytes FROM envelopes WHERE rowid = ?"_s, kept.row);
        if (!envelope)
            return std::unexpected(envelope.error());
        size += envelope->toByteArray().size();
        if (!lacked.empty() && size > bytes)
            break;
        lacked.push_back(envelope->toByteArray());
    }
    return lacked;
}

Result<sync::LogEnd> SyncLog::logEnd()
{
    sync::LogEnd end;
    if (Result<void> begun = connection().execute(u"BEGIN"_s); !begun)
        return std::unexpected(begun.error());
    const auto read = [&]() -> Result<void> {
        const auto state = ProfileState::read(connection());
        const auto place = connection().scalar(
            u"SELECT pos FROM changes WHERE space = 1 ORDER BY pos DESC LIMIT 1"_s);
        auto tips = ChangeLog(connection()).tipsAfter(Space::Shared, -1);
        if (!state || !place || !tips)
            return std::unexpected(!state ? state.error() : !place ? place.error() : tips.error());
        const OwnChain &own = state->chains[size_t(Space::Shared)];
        if (own.seq)
            tips->push_back({{state->device, own.incarnation}, own.seq, own.tip});
        std::ranges::sort(*tips);
        end.place = place->toLongLong();
        const QByteArray digest = state->digests[size_t(Space::Shared)].toBytes();
        end.holding = {sync::hashOf(*tips), *sync::Hash256::fromBytes(digest)};
        end.tips = *std::move(tips);
        return {};
    };
    const Result<void> done = read();
    (void)connection().execute(u"COMMIT"_s);
    return done.transform([&] { return std::move(end); });
}

Result<sync::Stretch> SyncLog::stretch(qint64 after, qint64 upTo, qsizetype bytes)
{
    sync::Stretch stretch;
    qsizetype size = 0;
    return ChangeLog(connection())
        .eachBytes(Space::Shared, after,
                   [&](qint64 pos, const QByteArray &change) {
                       const bool isFull = size > 0 && size + change.size() > bytes;
                       if (pos > upTo || isFull)
                           return false;
                       size += change.size();
                       stretch.changes.push_back(change);
                       stretch.upTo = pos;
                       return true;
                   })
        .transform([&] { return std::move(stretch); });
}

} // namespace sennight
