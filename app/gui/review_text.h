// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision_rows.h"
#include "review_read.h"

#include "items/date_text.h"

namespace sennight {

/// The steps of a review, in order.
enum class ReviewStep { LookBack, Leftovers, Goals, Estimates, NextWeek, Close };
inline constexpr int reviewSteps = 6;

// What the review says, in the words of UI.md section 4.6. Translatable. Pure; any thread.

[[nodiscard]] QString stepTitle(ReviewStep step);
/// "27 done, 32h 12m", "3 of 5 decided": under the step's title.
[[nodiscard]] QString stepDetail(ReviewStep step, const ReviewSnapshot &review,
                                 const TextContext &context);
/// "Five things did not get done."
[[nodiscard]] QString stepSentence(ReviewStep step, const ReviewSnapshot &review);
[[nodiscard]] QString stepExplanation(ReviewStep step, const ReviewSnapshot &review);
[[nodiscard]] std::vector<DecisionRow> stepRows(ReviewStep step, const ReviewSnapshot &review,
                                                const TextContext &context);
/// "84%, five more than last week"
[[nodiscard]] QString shareText(const ReviewSnapshot &review);
/// "You planned 34h 05m for what took 32h 12m. Kitchen refit ran 1.4 times over."
[[nodiscard]] QString estimatesText(const ReviewSnapshot &review);
/// "Next week", "This week", "Week 47": where a leftover goes.
[[nodiscard]] QString weekName(IsoWeek week, const TextContext &context);

/// A todo whose week the person has decided about, or that is settled.
[[nodiscard]] bool isDecided(const LeftTodo &todo, const ReviewSnapshot &review);
/// It would roll over for the third time: roll, split, park or let go.
[[nodiscard]] bool needsDecision(const TodoRow &row);
[[nodiscard]] bool isClosed(const ReviewGoal &goal);
/// On a day of the week, or on all of them, with what runs.
[[nodiscard]] int trackedMinutes(const ReviewSnapshot &review, const DayFacts &day, qint64 nowMs);
[[nodiscard]] int trackedMinutes(const ReviewSnapshot &review, qint64 nowMs);

} // namespace sennight
