// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace sennight {

/// What a word of the quick-add grammar means, whatever the language it was written in.
enum class Meaning : quint8 {
    Unknown,
    Today,
    Tomorrow,
    DayAfterTomorrow,
    Weekday, ///< value 1 = Monday … 7 = Sunday
    Month,   ///< value 1..12
    Number,
    Ordinal,  ///< "31st", "first": value
    Date,     ///< a date with its year: value = Julian day
    MonthDay, ///< a date without its year: value = month * 100 + day
    Offset,   ///< value = days from today
    Time,     ///< value = minutes after midnight
    Hours,    ///< "2h", "1.5h": value = minutes
    Minutes,  ///< "45m": value = minutes
    Duration, ///< "1h30": value = minutes
    Next,
    This,
    On,
    Due,
    At,
    OClock,
    Every,
    Other,
    After,
    Last,
    Days,
    Weeks,
    Months,
    Years,
    Workday,
    Daily,
    Weekly,
    Monthly,
    Yearly,
    Comma,
};

/// One meaning; a written word may have several in a row ("mon,thu", 来週月曜).
struct Atom
{
    Meaning meaning = Meaning::Unknown;
    int value = 0;
    int word = 0; ///< which of the words of the text
};

/// The meanings of one written word in English and in `language` ("de"); one Unknown where it has
/// none. Pure; any thread; the cost is bounded whatever the word's length.
[[nodiscard]] std::vector<Atom> meaningsOf(QStringView word, const QString &language);
/// "high", "medium", "low" (also in `language`) → 3, 2, 1; 0 for anything else.
[[nodiscard]] int priorityOf(QStringView word, const QString &language);

} // namespace sennight
