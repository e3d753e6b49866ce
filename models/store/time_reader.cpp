// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_reader_p.h"

#include "domain/reminder.h"
#include "schema.h"

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;
constexpr qint64 longestEntryMs = 366 * dayMs;

TimeEntryRow entryOf(const Rows &rows)
{
    TimeEntryRow row;
    row.key = rows.number(0);
    row.id = rows.id(1).value_or(RecordId());
    row.todo = rows.id(2).value_or(RecordId());
    row.title = rows.text(3);
    row.projectTitle = rows.text(4);
    row.projectColour = rows.text(5);
    row.startedAtMs = rows.number(6);
    row.endedAtMs = rows.numberOrNothing(7);
    row.note = rows.text(8);
    return row;
}

/// The moment and the instant follow from the element.
std::optional<ReminderRow> reminderOf(const Rows &rows, const QTimeZone &zone)
{
    ReminderRow row;
    row.name.todo = rows.id(0).value_or(RecordId());
    row.element = rows.text(1);
    row.due = Due::fromText(rows.code(2)).value_or(Due());
    const auto moment = reminderMoment(row.element, row.due);
    if (!moment)
        return {};
    row.name.moment = moment->toText();
    row.atMs = instantOf(*moment, zone);
    row.title = rows.text(3);
    row.plan = Plan::fromText(rows.code(4)).value_or(Plan());
    row.estimateMinutes =
        rows.numberOrNothing(5).transform([](qint64 minutes) { return static_cast<int>(minutes); });
    row.projectTitle = rows.text(6);
    return row;
}

/// A local date that lies before the instant in every zone.
QString dateAround(qint64 ms, int days)
{
    return dateToText(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date().addDays(days));
}

} // namespace

QString reminderClaim(const ReminderName &reminder)
{
    return reminderClaims + reminder.todo.toHex() + u' ' + reminder.moment;
}

Result<std::vector<TimeEntryRow>> TimeReader::readEntries(const QString &where,
                                                          const QVariantList &values)
{
    auto rows = m_connection.run(
        u"SELECT e.key, e.id, t.id, t.title, p.title, p.colour, e.started_at, e.ended_at, e.note "
        "FROM time_entries e JOIN todos t ON t.id = e.todo_id AND t.deleted = 0 "
        "LEFT JOIN projects p ON p.id = t.project_id AND p.deleted = 0 "
        "WHERE e.deleted = 0 AND e.started_at IS NOT NULL AND "_s +
            where,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<TimeEntryRow> entries;
    while (rows->next())
        entries.push_back(entryOf(*rows));
    return rows->outcome().transform([&] { return std::move(entries); });
}

Result<std::vector<TimeEntryRow>> TimeReader::entriesOf(const RecordId &todo)
{
    static const QString where = u"e.todo_id = ? ORDER BY e.started_at DESC, e.key DESC"_s;
    return readEntries(where, {todo.toBytes()});
}

Result<std::vector<TimeEntryRow>> TimeReader::entries(qint64 fromMs, qint64 toMs)
{
    static const QString where =
        u"e.started_at >= ? AND e.started_at < ? AND (e.ended_at IS NULL OR e.ended_at > ?) "
        "ORDER BY e.started_at, e.key"_s;
    return readEntries(where, {fromMs - longestEntryMs, toMs, fromMs});
}

Result<std::vector<ReminderRow>> TimeReader::reminders(qint64 fromMs, qint64 toMs)
{
    std::vector<ReminderRow> found;
    const auto known = claims();
    if (!known)
        return std::unexpected(known.error());
    const auto read = readReminders(dateAround(fromMs, -2), dateAround(toMs, 2), found)
                          .and_then([&] { return readReminders(u"due-"_s, u"due."_s, found); })
                          .and_then([&] { return readReminders(u"again-"_s, u"again."_s, found); });
    if (!read)
        return std::unexpected(read.error());
    std::erase_if(found, [&](const ReminderRow &row) {
        return row.atMs < fromMs || row.atMs >= toMs || known->contains(reminderClaim(row.name));
    });
    std::ranges::sort(found, {},
                      [](const ReminderRow &row) { return std::pair(row.atMs, row.name); });
    const auto doubled = std::ranges::unique(found, {}, &ReminderRow::name);
    found.erase(doubled.begin(), doubled.end());
    return found;
}

Result<void> TimeReader::readReminders(const QString &from, const QString &to,
                                       std::vector<ReminderRow> &into)
{
    static const QString sql =
        u"SELECT t.id, e.element, t.due, t.title, t.plan, t.estimate_minutes, p.title "
        "FROM elements e CROSS JOIN todos t ON t.key = e.record AND t.deleted = 0 AND "
        "t.completed_at IS NULL AND t.let_go_at IS NULL "
        "LEFT JOIN projects p ON p.id = t.project_id AND p.deleted = 0 WHERE e.entity = %1 AND "
        "e.field = %2 AND e.element >= ? AND e.element < ? AND %3"_s
            .arg(static_cast<int>(Entity::Todo))
            .arg(numberOf(Field::TodoReminders))
            .arg(oneLineElementSql);
    auto rows = m_connection.run(sql, {from, to});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        if (auto row = reminderOf(*rows, m_moment.zone()))
            into.push_back(*std::move(row));
    }
    return rows->outcome();
}

Result<std::unordered_set<QString>> TimeReader::claims()
{
    auto rows = m_connection.run(u"SELECT key FROM meta WHERE key >= ? AND key < ?"_s,
                                 {QString(reminderClaims), QString(behindReminderClaims)});
    if (!rows)
        return std::unexpected(rows.error());
    std::unordered_set<QString> known;
    while (rows->next())
        known.insert(rows->text(0));
    return rows->outcome().transform([&] { return std::move(known); });
}

} // namespace sennight
