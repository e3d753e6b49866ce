// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_fixture.h"

#include "store/connection_p.h"
#include "store/sqlite_queries.h"

#include <QTest>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

template <typename T>
T taken(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %d %s %s", what, int(result.error().code), qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    return *std::move(result);
}

std::vector<Given> with(std::vector<Given> values, const std::vector<Given> &more)
{
    values.insert(values.begin(), more.begin(), more.end());
    return values;
}

} // namespace

ProfileFixture::ProfileFixture()
    : m_clock(QDateTime(QDate(2026, 11, 11), QTime(10, 0), berlin()).toMSecsSinceEpoch(), berlin())
    , m_profile(m_directory.filePath(u"profile"_s))
{
    openAll();
}

void ProfileFixture::closeAll()
{
    m_queries.reset();
    m_store.reset();
}

void ProfileFixture::openAll()
{
    m_store = taken(Store::open(m_profile, m_clock, m_random), "the fixture's store");
    m_queries = taken(openQueries(m_profile, m_clock), "the fixture's queries");
}

void ProfileFixture::checkpoint(const Profile &profile)
{
    const auto connection =
        taken(Connection::open(profile.database(), Connection::Access::ReadWrite), "a connection");
    const auto busy =
        taken(connection->scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), "a checkpoint");
    if (busy.toInt() != 0)
        qFatal("somebody holds the WAL");
}

qint64 ProfileFixture::at(const QString &local) const
{
    const auto moment = QDateTime::fromString(local, Qt::ISODate);
    return QDateTime(moment.date(), moment.time(), berlin()).toMSecsSinceEpoch();
}

RecordId ProfileFixture::add(const std::vector<Given> &values)
{
    const auto id = RecordId::random(m_random);
    m_clock.set(m_clock.nowMs() + 1'000);
    Action action{.kind = ActionKind::Add};
    const auto created = createdField(entityOf(values.front().field));
    action.edits.push_back({.record = id, .field = created, .value = m_clock.nowMs()});
    for (const auto &given : values)
        action.edits.push_back({id, given.field, given.value, given.element, {}});
    (void)commit(action);
    return id;
}

RecordId ProfileFixture::todo(const QString &title, std::vector<Given> values)
{
    return add(with(std::move(values), {{Field::TodoTitle, title}}));
}

RecordId ProfileFixture::project(const QString &title, std::vector<Given> values)
{
    return add(with(std::move(values), {{Field::ProjectTitle, title}}));
}

RecordId ProfileFixture::goal(const QString &title, const QString &week, std::vector<Given> values)
{
    return add(with(std::move(values), {{Field::GoalTitle, title}, {Field::GoalWeek, week}}));
}

RecordId ProfileFixture::thought(const QString &title, std::vector<Given> values)
{
    return add(with(std::move(values), {{Field::ThoughtTitle, title}}));
}

RecordId ProfileFixture::timeEntry(const RecordId &todo, qint64 startMs, std::optional<int> minutes)
{
    std::vector<Given> values{{Field::TimeEntryTodo, todo}, {Field::TimeEntryStartedAt, startMs}};
    if (minutes)
        values.push_back({Field::TimeEntryEndedAt, startMs + qint64{*minutes} * 60'000});
    return add(values);
}

void ProfileFixture::setting(const QString &key, const QString &json)
{
    edit(settingId(key), {{Field::SettingKey, key}, {Field::SettingValue, json}});
}

void ProfileFixture::week(IsoWeek week, const std::vector<Given> &values)
{
    edit(weekId(week), with(values, {{Field::WeekIso, week.toText()}}));
}

void ProfileFixture::edit(const RecordId &record, const std::vector<Given> &values)
{
    Action action{.kind = ActionKind::Edit};
    for (const auto &given : values)
        action.edits.push_back({record, given.field, given.value, given.element, {}});
    (void)commit(action);
}

Committed ProfileFixture::commit(const Action &action)
{
    return taken(m_store->commit(action), "a commit of the fixture");
}

QStringList titles(const std::vector<TodoRow> &rows)
{
    QStringList titles;
    for (const auto &row : rows)
        titles += row.title;
    return titles;
}

} // namespace sennight
