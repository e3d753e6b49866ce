// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search_conditions_p.h"

namespace sennight {

/// One run of a list: its todos (alias `t`) by a condition and an order that an index serves. A
/// list is its runs one behind the other; no todo is in two of them.
struct ListRun
{
    SqlPiece where;
    QLatin1StringView order;
};

/// Turns filters into SQL. The words of a query are no part of it.
class TodoLists
{
public:
    explicit TodoLists(ProfileMoment &moment)
        : m_moment(moment)
    {}

    [[nodiscard]] std::vector<ListRun> runs(const TodoFilter &filter);

private:
    [[nodiscard]] ListRun inbox(const QString &narrowed) const;
    [[nodiscard]] std::vector<ListRun> week(IsoWeek week);
    [[nodiscard]] std::vector<ListRun> today(QDate date);
    [[nodiscard]] std::vector<ListRun> leftOver(IsoWeek week);
    [[nodiscard]] std::vector<ListRun> openBefore(QDate day, IsoWeek week);
    [[nodiscard]] SqlPiece notWaiting(QDate date) const;

    ProfileMoment &m_moment;
};

} // namespace sennight
