// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

#include <QSet>

namespace sennight {

/// A project that an import makes, changes or puts todos in.
struct PreviewedProject
{
    RecordId id;
    QString title;
    bool isNew = false;
    int todos = 0; ///< that the import adds or changes in it
};

/// A todo that an import adds or changes.
struct PreviewedTodo
{
    RecordId id;
    RecordId project{}; ///< null: it goes to the Inbox
    QString title;
    bool isNew = false;
    bool isOver = false; ///< done or let go
};

/// What an import would add, for people to choose from.
struct ImportPreview
{
    std::vector<PreviewedProject> projects; ///< in the order of the file
    std::vector<PreviewedTodo> todos;       ///< of projects, in the order of the file
    std::vector<PreviewedTodo> inbox;       ///< without a project
    int others = 0;                         ///< goals, intentions and thoughts
};

/// Reads what the plan itself does not say of records that are here. In the thread of `queries`.
[[nodiscard]] Result<ImportPreview> previewOf(const ImportPlan &plan, const Queries &queries);

/// The action without these records and without what stands on them: the todos of a project, the
/// parts and the time of a todo; where a record that stays names one, it names none. Any thread.
[[nodiscard]] Action leavingOut(Action action, QSet<RecordId> records);

} // namespace sennight
