// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_check_p.h"

#include "migrations_p.h"
#include "record_pairs_p.h"
#include "schema.h"
#include "search_rows.h"
#include "search_text.h"

#include <QFileInfo>

#include <map>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using Part = CheckFinding::Part;
using sync::Space;

constexpr int recordsAStep = 500; // of progress
constexpr int sampleOfKind = 500; // records that are looked up by their own words

std::map<QString, QString> schemaOf(Connection &connection, Result<void> &done)
{
    std::map<QString, QString> schema;
    done = connection.each(u"SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema"_s,
                           [&](Statement &row) {
                               schema.emplace(row.text(0), row.text(1));
                               return true;
                           });
    return schema;
}

QString nameOf(const StoredRecord &record)
{
    const QString kind = record.spec ? QString(QLatin1StringView(record.spec->name))
                                     : u"kind %1"_s.arg(record.entity());
    return kind + u' ' + record.id().toHex();
}

bool sameRow(const StoredRecord &left, const StoredRecord &right)
{
    return left.state == right.state && left.shown == right.shown && left.space == right.space &&
           left.conflictFields == right.conflictFields && left.rollovers == right.rollovers &&
           left.nextReminder == right.nextReminder && left.hasNotes == right.hasNotes &&
           left.trackedMs == right.trackedMs;
}

} // namespace

Result<std::unique_ptr<ScratchProfile>>
ScratchProfile::make(const Profile &beside, const Clock &clock, RandomSource &random)
{
    auto scratch = std::make_unique<ScratchProfile>();
    QString file;
    if (QFileInfo(beside.directory()).isWritable()) {
        auto folder = WorkFolder::make(beside, "check"_L1);
        if (!folder)
            return std::unexpected(folder.error());
        scratch->m_folder = *std::move(folder);
        file = scratch->m_folder->path() + u"/scratch.db"_s;
    }
    auto connection = Connection::open(file, Connection::Access::ReadWrite, true);
    if (!connection)
        return std::unexpected(connection.error());
    const Result<void> made =
        (*connection)
            ->execute(u"PRAGMA journal_mode=MEMORY"_s)
            .and_then([&] { return (*connection)->execute(u"PRAGMA synchronous=OFF"_s); })
            .and_then([&] { return createSchema(**connection); });
    if (!made)
        return std::unexpected(made.error());
    if (scratch->m_folder)
        scratch->m_folder->dropNames();
    scratch->m_connection = std::move(*connection);
    scratch->m_writer = std::make_unique<Writer>(*scratch->m_connection, clock, random,
                                                 QByteArray(32, '\0'), QString());
    return scratch;
}

Result<void> checkStructure(Connection &connection, CheckReport &report)
{
    return connection.each(u"PRAGMA integrity_check(20)"_s, [&](Statement &row) {
        if (row.text(0) != "ok"_L1)
            addFinding(report, Part::File, row.text(0));
        return true;
    });
}

Result<void> ProfileCheck::run(const Progress &progress)
{
    Writer &writer = m_scratch.writer();
    LogReplay replay(m_profile, writer, LogReplay::Into::AnotherDatabase, m_report);
    return checkStructure(m_profile, m_report)
        .and_then([&] { return checkSchema(); })
        .and_then([&] { return writer.begin(); })
        .and_then([&] { return replay.run(progress); })
        .and_then([&] { return checkState(progress); })
        .and_then([&] { return checkShadows(); })
        .and_then([&] { return checkTargets(); })
        .and_then([&] { return checkRecordsOfChanges(); })
        .and_then([&] { return checkProjectSums(); })
        .and_then([&] { return checkEnds(replay); })
        .and_then([&] { return checkSearch(); });
}

Result<void> ProfileCheck::checkSchema()
{
    Result<void> done;
    const auto wanted = schemaOf(m_scratch.writer().connection(), done);
    const auto found = done ? schemaOf(m_profile, done) : std::map<QString, QString>();
    if (!done)
        return done;
    for (const auto &[name, sql] : wanted) {
        const auto there = found.find(name);
        if (there == found.end())
            add(Part::Schema, name + schemaIsMissing);
        else if (there->second != sql)
            add(Part::Schema, name + u" is another"_s);
    }
    return {};
}

Result<void> ProfileCheck::checkState(const Progress &progress)
{
    const auto kinds = m_tables.kinds();
    const auto computed = m_scratch.writer().rows().tables().kinds();
    if (!kinds || !computed)
        return std::unexpected(!kinds ? kinds.error() : computed.error());
    std::set<quint8> all(kinds->begin(), kinds->end());
    all.insert(computed->begin(), computed->end());
    for (const quint8 kind : all) {
        Result<void> checked = checkKind(kind, progress);
        if (!checked && checked.error().detail == unreadableHeads)
            add(Part::State, checked.error().subject + u": "_s + unreadableHeads);
        else if (!checked)
            return checked;
    }
    return {};
}

Result<void> ProfileCheck::checkKind(quint8 kind, const Progress &progress)
{
    return eachPair(kind, m_tables, m_scratch.writer().rows().tables(),
                    [&](const StoredRecord *stored, const StoredRecord *computed) -> Result<void> {
                        if (Result<void> compared = compare(stored, computed); !compared)
                            return compared;
                        const bool asks = ++m_report.records % recordsAStep == 0;
                        if (asks && progress && !progress(m_report.records, 0))
                            return failure(ErrorCode::Cancelled);
                        return {};
                    });
}

Result<void> ProfileCheck::compare(const StoredRecord *stored, const StoredRecord *computed)
{
    // Where changes are known to be lost, their rows need no second finding each.
    if (m_report.lostChanges == 0 && stored && (!computed || stored->state != computed->state)) {
        if (Result<void> checked = checkHeads(*stored); !checked)
            return checked;
    }
    if (!stored) {
        add(Part::State, nameOf(*computed) + u": in the log and not in its table"_s);
    } else if (!computed) {
        add(Part::State, nameOf(*stored) + u": in its table and not in the log"_s);
    } else if (!sameRow(*stored, *computed)) {
        add(Part::State, nameOf(*stored) + u": its row is not what the log gives"_s);
    } else if (stored->spec) {
        const auto elements = m_tables.allElements(*stored);
        const auto wanted = m_scratch.writer().rows().tables().allElements(*computed);
        if (!elements || !wanted)
            return std::unexpected(!elements ? elements.error() : wanted.error());
        if (*elements != *wanted)
            add(Part::State, nameOf(*stored) + u": its sets are not what the log gives"_s);
    }
    return {};
}

// What is shared of records that live here only.
Result<void> ProfileCheck::checkShadows()
{
    std::vector<sync::RecordState> stored;
    std::vector<sync::RecordState> computed;
    const auto into = [](std::vector<sync::RecordState> &list) {
        return [&list](const sync::RecordState &state) { list.push_back(state); };
    };
    const Result<void> read = m_tables.eachShadow(into(stored));
    if (!read && read.error().detail != unreadableHeads)
        return read;
    return m_scratch.writer().rows().tables().eachShadow(into(computed)).transform([&] {
        if (!read || stored != computed)
            add(Part::State, u"what is shared of records that live here is not what the log"
                             " gives"_s);
    });
}

Result<void> ProfileCheck::checkTargets()
{
    return m_profile
        .scalar(u"SELECT count(*) FROM sync_targets"
                " WHERE sent > (SELECT coalesce(max(pos), 0) FROM changes)"_s)
        .transform([&](const QVariant &wrong) {
            if (wrong.toInt() != 0 && m_report.lostChanges == 0)
                add(Part::State, u"a target is said to have more than there is"_s);
        });
}

Result<void> ProfileCheck::checkHeads(const StoredRecord &stored)
{
    for (const sync::Dot &dot : stored.state.allHeads()) {
        const auto logged = m_scratch.writer().log().at(dot);
        if (!logged)
            return std::unexpected(logged.error());
        if (*logged)
            continue;
        add(Part::Log, nameOf(stored) + u": a change that wrote it is missing"_s);
        return {};
    }
    return {};
}

Result<void> ProfileCheck::checkRecordsOfChanges()
{
    const QString sql = u"SELECT count(*) || ' ' || total(pos) FROM change_records"_s;
    const auto stored = m_profile.scalar(sql);
    const auto computed = m_scratch.writer().connection().scalar(sql);
    if (!stored || !computed)
        return std::unexpected(!stored ? stored.error() : computed.error());
    if (*stored != *computed && m_report.lostChanges == 0)
        add(Part::State, u"the index of changes by record is not what the log gives"_s);
    return {};
}

Result<void> ProfileCheck::checkProjectSums()
{
    return countWrongProjectSums(m_profile).transform([&](qint64 wrong) {
        if (wrong != 0)
            add(Part::State, u"the sums of projects are not what their todos add up to"_s);
    });
}

Result<void> ProfileCheck::checkEnds(const LogReplay &replay)
{
    Result<ProfileState> state = ProfileState::read(m_profile);
    if (!state) {
        add(Part::Digest, state.error().detail);
        return {};
    }
    for (const Space space : {Space::Local, Space::Shared}) {
        const QString name = space == Space::Local ? u"local space"_s : u"shared space"_s;
        if (state->digest(space) != m_scratch.writer().state().digest(space))
            add(Part::Digest, name + u": the state digest is not that of the rows"_s);
        Result<std::vector<sync::Tip>> ends = m_log.tipsAfter(space, -1);
        if (!ends)
            return std::unexpected(ends.error());
        const OwnChain &own = state->chain(space);
        if (own.seq)
            ends->push_back({{state->device, own.incarnation}, own.seq, own.tip});
        std::ranges::sort(*ends);
        if (*ends != replay.tips(space))
            add(Part::Digest, name + u": the ends of the chains are not those of the log"_s);
    }
    return {};
}

Result<void> ProfileCheck::checkSearch()
{
    for (const EntitySpec &entity : entities()) {
        if (!SearchIndex::isSearched(entity.entity))
            continue;
        if (Result<void> checked = checkSearchOf(entity.entity); !checked)
            return checked;
    }
    return {};
}

Result<void> ProfileCheck::checkSearchOf(Entity entity)
{
    const QString table = QLatin1StringView(spec(entity).table);
    const QString waits = u"EXISTS(SELECT 1 FROM search_backlog b WHERE b.entity = %1"
                          " AND t.key BETWEEN b.first_key AND b.last_key)"_s.arg(int(entity));
    for (const auto *index : {"search_words", "search_short"}) {
        const QString docs = QLatin1StringView(index) + u"_docsize"_s;
        const QString wrong =
            u"SELECT count(*) FROM %1 t WHERE NOT %2 AND (deleted = 0) <>"
            " EXISTS(SELECT 1 FROM %3 d WHERE d.id = t.key + %4)"_s.arg(table, waits, docs)
                .arg(searchRow(entity, 0));
        const auto count = m_profile.scalar(wrong);
        if (!count)
            return std::unexpected(count.error());
        if (count->toLongLong() != 0)
            add(Part::Search, u"%1: %2 of %3 missing, or there and deleted"_s.arg(
                                  QLatin1StringView(index), count->toString(), table));
    }
    return lookUpSample(entity);
}

// A reading of every text would take as long as indexing it; some hundred records tell as well.
Result<void> ProfileCheck::lookUpSample(Entity entity)
{
    const QString table = QLatin1StringView(spec(entity).table);
    const auto count = m_profile.scalar(u"SELECT max(key) FROM %1"_s.arg(table));
    if (!count || !findField(entity, u"title"))
        return count.transform([](auto &&) {});
    const qint64 step = count->toLongLong() / sampleOfKind + 1;
    std::vector<std::pair<RowKey, QString>> sample;
    const Result<void> read = m_profile.each(
        u"SELECT key, title FROM %1 t WHERE key % ? = 0 AND deleted = 0 AND title IS NOT NULL"
        " AND NOT EXISTS(SELECT 1 FROM search_backlog b WHERE b.entity = ?"
        " AND t.key BETWEEN b.first_key AND b.last_key)"_s.arg(table),
        [&](Statement &row) {
            sample.emplace_back(row.integer(0), foldForSearch(row.text(1)).left(40));
            return true;
        },
        step, int(entity));
    if (!read)
        return read;
    for (const auto &[key, needle] : sample) {
        if (codePoints(needle) < shortestWordNeedle || needle.back().isHighSurrogate())
            continue;
        const auto found = m_profile.scalar(
            u"SELECT 1 FROM search_words WHERE search_words MATCH ? AND rowid = ?"_s,
            wordsQuery(needle), searchRow(entity, key));
        if (!found)
            return std::unexpected(found.error());
        if (found->isNull())
            add(Part::Search, u"%1 %2 is not found by its title"_s.arg(table).arg(key));
    }
    return {};
}

} // namespace sennight
