// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "domain/stage.h"

#include <vector>

namespace sennight {

/// A day, or the seven days of a week.
struct DateSpan
{
    QDate first;
    QDate last;
    IsoWeek week = {}; ///< set where the person named a week
    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};

/// One condition of a search. All conditions of a query must hold.
struct SearchTerm
{
    enum class Kind {
        Text, ///< `text` lies in title, notes or tags
        Project,
        Goal,
        Tag,
        Due,
        Planned,
        Priority,
        Estimate,
        Is,
        Has,
        EntityKind,
    };
    enum class Compare { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

    Kind kind = Kind::Text;
    bool excluded = false;            ///< a `-` before it
    bool nothing = false;             ///< `due:none`: the field must be empty
    Compare compare = Compare::Equal; ///< Due, Planned, Priority, Estimate
    QString text = {};                ///< Text, Project, Goal, Tag: as written; Is, Has: the word
    DateSpan dates = {};              ///< Due, Planned
    int minutes = 0;                  ///< Estimate
    Priority priority = Priority::None;
    Entity entity = Entity::Todo; ///< EntityKind
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// What the dates of a query are counted from.
struct SearchContext
{
    QDate today;
    int firstDayOfWeek = 1; ///< 1 = Monday … 7 = Sunday
};

/// Reads a query: words and "phrases in quotes", which must all be found, and the operators
/// `project: goal: tag: due: planned: priority: estimate: is: has: kind:`; `-` before any of them
/// excludes. Dates are those of quick add, with `< <= > >=` before them; `none` asks for an empty
/// field. A word with a colon that is no operator is plain text, unless it is a slip of one.
/// BadQuery: `subject` is the part that cannot be read, `detail` what may stand there. Pure; any
/// thread; linear in the text.
[[nodiscard]] Result<std::vector<SearchTerm>> parseSearch(const QString &query,
                                                          const SearchContext &context);

} // namespace sennight
