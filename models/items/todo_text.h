// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "date_text.h"
#include "store/rows.h"

namespace sennight {

/// Time of a todo against its estimate.
enum class TimeState { Normal = 0, Running = 1, Over = 2 };

// Every text that a list composes from a todo's facts; nothing else does. Translatable, with the
// plural forms of the language. Pure; any thread.

/// Closed intervals and the one that runs, in seconds.
[[nodiscard]] qint64 trackedSeconds(const TodoRow &row, qint64 nowMs);
[[nodiscard]] TimeState timeState(const TodoRow &row, qint64 nowMs);
/// What was tracked: "25m", "1:12:40" while it runs, empty where nothing was.
[[nodiscard]] QString trackedText(const TodoRow &row, qint64 nowMs);
/// "2h" planned, "25m / 1h 30m" begun, "1:12:40 / 2h" running, empty without time.
[[nodiscard]] QString timeText(const TodoRow &row, qint64 nowMs);
/// 0 … 1: tracked of estimated; done is 1; without an estimate 0.
[[nodiscard]] qreal progress(const TodoRow &row, qint64 nowMs);
/// What is left of the estimate, in minutes; 0 for what is over, done or without one.
[[nodiscard]] int minutesLeft(const TodoRow &row, qint64 nowMs);

/// The name that a card has room for: the whole title up to eight characters, else its first word
/// of three letters or more that is no article, else the title. "River sensor pilot" → "River".
[[nodiscard]] QString shortName(const QString &title);
/// A title within a sentence: at most 40 characters.
[[nodiscard]] QString quotedTitle(const QString &title);
/// "since Mon" for a passed deadline, "due 19 Nov" for one within two weeks; empty otherwise and
/// for what is not open.
[[nodiscard]] QString overdueText(const TodoRow &row, const TextContext &context);
/// True where the deadline has passed.
[[nodiscard]] bool isOverdue(const TodoRow &row, const TextContext &context);
/// True for an open todo whose planned day or week is over.
[[nodiscard]] bool isLeftBehind(const TodoRow &row, const TextContext &context);
/// "rolled 3×" from the second time on.
[[nodiscard]] QString rolloverText(const TodoRow &row);
/// "11:30" today, "Thu 11:30" within a week, else "13 Nov"; empty without one.
[[nodiscard]] QString reminderText(const TodoRow &row, const TextContext &context);
/// When it was written down: "21:14" today, "Tue 21:14" within a week, else "13 Nov".
[[nodiscard]] QString dumpedText(const TodoRow &row, const TextContext &context);
/// "2 versions".
[[nodiscard]] QString conflictText(const TodoRow &row);
/// "put back": of one that lives although another device deleted it.
[[nodiscard]] QString putBackBadge();
/// "waits for “Order samples”"; empty where it waits for none.
[[nodiscard]] QString waitsForText(const TodoRow &row);
/// "2 of 3", empty without subtasks.
[[nodiscard]] QString subtaskText(const TodoRow &row);
/// "moved to Wed": for a list of a past day that holds a todo now planned for another.
[[nodiscard]] QString movedToText(const TodoRow &row, QDate listDate, const TextContext &context);
/// "done Mon", "let go 13 Nov", else where it is planned: the end of a search hit.
[[nodiscard]] QString whereText(const TodoRow &row, const TextContext &context);
/// The sentence that a screen reader says, UI.md section 7.
[[nodiscard]] QString accessibleText(const TodoRow &row, const TextContext &context);

} // namespace sennight
