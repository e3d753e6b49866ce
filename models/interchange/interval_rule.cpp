// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interval_rule_p.h"

#include <algorithm>
#include <array>
#include <map>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;
using Unit = IntervalRule::Unit;
using Parts = std::map<QString, QString>;

constexpr std::array frequencies{"DAILY"_L1, "WEEKLY"_L1, "MONTHLY"_L1, "YEARLY"_L1};
constexpr auto workDays = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_L1;

/// "FREQ=WEEKLY;BYDAY=MO" → its parts.
Parts partsOf(const QString &rrule)
{
    Parts parts;
    const QStringList texts = rrule.split(u';');
    for (const QString &part : texts) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            parts[part.first(equals)] = part.sliced(equals + 1);
    }
    return parts;
}

QString partOf(const Parts &parts, QLatin1StringView name)
{
    const auto found = parts.find(name);
    return found == parts.end() ? QString() : found->second;
}

QString weekdayName(QDate date)
{
    constexpr std::array names{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
    return date.isValid() ? QString(names.at(static_cast<size_t>(date.dayOfWeek() - 1)))
                          : QString();
}

bool isWorkWeek(const QString &days)
{
    QStringList sorted = days.split(u',');
    sorted.sort();
    return sorted.join(u',') == "FR,MO,TH,TU,WE"_L1;
}

/// Whether one part says no more than that the rule starts at `due`.
bool followsFromDue(const QString &name, const QString &value, QDate due)
{
    if (name == "FREQ"_L1 || name == "INTERVAL"_L1 || name == "WKST"_L1)
        return true;
    if (name == "BYMONTHDAY"_L1 && due.isValid()) {
        const int day = value.toInt();
        return day == due.day() || (day > due.day() && due.day() == due.daysInMonth());
    }
    if (name == "BYMONTH"_L1)
        return value.toInt() == due.month();
    return name == "BYDAY"_L1 && value == weekdayName(due) && !value.isEmpty();
}

} // namespace

std::optional<Recurrence> ruleOf(const IntervalRule &interval, QDate due)
{
    if (interval.count < 1 || interval.count > mostUnits)
        return {};
    QString text;
    if (interval.unit == Unit::WorkDay) {
        if (interval.count != 1)
            return {};
        text = workDays;
    } else {
        text = "FREQ="_L1 + frequencies.at(static_cast<size_t>(interval.unit));
        if (interval.count > 1)
            text += ";INTERVAL="_L1 + QString::number(interval.count);
        // Later months may be shorter; the day must not drift with them.
        if (interval.unit == Unit::Month && !interval.afterCompletion && due.isValid() &&
            due.day() > 28)
            text += ";BYMONTHDAY="_L1 + QString::number(due.day());
    }
    if (interval.afterCompletion)
        text.prepend("after "_L1);
    const auto rule = Recurrence::fromText(text);
    return rule ? std::optional(*rule) : std::nullopt;
}

std::optional<IntervalRule> intervalOf(const Recurrence &rule, QDate due)
{
    const Parts parts = partsOf(rule.rrule());
    const QString frequency = partOf(parts, "FREQ"_L1);
    const auto known = std::ranges::find(frequencies, frequency);
    IntervalRule interval{.count = std::max(1, partOf(parts, "INTERVAL"_L1).toInt()),
                          .afterCompletion = rule.isAfterCompletion()};
    if (known == frequencies.end())
        return {};
    interval.unit = static_cast<Unit>(known - frequencies.begin());
    if (interval.unit <= Unit::Week && interval.count == 1 &&
        isWorkWeek(partOf(parts, "BYDAY"_L1))) {
        interval.unit = Unit::WorkDay;
        return interval;
    }
    const bool isPlain = std::ranges::all_of(
        parts, [&](const auto &part) { return followsFromDue(part.first, part.second, due); });
    return isPlain ? std::optional(interval) : std::nullopt;
}

} // namespace sennight
