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

/// A day that it waits for, and that is not too late.
bool hasItsDay(const TodoRow &todo)
{
    return todo.plan.day.isValid() && (todo.due.isNull() || todo.plan.day <= todo.due.date);
}

/// Planned for it, left behind by an earlier day, or due: today's lists show it.
bool isInToday(const TodoRow &todo, const SuggestionDay &day)
{
    return (todo.plan.day.isValid() && todo.plan.day <= day.today) ||
           (!todo.due.isNull() && todo.due.date <= day.today);
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
        hasItsDay(todo))
        return {};
    const bool comesLater = todo.plan.week.isValid() && day.thisWeek < todo.plan.week;
    const bool fits = todo.estimateMinutes && *todo.estimateMinutes > 0 &&
                      *todo.estimateMinutes <= day.freeMinutes;
    if (todo.rollovers >= rolloversBeforeDecision && !todo.plan.isNull() && !comesLater)
        return SuggestionReason::Rolled;
    if (isDueSoon(todo, day))
        return SuggestionReason::DueSoon;
    if (!fits || !todo.plan.week.isValid() || comesLater)
        return {};
    return todo.plan.week == day.thisWeek ? SuggestionReason::FitsToday
                                          : SuggestionReason::LeftOver;
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
