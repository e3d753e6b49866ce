// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract_read.h"

namespace sennight {

/// A todo that did not get done in its week, as it stands now.
struct LeftTodo
{
    TodoRow row;
    bool waits = false; ///< out of sight until a date
};

struct ReviewGoal
{
    GoalRow row;
    bool carried = false; ///< goes on in another week
};

/// How far a project's estimates were off.
struct EstimateLine
{
    EstimateError error;
    QString projectTitle; ///< empty: no project
    QString projectColour;
};

/// Everything that the review of a week shows, of one state of the profile.
struct ReviewSnapshot
{
    ContractSnapshot contract;
    int doneBefore = 0; ///< todos done in the week before
    std::vector<LeftTodo> leftOver;
    qint64 moreLeftOver = 0; ///< beyond those
    std::vector<ReviewGoal> goals;
    std::vector<EstimateLine> estimates;
    ContractSnapshot next;           ///< the week that follows
    std::vector<ProjectRow> nearing; ///< active, with a target date near and no goal for it yet
};

/// At most this many undecided todos at a time.
inline constexpr int maxLeftTodos = 100;

/// In one thread with `queries`. `kept`: todos that the review showed already; they stay in it,
/// whatever was decided about them, and in front.
[[nodiscard]] Result<ReviewSnapshot> readReview(const Queries &queries, IsoWeek week,
                                                std::span<const RecordId> kept);

} // namespace sennight
