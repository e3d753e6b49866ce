// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "items/todo_text.h"
#include "store/repository.h"

namespace sennight {

// What toasts say, in the words of UI.md section 5. Translatable. `titles` are those of the todos
// that the action touched.

[[nodiscard]] QString doneToast(const QStringList &titles);
[[nodiscard]] QString reopenedToast(const QStringList &titles);
[[nodiscard]] QString letGoToast(const QStringList &titles);
/// "Stopped “Calibrate gauge 7”, started “Order samples”"
[[nodiscard]] QString switchedToast(const QString &stopped, const QString &started);
[[nodiscard]] QString deletedToast(const QStringList &titles);
[[nodiscard]] QString movedToast(const QStringList &titles, const Plan &plan,
                                 const TextContext &context);
/// "Added to Friday", "Added to Inbox".
[[nodiscard]] QString addedToast(const Plan &plan, const TextContext &context);
[[nodiscard]] QString backInInboxToast(int todos);
/// "Moved to Finance", "Counts for “Gauge 7 live”"; no name: "No project now", "No goal now".
[[nodiscard]] QString linkedToast(int todos, bool toGoal, const QString &name);
/// "Undone: Done “Order samples”" or "Redone: …"; "Not undone: …" where it changed nothing.
[[nodiscard]] QString undoneToast(const UndoOutcome &outcome, bool redo);
/// A reminder that comes before the deadline: "15m before it is due".
[[nodiscard]] QString leadText(int minutes);
/// "Sennight cannot write to the disk. Your last 3 changes are in memory only."
[[nodiscard]] QString unsavedText(int changes);
/// "Wednesday, position 2 of 4, day at 6 hours 20 minutes of 6 hours"
[[nodiscard]] QString placeSpoken(QDate date, int position, const DayFacts &facts, int todos,
                                  const TextContext &context);

} // namespace sennight
