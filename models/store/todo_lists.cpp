// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_lists_p.h"

#include "domain/person_week.h"

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr auto byDayOrder = "t.day_order, t.key"_L1;
constexpr auto byPlan = "t.plan, t.created_at, t.key"_L1;
constexpr auto newestFirst = "t.created_at DESC, t.key DESC"_L1;

SqlPiece alive(const QString &condition, const QVariantList &values)
{
    return {aliveSql + u" AND "_s + condition, values};
}

SqlPiece open(const QString &condition, const QVariantList &values)
{
    return {openSql + u" AND "_s + condition, values};
}

ListRun plannedFor(const QString &plan)
{
    return {alive(u"t.plan = ?"_s, {plan}), byDayOrder};
}

/// A subtask of an open todo stands under it and is no arrival of its own.
constexpr auto inboxSql =
    "t.plan IS NULL AND coalesce(t.stage, '') NOT IN ('confirmed', 'committed') AND NOT "
    "(t.parent_id IS NOT NULL AND EXISTS (SELECT 1 FROM todos a WHERE a.id = t.parent_id AND "
    "a.deleted = 0 AND a.completed_at IS NULL AND a.let_go_at IS NULL))"_L1;

/// stageOf() for what has no plan; a project that is deleted is none.
constexpr auto nearlyThereSql =
    "(coalesce(t.stage, '') = 'refined' OR (t.stage IS NULL AND t.estimate_minutes IS NOT NULL AND "
    "EXISTS (SELECT 1 FROM projects p WHERE p.id = t.project_id AND p.deleted = 0)))"_L1;

} // namespace

std::vector<ListRun> TodoLists::runs(const TodoFilter &filter)
{
    const QVariant record = filter.record.toBytes();
    switch (filter.kind) {
    case TodoFilter::Kind::Day:
        return {plannedFor(dateToText(filter.date))};
    case TodoFilter::Kind::AnyDay: {
        ListRun run{open(u"t.plan = ?"_s, {filter.week.toText()}), byDayOrder};
        run.where += notWaiting(m_moment.today());
        return {run};
    }
    case TodoFilter::Kind::LeftOver:
        return leftOver(filter.week);
    case TodoFilter::Kind::Week:
        return week(filter.week);
    case TodoFilter::Kind::Today:
        return today(filter.date);
    case TodoFilter::Kind::Inbox:
        return {inbox({})};
    case TodoFilter::Kind::InboxByStage:
        return {inbox(u" AND NOT "_s + nearlyThereSql), inbox(u" AND "_s + nearlyThereSql)};
    case TodoFilter::Kind::NearlyThere:
        return {inbox(u" AND "_s + nearlyThereSql)};
    case TodoFilter::Kind::Project:
        return {{alive(u"t.project_id = ?"_s, {record}), "t.project_order, t.key"_L1}};
    case TodoFilter::Kind::Goal:
        return {
            {alive(u"t.goal_id = ?"_s, {record}), "t.plan IS NULL, t.plan, t.day_order, t.key"_L1}};
    case TodoFilter::Kind::Subtasks:
        return {{alive(u"t.parent_id = ?"_s, {record}), "t.project_order, t.key"_L1}};
    case TodoFilter::Kind::All:
    case TodoFilter::Kind::Search:
        break;
    }
    return {{{aliveSql}, newestFirst}};
}

ListRun TodoLists::inbox(const QString &narrowed) const
{
    ListRun run{open(inboxSql + narrowed, {}), newestFirst};
    run.where += notWaiting(m_moment.today());
    return run;
}

std::vector<ListRun> TodoLists::week(IsoWeek week)
{
    std::vector<ListRun> runs;
    runs.reserve(8);
    const QDate first = firstDayOf(week, m_moment.settings().firstDayOfWeek);
    for (int day = 0; day < 7; ++day)
        runs.push_back(plannedFor(dateToText(first.addDays(day))));
    runs.push_back(plannedFor(week.toText()));
    return runs;
}

std::vector<ListRun> TodoLists::leftOver(IsoWeek week)
{
    return openBefore(firstDayOf(week, m_moment.settings().firstDayOfWeek), week);
}

/// Days and weeks share a column whose texts sort like this:
///
///     2025-… days, 2025-Www | 2026-01-01 … 2026-12-31, 2026-W01 … 2026-W53 | 2027-…
///
/// Below a day lie all days before it and all weeks named for earlier years, the week itself among
/// them when it began in one of those. The weeks of the day's own year lie above all its days,
/// which makes a second run; all of them come before a week that is named for the next year.
std::vector<ListRun> TodoLists::openBefore(QDate day, IsoWeek week)
{
    const auto year = dateToText(day).first(5);
    const auto firstWeek = year + u'W';
    const auto behindWeeks = week.year == day.year()  ? week.toText()
                             : week.year > day.year() ? QString(year + u'X')
                                                      : firstWeek;
    return {{open(u"t.plan < ? AND t.plan <> ?"_s, {dateToText(day), week.toText()}), byPlan},
            {open(u"t.plan >= ? AND t.plan < ?"_s, {firstWeek, behindWeeks}), byPlan}};
}

/// What was planned for an earlier day of this week and is still open, what falls due, what is
/// planned for the date, what else was done on it; each todo in the first of these that it belongs
/// to. What is left over from earlier weeks waits in the week's Unscheduled, not here.
std::vector<ListRun> TodoLists::today(QDate date)
{
    const auto day = dateToText(date);
    const int firstDayOfWeek = m_moment.settings().firstDayOfWeek;
    const auto first = dateToText(firstDayOf(weekOf(date, firstDayOfWeek), firstDayOfWeek));
    // Weeks sort between the days: only a day is ten characters long.
    const auto earlier = u"t.plan >= ? AND t.plan < ? AND length(t.plan) = 10"_s;
    std::vector<ListRun> runs{{open(earlier, {first, day}), byPlan}};
    runs.push_back(
        {open(u"t.due < ? AND t.plan IS NOT ? AND (t.plan IS NULL OR NOT ("_s + earlier + u"))"_s,
              {dateToText(date.addDays(1)), day, first, day}),
         "t.due, t.key"_L1});
    runs.push_back(plannedFor(day));
    for (auto &run : runs)
        run.where += notWaiting(date);
    runs.push_back(
        {alive(u"t.completed_at >= ? AND t.completed_at < ? AND t.plan IS NOT ?"
               " AND t.parent_id IS NULL"_s,
               {m_moment.startOfDayMs(date), m_moment.startOfDayMs(date.addDays(1)), day}),
         "t.completed_at, t.key"_L1});
    return runs;
}

SqlPiece TodoLists::notWaiting(QDate date) const
{
    return {u" AND (t.wait_until IS NULL OR t.wait_until <= ?)"_s, {dateToText(date)}};
}

} // namespace sennight
