// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries_view.h"

#include "domain/person_week.h"
#include "items/todo_text.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;
/// What begins after this hour in the evening may end before the other in the morning.
constexpr int lateHour = 18;
constexpr int earlyHour = 9;

} // namespace

EntriesView::EntriesView(Planner &planner, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_context(planner.ports().items)
    , m_entries(new TimeEntryModel(m_context, this))
{
    connect(&m_context.feed, &ChangeFeed::committed, this, &EntriesView::onChanged);
}

QString EntriesView::todoId() const
{
    return m_todo ? m_todo->toHex() : QString();
}

void EntriesView::open(const QString &todoId)
{
    m_todo = RecordId::fromHex(todoId);
    m_day = m_context.feed.today();
    clearProblem();
    read();
}

void EntriesView::close()
{
    m_todo.reset();
    m_day = {};
    m_entries->setRows({});
}

void EntriesView::stepDay(int days)
{
    if (m_todo || !m_day.isValid() || (days > 0 && !canGoForward()))
        return;
    m_day = m_day.addDays(days);
    read();
}

bool EntriesView::canGoForward() const
{
    return !m_todo && m_day.isValid() && m_day < m_context.feed.today();
}

void EntriesView::onChanged()
{
    if (m_day.isValid())
        read();
}

void EntriesView::read()
{
    if (m_todo) {
        const auto todo = m_context.queries.todo(*m_todo);
        m_todoTitle = todo ? todo->title : QString();
        m_estimateMinutes = todo ? todo->estimateMinutes : std::nullopt;
        m_entries->setRows(
            m_context.queries.timeEntriesOf(*m_todo).value_or(std::vector<TimeEntryRow>()));
    } else {
        const QTime dayStart = m_context.queries.settings().dayStart;
        m_entries->setRows(m_context.queries
                               .timeEntries(startOfDayMs(m_day, dayStart, zone()),
                                            startOfDayMs(m_day.addDays(1), dayStart, zone()))
                               .value_or(std::vector<TimeEntryRow>()));
    }
    Q_EMIT changed();
}

QString EntriesView::title() const
{
    if (m_todo)
        return m_todoTitle;
    return m_day == m_context.feed.today() ? tr("Today") : fullDateText(m_day, m_context.locale);
}

QString EntriesView::summary() const
{
    const QString tracked = durationText(m_entries->minutes());
    if (m_todo && m_estimateMinutes)
        return partText(tracked, durationText(*m_estimateMinutes));
    return tr("%1 tracked").arg(tracked);
}

bool EntriesView::isOver() const
{
    return m_todo && m_estimateMinutes && m_entries->minutes() > *m_estimateMinutes;
}

void EntriesView::clearProblem()
{
    refuse({});
}

bool EntriesView::refuse(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged();
    return false;
}

QDateTime EntriesView::local(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone());
}

std::optional<Record> EntriesView::entryOf(const QString &entryId) const
{
    const auto id = RecordId::fromHex(entryId);
    auto record = id ? m_context.queries.record(*id) : Result<Record>(failure(ErrorCode::NotFound));
    if (!record || record->entity != Entity::TimeEntry || record->deleted)
        return {};
    return *std::move(record);
}

const TimeEntryRow *EntriesView::rowOf(const QString &entryId) const
{
    const auto &rows = m_entries->rows();
    const auto id = RecordId::fromHex(entryId);
    const auto row = std::ranges::find_if(rows, [&](const auto &each) { return each.id == id; });
    return row == rows.end() ? nullptr : &*row;
}

/// A time that nobody changed keeps its seconds.
std::optional<Interval> EntriesView::intervalFrom(const TimeEntryRow *before, const QString &day,
                                                  const QString &start, const QString &end)
{
    const auto date = parsePlan(day.trimmed(), m_planner.grammarContext());
    const auto from = timeOfDayFromPerson(start);
    const auto to = timeOfDayFromPerson(end);
    const bool runs = before && !before->endedAtMs && end.trimmed().isEmpty();
    if (!date || !date->day.isValid() || !from || (!to && !runs)) {
        refuse(date && date->day.isValid() ? tr("Write the times like 9:10 and 10:22.")
                                           : tr("Write the day like today, fri or 13 nov."));
        return {};
    }
    const auto instant = [&](QDate on, QTime time, std::optional<qint64> was) {
        const bool same = was && local(*was).date() == on &&
                          timeOfDayText(local(*was).time()) == timeOfDayText(time);
        return same ? *was : QDateTime(on, time, zone()).toMSecsSinceEpoch();
    };
    Interval interval{
        instant(date->day, *from, before ? std::optional(before->startedAtMs) : std::nullopt)};
    if (to) {
        const bool overnight = *to < *from && from->hour() >= lateHour && to->hour() < earlyHour;
        interval.endMs = instant(date->day.addDays(overnight ? 1 : 0), *to,
                                 before ? before->endedAtMs : std::nullopt);
    }
    return interval;
}

QString EntriesView::problemWith(const Interval &wanted, const QString &exceptId) const
{
    const qint64 now = m_context.clock.nowMs();
    auto rows =
        m_context.queries.timeEntries(wanted.startMs - dayMs, wanted.endMs.value_or(now) + dayMs);
    if (!rows)
        return {};
    std::erase_if(*rows, [&](const TimeEntryRow &row) { return row.id.toHex() == exceptId; });
    std::vector<Interval> others;
    for (const TimeEntryRow &row : *rows)
        others.push_back({row.startedAtMs, row.endedAtMs});
    const IntervalCheck check = checkInterval(wanted, others, now);
    switch (check.problem) {
    case IntervalProblem::None:
        return {};
    case IntervalProblem::NoTime:
        return tr("It ends before it begins.");
    case IntervalProblem::NotYet:
        return tr("That has not happened yet.");
    case IntervalProblem::TooLong:
        return tr("That is longer than a day.");
    case IntervalProblem::Overlaps:
        break;
    }
    const TimeEntryRow &other = rows->at(check.other);
    const QString from = timeOfDayText(local(other.startedAtMs).time());
    return other.endedAtMs
               ? tr("That overlaps %1, %2 – %3.")
                     .arg(quotedTitle(other.title), from,
                          timeOfDayText(local(*other.endedAtMs).time()))
               : tr("That overlaps %1, which runs since %2.").arg(quotedTitle(other.title), from);
}

bool EntriesView::save(const QString &entryId, const QString &day, const QString &start,
                       const QString &end, const QString &note)
{
    const auto interval = intervalFrom(rowOf(entryId), day, start, end);
    if (!interval)
        return false;
    if (const QString problem = problemWith(*interval, entryId); !problem.isEmpty())
        return refuse(problem);
    refuse({});
    m_planner.perform([this, entryId, interval = *interval, note = note.trimmed(), todo = m_todo] {
        if (const auto entry = entryOf(entryId))
            return Planner::Step{editTimeEntry(*entry, interval, note), tr("Time changed")};
        const auto record = entryId.isEmpty() && todo ? m_context.queries.record(*todo)
                                                      : failure(ErrorCode::NotFound);
        if (!record)
            return Planner::Step{};
        return Planner::Step{
            addTimeEntry(*record, interval, note, m_planner.actionContext()).action,
            tr("Time added")};
    });
    return true;
}

QString EntriesView::middleOf(const QString &entryId) const
{
    const TimeEntryRow *row = rowOf(entryId);
    if (!row)
        return {};
    const qint64 end = row->endedAtMs.value_or(m_context.clock.nowMs());
    return timeOfDayText(local(row->startedAtMs + (end - row->startedAtMs) / 2).time());
}

bool EntriesView::split(const QString &entryId, const QString &at)
{
    const TimeEntryRow *row = rowOf(entryId);
    const auto time = timeOfDayFromPerson(at);
    if (!row || !time)
        return refuse(tr("Write the time like 9:10."));
    const qint64 endMs = row->endedAtMs.value_or(m_context.clock.nowMs());
    QDateTime moment(local(row->startedAtMs).date(), *time, zone());
    if (moment.toMSecsSinceEpoch() <= row->startedAtMs)
        moment = moment.addDays(1); // across midnight
    if (moment.toMSecsSinceEpoch() >= endMs)
        return refuse(tr("That is not between %1 and %2.")
                          .arg(timeOfDayText(local(row->startedAtMs).time()),
                               timeOfDayText(local(endMs).time())));
    refuse({});
    m_planner.perform([this, entryId, at = moment.toMSecsSinceEpoch()] {
        const auto entry = entryOf(entryId);
        return entry ? Planner::Step{splitTimeEntry(*entry, at, m_planner.actionContext()),
                                     tr("Split into two")}
                     : Planner::Step{};
    });
    return true;
}

void EntriesView::remove(const QString &entryId)
{
    m_planner.perform([this, entryId] {
        const auto entry = entryOf(entryId);
        if (!entry)
            return Planner::Step{};
        return Planner::Step{sennight::remove(std::span(&*entry, 1), {}, m_planner.actionContext()),
                             tr("Time deleted")};
    });
}

} // namespace sennight
