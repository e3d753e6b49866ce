// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_queries_p.h"

#include "history_reader_p.h"
#include "schema.h"

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

Result<void> checkVersion(ReadConnection &connection, const Profile &profile)
{
    const auto version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    const auto detail = u"version %1"_s.arg(version->value_or(0));
    if (version->value_or(0) > storeVersion)
        return failure(ErrorCode::TooNew, profile.database(), detail);
    if (version->value_or(0) < storeVersion)
        return failure(ErrorCode::Refused, profile.database(), detail);
    return {};
}

} // namespace

class SqliteQueries::Look
{
public:
    explicit Look(Readers &readers)
        : m_snapshot(*readers.connection)
        , m_readers(readers)
    {
        readers.moment.refresh();
    }
    Readers *operator->() const { return &m_readers; }

private:
    Snapshot m_snapshot;
    Readers &m_readers;
};

SqliteQueries::Readers::Readers(std::unique_ptr<ReadConnection> reader, const Clock &clock)
    : connection(std::move(reader))
    , moment(*connection, clock)
    , search(*connection, moment)
    , references(*connection, moment)
    , todos(*connection, moment, search, references)
    , outlines(*connection, search)
    , weeks(*connection, moment, references, todos)
    , records(*connection)
    , times(*connection, moment)
{}

SqliteQueries::SqliteQueries(std::unique_ptr<ReadConnection> connection, const Clock &clock)
    : m_readers(std::make_unique<Readers>(std::move(connection), clock))
{}

Result<std::vector<RowKey>> SqliteQueries::todoKeys(const TodoFilter &filter) const
{
    return Look(*m_readers)->todos.keys(filter);
}

Result<std::vector<TodoRow>> SqliteQueries::todoRows(std::span<const RowKey> keys) const
{
    return Look(*m_readers)->todos.rows(keys);
}

Result<std::vector<TodoRow>> SqliteQueries::todos(const TodoFilter &filter, int limit) const
{
    return Look(*m_readers)->todos.list(filter, limit);
}

Result<TodoRow> SqliteQueries::todo(const RecordId &id) const
{
    return Look(*m_readers)->todos.byId(id);
}

Result<qint64> SqliteQueries::countTodos(const TodoFilter &filter) const
{
    return Look(*m_readers)->todos.count(filter);
}

Result<std::optional<TodoRow>> SqliteQueries::runningTodo() const
{
    return Look(*m_readers)->todos.running();
}

Result<std::vector<Record>> SqliteQueries::runningEntries() const
{
    return Look(*m_readers)->records.runningEntries();
}

Result<std::vector<ProjectRow>> SqliteQueries::projects(bool includeEnded) const
{
    return Look(*m_readers)->weeks.projects(includeEnded);
}

Result<std::vector<IntentionRow>> SqliteQueries::intentions() const
{
    return Look(*m_readers)->outlines.intentions();
}

Result<std::vector<OutlineRow>> SqliteQueries::outline(const RecordId &project,
                                                       const QString &query) const
{
    return Look(*m_readers)->outlines.outline(project, query);
}

Result<QString> SqliteQueries::lastProjectOrder(const RecordId &project) const
{
    return Look(*m_readers)->outlines.lastOrder(project);
}

Result<std::vector<GoalRow>> SqliteQueries::goals(IsoWeek week) const
{
    return Look(*m_readers)->weeks.goals(week);
}

Result<WeekFacts> SqliteQueries::weekFacts(IsoWeek week) const
{
    return Look(*m_readers)->weeks.facts(week);
}

Result<WeekSnapshot> SqliteQueries::week(IsoWeek week, const QString &query, int mostLeftOver) const
{
    return Look(*m_readers)->weeks.snapshot(week, query, mostLeftOver);
}

Result<std::vector<SearchHit>> SqliteQueries::search(const QString &query, int limit) const
{
    return Look(*m_readers)->search.search(query, limit);
}

bool SqliteQueries::searchIsComplete() const
{
    return Look(*m_readers)->search.isComplete();
}

Result<Record> SqliteQueries::record(const RecordId &id) const
{
    return Look(*m_readers)->records.byId(id);
}

Result<std::pair<Entity, RecordId>> SqliteQueries::resolve(const QString &prefix) const
{
    return Look(*m_readers)->records.resolve(prefix);
}

int SqliteQueries::prefixLength() const
{
    return Look(*m_readers)->records.prefixLength();
}

Result<void> SqliteQueries::forEach(Entity entity, bool includeDeleted,
                                    const std::function<bool(const Record &)> &visit) const
{
    return Look(*m_readers)->records.forEach(entity, includeDeleted, visit);
}

Result<std::optional<RecordId>> SqliteQueries::findByExtra(Entity entity, const QString &key,
                                                           const QString &value) const
{
    return Look(*m_readers)->records.byExtra(entity, key, value);
}

Result<std::vector<RecordId>> SqliteQueries::findByTitle(Entity entity, const QString &title) const
{
    return Look(*m_readers)->records.byTitle(entity, title);
}

Result<std::vector<HistoryEntry>> SqliteQueries::history(const RecordId &id) const
{
    const Look look(*m_readers);
    return look->records.locate(id).and_then([&](const std::pair<Entity, RowKey> &place) {
        return HistoryReader(*look->connection, place.first, id).read(place.second);
    });
}

PlannerSettings SqliteQueries::settings() const
{
    return Look(*m_readers)->moment.settings();
}

Result<std::optional<QString>> SqliteQueries::setting(const QString &key) const
{
    return Look(*m_readers)->moment.setting(key);
}

QDate SqliteQueries::today() const
{
    return Look(*m_readers)->moment.today();
}

Result<std::vector<TimeEntryRow>> SqliteQueries::timeEntriesOf(const RecordId &todo) const
{
    return Look(*m_readers)->times.entriesOf(todo);
}

Result<std::vector<TimeEntryRow>> SqliteQueries::timeEntries(qint64 fromMs, qint64 toMs) const
{
    return Look(*m_readers)->times.entries(fromMs, toMs);
}

Result<std::vector<ReminderRow>> SqliteQueries::reminders(qint64 fromMs, qint64 toMs) const
{
    return Look(*m_readers)->times.reminders(fromMs, toMs);
}

Result<std::unique_ptr<Queries>> openQueries(const Profile &profile, const Clock &clock)
{
    if (const auto sound = profile.inspectDatabase(); !sound)
        return std::unexpected(sound.error());
    auto connection = ReadConnection::open(profile.database());
    if (!connection)
        return std::unexpected(connection.error());
    if (const auto current = checkVersion(**connection, profile); !current)
        return std::unexpected(current.error());
    return std::make_unique<SqliteQueries>(*std::move(connection), clock);
}

} // namespace sennight
