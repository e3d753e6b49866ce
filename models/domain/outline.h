// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_id.h"
#include "value.h"

#include <QSet>

#include <array>
#include <span>
#include <vector>

namespace sennight {

/// Where a todo and its steps stand in the list of their project.
enum class OutlineGroup : quint8 { ThisWeek, Later, Done };
inline constexpr size_t outlineGroups = 3;

/// A todo as the outline of its project needs it: every one of them is read.
struct OutlineRow
{
    qint64 key = 0; ///< of its row where it is kept
    RecordId id;
    qint64 parent = 0; ///< 0: none that is there
    QString order;
    Plan plan;
    QDate dueOn;
    qint64 settledAtMs = 0; ///< done or let go; 0 while it is open
    int minutesLeft = 0;    ///< of the estimate, while it is open
    friend bool operator==(const OutlineRow &, const OutlineRow &) = default;
};

/// One line of an outline.
struct OutlinePlace
{
    qint64 key = 0;
    int depth = 0; ///< 0 for what is no step of another line
    OutlineGroup group = OutlineGroup::Later;
    bool hasSteps = false;
    bool folded = false; ///< its steps are no lines
    friend bool operator==(const OutlinePlace &, const OutlinePlace &) = default;
};

/// A project's todos as they are shown.
struct Outline
{
    std::vector<OutlinePlace> places;
    std::array<int, outlineGroups> todos{};   ///< open ones; in Done the settled ones
    std::array<int, outlineGroups> minutes{}; ///< left of their estimates
};

/// What the outline is made for.
struct OutlineView
{
    IsoWeek week;        ///< the person's week that today lies in
    QDate lastDayOfWeek; ///< of that week
    QSet<qint64> folded = {};
    bool doneShown = false;
};

/// Puts every todo below the one that it is a step of, siblings in the order of `rows`. A tree
/// stands in the most urgent group of its todos, so that nothing open hides below what is done:
/// This week where one is planned or due by its end, Done where nothing is open, latest first.
/// Pure.
///
///     a                 This week  a
///     b  (done)                      └ d  planned for today
///     c                 Later      c
///     d  step of a      Done       b
[[nodiscard]] Outline arrangeOutline(std::span<const OutlineRow> rows, const OutlineView &view);

/// The group that a todo alone would stand in.
[[nodiscard]] OutlineGroup groupOf(const OutlineRow &row, const OutlineView &view);

} // namespace sennight
