// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace sennight {

/// When and where the texts are read.
struct TextContext
{
    qint64 nowMs = 0;
    QDate today;
    IsoWeek thisWeek; ///< the person's week that today lies in
    QTimeZone zone = QTimeZone::utc();
    QLocale locale;
};

// Durations and dates as every screen writes them; translatable. Pure; any thread.

/// "45m", "1h 30m", "2h", "5h 05m"; "0h" for nothing.
[[nodiscard]] QString durationText(int minutes);
/// The same where a wide one does not fit, as under a folded day: a language may write "5:40". From
/// a hundred hours on only the hours: "101h".
[[nodiscard]] QString shortDurationText(int minutes);
/// "1:12:40", or "12:40" below an hour.
[[nodiscard]] QString elapsedText(qint64 seconds);
/// Spoken: "1 hour 30 minutes".
[[nodiscard]] QString spokenDuration(int minutes);
/// "5h 05m of 6h".
[[nodiscard]] QString partText(const QString &part, const QString &whole);
/// "5h 05m/6h", where there is little room.
[[nodiscard]] QString briefPartText(const QString &part, const QString &whole);

/// "13 Nov", "Nov 13", "13. Nov.", "11月13日": as the locale writes it.
[[nodiscard]] QString dayMonthText(QDate date, const QLocale &locale,
                                   QLocale::FormatType length = QLocale::ShortFormat);
/// "9", "9.", "9日": the day of the month alone.
[[nodiscard]] QString dayText(QDate date, const QLocale &locale);
/// "Mon 9", "Monday 9".
[[nodiscard]] QString weekdayDayText(QDate date, const QLocale &locale,
                                     QLocale::FormatType length = QLocale::ShortFormat);
/// "Fri 13 Nov", "Friday 13 November".
[[nodiscard]] QString weekdayDateText(QDate date, const QLocale &locale,
                                      QLocale::FormatType length = QLocale::ShortFormat);
/// "Friday, 13 November": of a heading.
[[nodiscard]] QString fullDateText(QDate date, const QLocale &locale);
/// "Fri 21:14", "13 Nov 21:14".
[[nodiscard]] QString dateTimeText(const QString &date, const QString &time);
/// "Mon", "13 Nov", "13 Nov 2025": by name within six days of today.
[[nodiscard]] QString dateText(QDate date, const TextContext &context);
/// "Monday", "13 November": the same to be spoken or written out.
[[nodiscard]] QString longDateText(QDate date, const TextContext &context);
/// "Today", "Tomorrow", "Thu", "13 Nov", "Any day", "Week 48", or empty.
[[nodiscard]] QString planText(const Plan &plan, const TextContext &context);
/// "today", "Thursday", "next week", "week 48": where a toast says that something went.
[[nodiscard]] QString destinationText(const Plan &plan, const TextContext &context);
/// "9 – 15 November", "30 November – 6 December", with the year where it is not this one; short:
/// "9 – 15 Nov".
[[nodiscard]] QString rangeText(QDate first, QDate last, const TextContext &context,
                                QLocale::FormatType length = QLocale::LongFormat);
/// "9 – 15 November 2026": with the year in any case.
[[nodiscard]] QString datedRangeText(QDate first, QDate last, const QLocale &locale);

} // namespace sennight
