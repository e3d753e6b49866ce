// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence_rule_p.h"

#include "value.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;
using Frequency = RecurrenceRule::Frequency;
using Weekday = RecurrenceRule::Weekday;

constexpr std::array frequencies{"DAILY"_L1, "WEEKLY"_L1, "MONTHLY"_L1, "YEARLY"_L1};
constexpr std::array weekdayNames{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
constexpr int longestInterval = 9'999;
constexpr size_t longestList = 31; // the shortest of libical's fixed lists

std::optional<int> number(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    if (text.isEmpty() || text.size() > 4)
        return {};
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return negative ? -value : value;
}

int weekdayOf(QStringView name)
{
    const auto *found = std::ranges::find_if(weekdayNames, [&](auto n) { return name == n; });
    return found == weekdayNames.end() ? 0 : static_cast<int>(found - weekdayNames.begin()) + 1;
}

template <typename T>
bool settle(std::vector<T> &list)
{
    std::ranges::sort(list);
    const auto doubles = std::ranges::unique(list);
    list.erase(doubles.begin(), doubles.end());
    return !list.empty() && list.size() <= longestList;
}

/// Numbers within ±limit, never 0; only above 0 where `signedToo` is false.
bool readNumbers(QStringView text, int limit, bool signedToo, std::vector<int> &list)
{
    if (!list.empty())
        return false;
    for (const QStringView part : text.tokenize(u',')) {
        const auto value = number(part);
        if (!value || *value == 0 || *value > limit || *value < (signedToo ? -limit : 1))
            return false;
        list.push_back(*value);
    }
    return settle(list);
}

bool readWeekdays(QStringView text, std::vector<Weekday> &list)
{
    if (!list.empty())
        return false;
    for (const QStringView part : text.tokenize(u',')) {
        const int day = weekdayOf(part.last(qMin<qsizetype>(part.size(), 2)));
        const QStringView prefix = part.chopped(qMin<qsizetype>(part.size(), 2));
        const auto position = prefix.isEmpty() ? std::optional(0) : number(prefix);
        const bool placed = position && *position >= -53 && *position <= 53;
        if (day == 0 || !placed || (*position == 0 && !prefix.isEmpty()))
            return false;
        list.push_back({*position, day});
    }
    return settle(list);
}

bool readFrequency(QStringView text, Frequency &frequency)
{
    const auto *found = std::ranges::find_if(frequencies, [&](auto n) { return text == n; });
    frequency = static_cast<Frequency>(found - frequencies.begin());
    return found != frequencies.end();
}

bool readInterval(QStringView text, int &interval)
{
    const auto value = number(text);
    interval = value.value_or(0);
    return interval >= 1 && interval <= longestInterval;
}

/// "20261231", with or without a time behind it.
bool readUntil(QStringView text, QDate &until)
{
    const bool timed = text.size() > 8 && text[8] == u'T' && text.size() <= 16;
    if (text.size() != 8 && !timed)
        return false;
    const QString date = text.first(4).toString() + u'-' + text.sliced(4, 2).toString() + u'-' +
                         text.sliced(6, 2).toString();
    until = dateFromText(date).value_or(QDate());
    return until.isValid();
}

bool readPart(QStringView name, QStringView text, RecurrenceRule &rule)
{
    if (name == "INTERVAL"_L1)
        return readInterval(text, rule.interval);
    if (name == "UNTIL"_L1)
        return readUntil(text, rule.until);
    if (name == "WKST"_L1)
        return (rule.weekStart = weekdayOf(text)) > 0;
    if (name == "BYMONTH"_L1)
        return readNumbers(text, 12, false, rule.months);
    if (name == "BYWEEKNO"_L1)
        return readNumbers(text, 53, true, rule.weekNumbers);
    if (name == "BYYEARDAY"_L1)
        return readNumbers(text, 366, true, rule.yearDays);
    if (name == "BYMONTHDAY"_L1)
        return readNumbers(text, 31, true, rule.monthDays);
    if (name == "BYDAY"_L1)
        return readWeekdays(text, rule.weekdays);
    if (name == "BYSETPOS"_L1)
        return readNumbers(text, 366, true, rule.positions);
    return false;
}

/// What RFC 5545 allows beside each frequency.
bool isConsistent(const RecurrenceRule &rule)
{
    const bool yearly = rule.frequency == Frequency::Yearly;
    const bool placed = std::ranges::any_of(rule.weekdays, [](Weekday d) { return d.position; });
    const bool fewPerMonth = std::ranges::all_of(
        rule.weekdays, [](Weekday d) { return d.position >= -5 && d.position <= 5; });
    if (placed && rule.frequency < Frequency::Monthly)
        return false;
    if (rule.frequency == Frequency::Monthly && !fewPerMonth)
        return false;
    if (!yearly && (!rule.weekNumbers.empty() || !rule.yearDays.empty()))
        return false;
    if (placed && !rule.weekNumbers.empty())
        return false;
    if (rule.frequency == Frequency::Weekly && !rule.monthDays.empty())
        return false;
    // libical takes no notice of positions within a day or a week.
    return rule.positions.empty() ||
           (rule.frequency >= Frequency::Monthly && !rule.takesDayFromStart());
}

void append(QString &text, const char *name, const std::vector<int> &list)
{
    if (list.empty())
        return;
    QStringList numbers;
    for (const int value : list)
        numbers += QString::number(value);
    text += u';' + QLatin1StringView(name) + u'=' + numbers.join(u',');
}

void append(QString &text, const std::vector<Weekday> &list)
{
    QStringList days;
    for (const Weekday &weekday : list) {
        const QString position = weekday.position ? QString::number(weekday.position) : QString();
        days += position + weekdayNames.at(static_cast<size_t>(weekday.day) - 1);
    }
    if (!days.isEmpty())
        text += ";BYDAY="_L1 + days.join(u',');
}

} // namespace

std::optional<RecurrenceRule> RecurrenceRule::fromText(QStringView text)
{
    RecurrenceRule rule;
    QStringList seen;
    for (const QStringView part : text.tokenize(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        const QStringView name = part.first(qMax<qsizetype>(equals, 0));
        const QStringView value = part.sliced(equals + 1);
        if (equals < 0 || seen.contains(name))
            return {};
        seen += name.toString();
        const bool isFrequency = name == "FREQ"_L1;
        if (!(isFrequency ? readFrequency(value, rule.frequency) : readPart(name, value, rule)))
            return {};
    }
    const bool complete = seen.contains("FREQ"_L1) && isConsistent(rule);
    return complete ? std::optional(rule) : std::nullopt;
}

QString RecurrenceRule::toText() const
{
    QString text = "FREQ="_L1 + frequencies.at(static_cast<size_t>(frequency));
    if (interval > 1)
        text += ";INTERVAL="_L1 + QString::number(interval);
    if (until.isValid())
        text += ";UNTIL="_L1 + dateToText(until).remove(u'-');
    if (weekStart != 1)
        text += ";WKST="_L1 + weekdayNames.at(static_cast<size_t>(weekStart) - 1);
    append(text, "BYMONTH", months);
    append(text, "BYWEEKNO", weekNumbers);
    append(text, "BYYEARDAY", yearDays);
    append(text, "BYMONTHDAY", monthDays);
    append(text, weekdays);
    append(text, "BYSETPOS", positions);
    return text;
}

bool RecurrenceRule::takesDayFromStart() const
{
    return weekNumbers.empty() && yearDays.empty() && monthDays.empty() && weekdays.empty();
}

} // namespace sennight
