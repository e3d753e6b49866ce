// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace sennight {

/// One step from one order of rows to another, applied in the given order.
struct RowStep
{
    enum class Kind {
        Remove, ///< `count` rows from `at`
        Insert, ///< `count` rows before `at`: the target's rows `from` …
        Move,   ///< the row `from`, to stand before the row that is now at `at`
    };
    Kind kind;
    int at = 0;
    int count = 1;
    int from = 0;
    friend bool operator==(const RowStep &, const RowStep &) = default;
};

/// The steps that turn one list of distinct keys into another: rows that stay in relative order
/// (the longest increasing subsequence; Fredman 1975) are not touched, so one dragged row is one
/// move. Where more than a few hundred rows moved, the range between the equal ends is removed and
/// inserted anew. Pure.
///
///     old  a b c d e          Remove c
///     new  a d b f e          Move d before b, Insert f before e
[[nodiscard]] std::vector<RowStep> rowSteps(std::span<const qint64> current,
                                            std::span<const qint64> wanted);

} // namespace sennight
