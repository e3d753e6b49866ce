// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "week_model.h"

namespace sennight {

/// One day of the week with its lists.
struct WeekDay
{
    WeekDay(const ItemContext &context, QObject *parent);

    /// Takes the rows of this day in day order; true when the bars changed.
    bool take(QDate date, const std::vector<TodoRow> &rows);

    TodoListModel *open;
    TodoListModel *done;
    TodoListModel *proposed;
    QList<SpineBar> bars;
};

// What a header, a meter and a spine say of a day. Pure.

[[nodiscard]] HeaderLoad loadOf(const DayFacts &facts, int extraMinutes = 0);
/// "Thursday 12 November, 3 todos, 5 hours 15 minutes of 6 hours"
[[nodiscard]] QString columnSpoken(const DayFacts &facts, const TextContext &context);
/// "Monday 9, 6 of 6 done, 5 hours 40 minutes, unfold"
[[nodiscard]] QString spineSpoken(const DayFacts &facts, const TextContext &context);

/// Days for what is left over, where there is room (placeByRoom); what none has room for is left
/// out. Days before `today` get nothing; empty when the week is over.
[[nodiscard]] std::vector<std::pair<RecordId, QDate>>
placesFor(const std::vector<TodoRow> &todos, const WeekFacts &facts, QDate today);

/// The next open, unplanned todo of each active project, at most `maxProjects` of them.
[[nodiscard]] Result<std::vector<TodoRow>> nextOfProjects(const Queries &queries);

} // namespace sennight
