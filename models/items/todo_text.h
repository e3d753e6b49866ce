// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"

#include <QLocale>
#include <QTimeZone>

namespace sennight {

/// When and where the texts are read.
struct TextContext
{
    qint64 nowMs = 0;
    QDate today;
    QTimeZone zone = QTimeZone::utc();
    QLocale locale;
};

/// Time of a todo against its estimate.
enum class TimeState { Normal = 0, Running = 1, Over = 2 };

// Every text that a list composes from a todo's facts, and nothing else does. Translatable, with
// the plural forms of the language. Pure; any thread.

/// "45m", "1h 30m", "2h", "5h 05m": minutes below an hour's ten are padded from the first hour on.
[[nodiscard]] QString durationText(int minutes);
/// "1:12:40", or "12:40" below an hour.
[[nodiscard]] QString elapsedText(qint64 seconds);
/// Spoken: "1 hour 30 minutes".
[[nodiscard]] QString spokenDuration(int minutes);
/// Closed intervals and the one that runs, in seconds.
[[nodiscard]] qint64 trackedSeconds(const TodoRow &row, qint64 nowMs);
[[nodiscard]] TimeState timeState(const TodoRow &row, qint64 nowMs);
/// What was tracked: "25m", "1:12:40" while it runs, empty where nothing was.
[[nodiscard]] QString trackedText(const TodoRow &row, qint64 nowMs);
/// "2h" planned, "25m / 1h 30m" begun, "1:12:40 / 2h" running, empty without time.
[[nodiscard]] QString timeText(const TodoRow &row, qint64 nowMs);
/// 0 … 1: tracked of estimated; done is 1; without an estimate 0.
[[nodiscard]] qreal progress(const TodoRow &row, qint64 nowMs);

/// The name that a card has room for: the whole title up to eight characters, else its first word
/// of three letters or more that is no article, else the title.
[[nodiscard]] QString shortName(const QString &title);
/// "since Mon" for what was planned before today (a date beyond a week), "due 19 Nov" for a
/// deadline that is close or passed; empty otherwise and for what is not open.
[[nodiscard]] QString overdueText(const TodoRow &row, const TextContext &context);
/// True where overdueText names something late, not only something near.
[[nodiscard]] bool isOverdue(const TodoRow &row, const TextContext &context);
/// "rolled 3×" from the second time on.
[[nodiscard]] QString rolloverText(const TodoRow &row);
/// "11:30" today, "Thu 11:30" within a week, else "13 Nov"; empty without one.
[[nodiscard]] QString reminderText(const TodoRow &row, const TextContext &context);
/// "2 versions".
[[nodiscard]] QString conflictText(const TodoRow &row);
/// "2 of 3", empty without subtasks.
[[nodiscard]] QString subtaskText(const TodoRow &row);
/// "Today", "Tomorrow", "Thu", "13 Nov", "Any day", "Week 48", or empty.
[[nodiscard]] QString planText(const Plan &plan, const TextContext &context);
/// "moved to Wed": for a list of a past day that holds a todo now planned for another.
[[nodiscard]] QString movedToText(const TodoRow &row, QDate listDate, const TextContext &context);
/// "Mon", "13 Nov", "13 Nov 2025": by name within a week of today.
[[nodiscard]] QString dateText(QDate date, const TextContext &context);
/// The sentence that a screen reader says, UI.md section 7.
[[nodiscard]] QString accessibleText(const TodoRow &row, const TextContext &context);

} // namespace sennight
