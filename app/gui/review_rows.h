// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review_text.h"

namespace sennight {

/// What a key does to a row of the review.
enum class ReviewChoice {
    Roll,    ///< to the week after the reviewed one
    PickDay, ///< a day of that week, asked for next
    ToInbox,
    LetGo,
    Split, ///< into parts, asked for next
    Park,
    Reopen, ///< a todo that is done or let go
    Reached,
    Carry, ///< the goal goes on
    Missed,
    Drop,
    GoalAgain,
    TakeGoal,    ///< an unreached goal for next week
    TakeProject, ///< a goal of a project whose target is near
};

/// What keys 1, 2, … of a row do, in the order of the row's texts. `row`: the record of the row.
[[nodiscard]] std::vector<ReviewChoice> choicesOf(ReviewStep step, const ReviewSnapshot &review,
                                                  const RecordId &row);

/// Took noticeably longer than estimated.
[[nodiscard]] bool ranLong(const TodoRow &row);

} // namespace sennight
