// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recurrence.h"
#include "stage.h"

namespace sennight {

/// A project or goal that the text may name.
struct NamedRecord
{
    RecordId id;
    QString name;
    IsoWeek week = {}; ///< goals only
};

/// What the words may refer to, and when "today" is.
struct QuickAddContext
{
    QDate today;
    QTime now = {};
    std::vector<NamedRecord> projects = {};
    std::vector<NamedRecord> goals = {};
    QString language = QStringLiteral("en"); ///< English is always understood too
    std::vector<QString> plainWords =
        {}; ///< texts of chips that the person turned back into plain text
};

/// A recognised part of the text.
struct QuickAddChip
{
    enum class Kind {
        Plan,
        Due,
        Estimate,
        Reminder,
        Project,
        Tag,
        Priority,
        Recurrence,
        Goal,
        Notes
    };
    Kind kind;
    int start = 0; ///< in UTF-16 units of the text
    int length = 0;
    QString text; ///< as written
    friend bool operator==(const QuickAddChip &, const QuickAddChip &) = default;
};

struct QuickAddResult
{
    QString title = {};
    QString notes = {};
    Plan plan = {};
    Due due = {};
    std::optional<int> estimateMinutes = {};
    QString reminder = {}; ///< an element of TodoReminders, or empty
    std::optional<RecordId> project = {};
    std::optional<RecordId> goal = {};
    QStringList tags = {};
    Priority priority = Priority::None;
    std::optional<Recurrence> recurrence = {};
    std::vector<QuickAddChip> chips = {}; ///< by start
};

/// The grammar of CLI.md. Never fails: what is not understood stays in the title. Bounded: linear
/// in the text. Any thread.
///
/// Where the grammar leaves room:
/// - "fri" is the next Friday after today, on a Friday the one in a week; "next fri" is the Friday
///   of next week (ISO weeks, from Monday); "13 nov" may be today. "on" before a day goes with it.
///   A year may follow ("13 nov 2027"), from this one to 50 ahead. "Tom" with its capital is a
///   name.
/// - "due next week" is the Sunday of it.
/// - the first of each kind counts, further ones stay in the title; tags all count, up to 100.
/// - the reminder is on the planned day, else on the deadline, else at the next time the clock
///   shows it. Right behind a deadline ("due fri at 17:00") the time is the deadline's too.
/// - "#42" is no tag; "#C" is the project whose name alone begins with it.
/// - "~ Name" takes as many words as name a goal of the week that is planned for (else this week).
/// - a rule without a day or deadline is planned for its first date from today on; a monthly or
///   yearly one keeps its day of the month written in it.
/// - quotes are kept in the title, unless what they hold would have been recognised.
/// - a title with nothing left is the whole text.
[[nodiscard]] QuickAddResult parseQuickAdd(const QString &text, const QuickAddContext &context);
/// One date of the same grammar ("fri", "13 nov", "2026-12-03", "+3d"): what `move` and `edit`
/// take, and the canonical text of a plan. InvalidValue.
[[nodiscard]] Result<Plan> parsePlan(const QString &text, const QuickAddContext &context);

} // namespace sennight
