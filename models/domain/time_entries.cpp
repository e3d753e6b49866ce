// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_entries.h"

#include <algorithm>
#include <limits>

namespace sennight {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

void set(Action &action, const RecordId &record, Field field, const Value &value)
{
    action.edits.push_back({.record = record, .field = field, .value = value});
}

Value endValue(const Interval &interval)
{
    return interval.endMs ? Value(*interval.endMs) : Value();
}

Value noteValue(const QString &note)
{
    return note.isEmpty() ? Value() : Value(note);
}

void addEntry(Action &action, const RecordId &id, const Value &todo, const Interval &interval,
              const QString &note, const ActionContext &context)
{
    set(action, id, Field::TimeEntryCreatedAt, context.nowMs);
    set(action, id, Field::TimeEntryTodo, todo);
    set(action, id, Field::TimeEntryStartedAt, interval.startMs);
    if (interval.endMs)
        set(action, id, Field::TimeEntryEndedAt, *interval.endMs);
    if (!note.isEmpty())
        set(action, id, Field::TimeEntryNote, note);
}

qint64 openEnd(const Interval &interval)
{
    return interval.endMs.value_or(std::numeric_limits<qint64>::max());
}

bool overlap(const Interval &a, const Interval &b)
{
    const qint64 start = std::max(a.startMs, b.startMs);
    const qint64 end = std::min(openEnd(a), openEnd(b));
    return end > start && end - start >= minuteMs;
}

} // namespace

IntervalCheck checkInterval(const Interval &wanted, std::span<const Interval> others, qint64 nowMs)
{
    const qint64 end = wanted.endMs.value_or(nowMs);
    if (wanted.startMs > nowMs || end > nowMs)
        return {IntervalProblem::NotYet};
    if (wanted.endMs && end <= wanted.startMs)
        return {IntervalProblem::NoTime};
    if (end - wanted.startMs > dayMs)
        return {IntervalProblem::TooLong};
    const auto other = std::ranges::find_if(
        others, [&](const Interval &interval) { return overlap(wanted, interval); });
    if (other == others.end())
        return {};
    return {IntervalProblem::Overlaps, static_cast<size_t>(other - others.begin())};
}

Interval intervalOf(const Record &entry)
{
    return {entry.number(Field::TimeEntryStartedAt).value_or(0),
            entry.number(Field::TimeEntryEndedAt)};
}

Creation addTimeEntry(const Record &todo, const Interval &interval, const QString &note,
                      const ActionContext &context)
{
    Creation creation{.id = RecordId::random(context.random),
                      .action = {.kind = ActionKind::Add, .subject = todo.text(Field::TodoTitle)}};
    addEntry(creation.action, creation.id, todo.id, interval, note, context);
    return creation;
}

Action editTimeEntry(const Record &entry, const Interval &interval, const QString &note)
{
    Action action{.kind = ActionKind::Edit};
    const auto setChanged = [&](Field field, const Value &value) {
        if (entry.value(field) != value)
            set(action, entry.id, field, value);
    };
    setChanged(Field::TimeEntryStartedAt, interval.startMs);
    setChanged(Field::TimeEntryEndedAt, endValue(interval));
    setChanged(Field::TimeEntryNote, noteValue(note));
    return action;
}

Action splitTimeEntry(const Record &entry, qint64 atMs, const ActionContext &context)
{
    Action action{.kind = ActionKind::Edit};
    const Interval whole = intervalOf(entry);
    if (atMs <= whole.startMs || atMs >= whole.endMs.value_or(context.nowMs))
        return action;
    set(action, entry.id, Field::TimeEntryEndedAt, atMs);
    addEntry(action, RecordId::random(context.random), entry.value(Field::TimeEntryTodo),
             {atMs, whole.endMs}, entry.text(Field::TimeEntryNote), context);
    return action;
}

Action takeOff(const Record &entry, const Interval &away, const ActionContext &context)
{
    Action action{.kind = ActionKind::Edit};
    const Interval whole = intervalOf(entry);
    const qint64 back = away.endMs.value_or(context.nowMs);
    if (back <= whole.startMs || away.startMs >= openEnd(whole))
        return action;
    if (away.startMs <= whole.startMs) {
        set(action, entry.id, Field::TimeEntryStartedAt, std::min(back, openEnd(whole)));
        return action;
    }
    set(action, entry.id, Field::TimeEntryEndedAt, away.startMs);
    if (back < openEnd(whole))
        addEntry(action, RecordId::random(context.random), entry.value(Field::TimeEntryTodo),
                 {back, whole.endMs}, entry.text(Field::TimeEntryNote), context);
    return action;
}

Action endEarlierTimers(std::span<const Record> runningEntries)
{
    Action action{.kind = ActionKind::StopTimer};
    std::vector<const Record *> entries;
    for (const Record &entry : runningEntries) {
        if (!entry.deleted && !entry.number(Field::TimeEntryEndedAt))
            entries.push_back(&entry);
    }
    const auto start = [](const Record *entry) { return intervalOf(*entry).startMs; };
    std::ranges::stable_sort(entries, {}, start);
    for (size_t i = 0; i + 1 < entries.size(); ++i)
        set(action, entries[i]->id, Field::TimeEntryEndedAt, start(entries[i + 1]));
    return action;
}

} // namespace sennight
