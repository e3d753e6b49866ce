// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sennight {

/// The parts of an RFC 5545 rule on dates. Lists are sorted and without doubles, so one rule has
/// one text.
struct RecurrenceRule
{
    enum class Frequency { Daily, Weekly, Monthly, Yearly };
    struct Weekday
    {
        int position = 0; ///< 0 = each; 1 = the first of the month or year; -1 = the last
        int day = 1;      ///< 1 = Monday … 7 = Sunday
        friend auto operator<=>(const Weekday &, const Weekday &) = default;
    };

    Frequency frequency = Frequency::Daily;
    int interval = 1;
    QDate until = {};
    int weekStart = 1;
    std::vector<int> months;
    std::vector<int> weekNumbers;
    std::vector<int> yearDays;
    std::vector<int> monthDays;
    std::vector<Weekday> weekdays;
    std::vector<int> positions;

    [[nodiscard]] static std::optional<RecurrenceRule> fromText(QStringView text);
    [[nodiscard]] QString toText() const;
    /// Neither a weekday, a day of the month, a day of the year nor a week: the first occurrence
    /// says which day it is.
    [[nodiscard]] bool takesDayFromStart() const;
};

} // namespace sennight
