// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract_read.h"

#include <QTimeZone>

namespace sennight {

/// A todo that did not get done in its week, as it stands now.
struct LeftTodo
{
    TodoRow row;
    bool waits = false; ///< out of sight until a date
    bool split = false; ///< its parts stand in its place
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

/// What a week is measured by: what stands in it, and what was promised for it or left over from
/// it, wherever that went since.
struct WeekTally
{
    int todos = 0;
    int done = 0; ///< before the week ended, where it went to another one
    int estimateMinutes = 0;
};

/// Everything that the review of a week shows, of one state of the profile.
struct ReviewSnapshot
{
    ContractSnapshot contract;
    WeekTally tally;
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

/// In one thread with `queries`. `zone`: the clock's. `kept`: todos that the review showed already;
/// they stay in it, whatever was decided about them, and in front.
[[nodiscard]] Result<ReviewSnapshot> readReview(const Queries &queries, IsoWeek week,
                                                const QTimeZone &zone,
                                                std::span<const RecordId> kept);

} // namespace sennight
