// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_suggestions.h"

#include "domain/week_contract.h"

#include <algorithm>

namespace sennight {

namespace {

bool isDueSoon(const TodoRow &todo, const SuggestionDay &day)
{
    return !todo.due.isNull() && todo.due.date <= day.today.addDays(dueSoonDays);
}

/// A day to come that it waits for, and that is not too late.
bool hasItsDay(const TodoRow &todo, const SuggestionDay &day)
{
    return todo.plan.day > day.today && (todo.due.isNull() || todo.plan.day <= todo.due.date);
}

/// Planned for it, left behind by an earlier day of the week, or due: today's lists show it.
bool isInToday(const TodoRow &todo, const SuggestionDay &day)
{
    return (todo.plan.day >= day.firstDay && todo.plan.day <= day.today) ||
           (!todo.due.isNull() && todo.due.date <= day.today);
}

/// An earlier week had it.
bool isLeftOver(const TodoRow &todo, const SuggestionDay &day)
{
    return todo.plan.day.isValid() ? todo.plan.day < day.firstDay
                                   : todo.plan.week.isValid() && todo.plan.week < day.thisWeek;
}

QDate dueOrNever(const DaySuggestion &suggestion)
{
    const QDate never(9999, 12, 31);
    return suggestion.todo.due.isNull() ? never : suggestion.todo.due.date;
}

} // namespace

std::optional<SuggestionReason> reasonForToday(const TodoRow &todo, const SuggestionDay &day)
{
    if (!todo.isOpen() || todo.blocked || todo.runningSinceMs || isInToday(todo, day) ||
        hasItsDay(todo, day))
        return {};
    const bool leftOver = isLeftOver(todo, day);
    const bool anyDay = todo.plan.week.isValid() && todo.plan.week == day.thisWeek;
    const int minutes = todo.estimateMinutes.value_or(0);
    const bool fits = minutes > 0 && minutes <= day.freeMinutes;
    if (todo.rollovers >= rolloversBeforeDecision && (leftOver || anyDay))
        return SuggestionReason::Rolled;
    if (isDueSoon(todo, day))
        return SuggestionReason::DueSoon;
    if (leftOver && fits)
        return SuggestionReason::LeftOver;
    return anyDay && fits ? std::optional(SuggestionReason::FitsToday) : std::nullopt;
}

std::vector<DaySuggestion> suggestForDay(std::span<const TodoRow> todos, const SuggestionDay &day)
{
    std::vector<DaySuggestion> found;
    for (const TodoRow &todo : todos) {
        const auto reason = reasonForToday(todo, day);
        const bool isKnown = std::ranges::any_of(
            found, [&](const DaySuggestion &each) { return each.todo.id == todo.id; });
        if (reason && !isKnown)
            found.push_back({todo, *reason});
    }
    std::ranges::stable_sort(found, [](const DaySuggestion &a, const DaySuggestion &b) {
        if (a.reason != b.reason)
            return a.reason < b.reason;
        if (dueOrNever(a) != dueOrNever(b))
            return dueOrNever(a) < dueOrNever(b);
        return a.todo.priority > b.todo.priority;
    });
    return found;
}

} // namespace sennight
