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
    QString title;
    QString notes;
    Plan plan;
    Due due;
    std::optional<int> estimateMinutes;
    QString reminder; ///< an element of TodoReminders, or empty
    std::optional<RecordId> project;
    std::optional<RecordId> goal;
    QStringList tags;
    Priority priority = Priority::None;
    std::optional<Recurrence> recurrence;
    std::vector<QuickAddChip> chips; ///< by start
};

/// The grammar of CLI.md. Never fails: what is not understood stays in the title. Bounded: linear
/// in the text.
[[nodiscard]] QuickAddResult parseQuickAdd(const QString &text, const QuickAddContext &context);
/// One date of the same grammar ("fri", "13 nov", "2026-12-03", "+3d"): what `move` and `edit`
/// take. InvalidValue.
[[nodiscard]] Result<Plan> parsePlan(const QString &text, const QuickAddContext &context);

} // namespace sennight
