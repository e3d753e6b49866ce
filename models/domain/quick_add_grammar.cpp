// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_add_grammar_p.h"

#include <QStringList>

#include <array>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr int yearsAhead = 50;
constexpr std::array weekdayCodes{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};

Atom atomAt(Atoms atoms, size_t index)
{
    return index < atoms.size() ? atoms[index] : Atom{};
}

bool is(Atoms atoms, size_t index, Meaning meaning)
{
    return atomAt(atoms, index).meaning == meaning;
}

std::optional<Reading<Plan>> onDay(QDate day, size_t next)
{
    if (!isWritable(day))
        return {};
    return Reading<Plan>{{.day = day}, next};
}

std::optional<Reading<Plan>> inWeek(IsoWeek week, size_t next)
{
    if (!isWritable(week.monday()) || !isWritable(week.monday().addDays(6)))
        return {};
    return Reading<Plan>{{.week = week}, next};
}

QDate nextWeekday(QDate today, int weekday)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}

/// The next such date from today on; 29 February may be eight years away.
QDate nextMonthDay(QDate today, int month, int day)
{
    for (int year = today.year(); year <= today.year() + 8; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= today)
            return date;
    }
    return {};
}

struct MonthDay
{
    int month = 0;
    int day = 0;
};

/// "13 nov", "nov 13", "13th nov", "13.11.".
std::optional<Reading<MonthDay>> readMonthDay(Atoms atoms, size_t at)
{
    const Atom first = atomAt(atoms, at);
    if (first.meaning == Meaning::MonthDay)
        return Reading<MonthDay>{{first.value / 100, first.value % 100}, at + 1};
    const Atom second = atomAt(atoms, at + 1);
    const bool monthFirst = first.meaning == Meaning::Month;
    const Atom &month = monthFirst ? first : second;
    const Atom &day = monthFirst ? second : first;
    const bool numbered = day.meaning == Meaning::Number || day.meaning == Meaning::Ordinal;
    if (month.meaning != Meaning::Month || !numbered ||
        !QDate(2024, month.value, day.value).isValid())
        return {};
    return Reading<MonthDay>{{month.value, day.value}, at + 2};
}

std::optional<Reading<Plan>> readCalendarDate(Atoms atoms, size_t at, QDate today)
{
    const auto date = readMonthDay(atoms, at);
    if (!date)
        return {};
    const auto [month, day] = date->value;
    const Atom year = atomAt(atoms, date->next);
    const bool hasYear = year.meaning == Meaning::Number && year.value >= today.year() &&
                         year.value <= today.year() + yearsAhead;
    if (hasYear)
        return onDay(QDate(year.value, month, day), date->next + 1);
    return onDay(nextMonthDay(today, month, day), date->next);
}

std::optional<Reading<Plan>> readNext(Atoms atoms, size_t at, QDate today)
{
    const IsoWeek week = IsoWeek::of(today).next();
    const Atom what = atomAt(atoms, at + 1);
    if (what.meaning == Meaning::Weeks)
        return inWeek(week, at + 2);
    if (what.meaning == Meaning::Weekday)
        return onDay(week.monday().addDays(what.value - 1), at + 2);
    return {};
}

QLatin1StringView frequencyOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Days:
    case Meaning::Daily:
        return "FREQ=DAILY"_L1;
    case Meaning::Weeks:
    case Meaning::Weekly:
        return "FREQ=WEEKLY"_L1;
    case Meaning::Months:
    case Meaning::Monthly:
        return "FREQ=MONTHLY"_L1;
    case Meaning::Years:
    case Meaning::Yearly:
        return "FREQ=YEARLY"_L1;
    default:
        return {};
    }
}

bool isUnit(Meaning meaning)
{
    return meaning >= Meaning::Days && meaning <= Meaning::Years;
}

std::optional<Reading<Recurrence>> rule(const QString &text, size_t next)
{
    const auto parsed = Recurrence::fromText(text);
    return parsed ? std::optional(Reading<Recurrence>{*parsed, next}) : std::nullopt;
}

std::optional<Reading<Recurrence>> everyFew(int count, Meaning unit, size_t next)
{
    return rule(frequencyOf(unit) + ";INTERVAL="_L1 + QString::number(count), next);
}

/// "mon,thu", "mon, thu", "1st,15th": as long as commas go on.
Reading<QStringList> readList(Atoms atoms, size_t at, Meaning meaning)
{
    Reading<QStringList> list{{}, at};
    while (is(atoms, list.next, meaning)) {
        const int value = atoms[list.next].value;
        list.value += meaning == Meaning::Weekday
                          ? QString(weekdayCodes.at(static_cast<size_t>(value) - 1))
                          : QString::number(value);
        ++list.next;
        if (!is(atoms, list.next, Meaning::Comma))
            break;
        // A comma at the end of the text belongs to the list; one before other words does too.
        ++list.next;
    }
    list.value.removeDuplicates();
    return list;
}

/// "31st", "first mon", "last fri", "last day".
std::optional<Reading<Recurrence>> readPlaced(Atoms atoms, size_t at)
{
    const Atom place = atomAt(atoms, at);
    const Atom what = atomAt(atoms, at + 1);
    const bool last = place.meaning == Meaning::Last;
    if (what.meaning == Meaning::Weekday) {
        const QString position = QString::number(last ? -1 : place.value);
        const auto code = weekdayCodes.at(static_cast<size_t>(what.value) - 1);
        return rule("FREQ=MONTHLY;BYDAY="_L1 + position + code, at + 2);
    }
    if (last)
        return what.meaning == Meaning::Days ? rule(u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, at + 2)
                                             : std::nullopt;
    const auto days = readList(atoms, at, Meaning::Ordinal);
    return rule("FREQ=MONTHLY;BYMONTHDAY="_L1 + days.value.join(u','), days.next);
}

std::optional<Reading<Recurrence>> readYearlyDate(Atoms atoms, size_t at)
{
    const auto date = readMonthDay(atoms, at);
    if (!date)
        return {};
    return rule(
        u"FREQ=YEARLY;BYMONTH=%1;BYMONTHDAY=%2"_s.arg(date->value.month).arg(date->value.day),
        date->next);
}

std::optional<Reading<Recurrence>> readEvery(Atoms atoms, size_t at)
{
    if (const auto date = readYearlyDate(atoms, at))
        return date;
    const Atom what = atomAt(atoms, at);
    const Atom unit = atomAt(atoms, at + 1);
    if (isUnit(what.meaning))
        return rule(frequencyOf(what.meaning), at + 1);
    if (what.meaning == Meaning::Workday)
        return rule(u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s, at + 1);
    if (what.meaning == Meaning::Number && isUnit(unit.meaning))
        return everyFew(what.value, unit.meaning, at + 2);
    if (what.meaning == Meaning::Other && isUnit(unit.meaning))
        return everyFew(2, unit.meaning, at + 2);
    if (what.meaning == Meaning::Weekday) {
        const auto days = readList(atoms, at, Meaning::Weekday);
        return rule("FREQ=WEEKLY;BYDAY="_L1 + days.value.join(u','), days.next);
    }
    if (what.meaning == Meaning::Ordinal || what.meaning == Meaning::Last)
        return readPlaced(atoms, at);
    return {};
}

/// "after 3 days".
std::optional<Reading<Recurrence>> readAfter(Atoms atoms, size_t at)
{
    const Atom count = atomAt(atoms, at);
    const Atom unit = atomAt(atoms, at + 1);
    if (count.meaning != Meaning::Number || !isUnit(unit.meaning))
        return {};
    return rule("after "_L1 + frequencyOf(unit.meaning) + ";INTERVAL="_L1 +
                    QString::number(count.value),
                at + 2);
}

} // namespace

std::optional<Reading<Plan>> readDate(Atoms atoms, size_t at, QDate today)
{
    const Atom first = atomAt(atoms, at);
    switch (first.meaning) {
    case Meaning::Today:
        return onDay(today, at + 1);
    case Meaning::Tomorrow:
        return onDay(today.addDays(1), at + 1);
    case Meaning::DayAfterTomorrow:
        return onDay(today.addDays(2), at + 1);
    case Meaning::Offset:
        return onDay(today.addDays(first.value), at + 1);
    case Meaning::Date:
        return onDay(QDate::fromJulianDay(first.value), at + 1);
    case Meaning::Weekday:
        return onDay(nextWeekday(today, first.value), at + 1);
    case Meaning::Next:
        return readNext(atoms, at, today);
    case Meaning::This:
        return is(atoms, at + 1, Meaning::Weeks) ? inWeek(IsoWeek::of(today), at + 2)
                                                 : std::nullopt;
    default:
        return readCalendarDate(atoms, at, today);
    }
}

std::optional<Reading<int>> readEstimate(Atoms atoms, size_t at)
{
    const Atom first = atomAt(atoms, at);
    const Atom second = atomAt(atoms, at + 1);
    switch (first.meaning) {
    case Meaning::Minutes:
    case Meaning::Duration:
        return Reading<int>{first.value, at + 1};
    case Meaning::Hours:
        if (second.meaning == Meaning::Minutes && second.value < 60 && first.value % 60 == 0)
            return Reading<int>{first.value + second.value, at + 2};
        return Reading<int>{first.value, at + 1};
    default:
        return {};
    }
}

std::optional<Reading<QTime>> readReminder(Atoms atoms, size_t at)
{
    if (!is(atoms, at, Meaning::At))
        return {};
    const Atom time = atomAt(atoms, at + 1);
    const bool marked = is(atoms, at + 2, Meaning::OClock);
    if (time.meaning == Meaning::Time)
        return Reading<QTime>{QTime(time.value / 60, time.value % 60), at + (marked ? 3U : 2U)};
    if (time.meaning == Meaning::Number && marked && time.value < 24)
        return Reading<QTime>{QTime(time.value, 0), at + 3};
    return {};
}

std::optional<Reading<Recurrence>> readRecurrence(Atoms atoms, size_t at)
{
    const Meaning first = atomAt(atoms, at).meaning;
    if (first >= Meaning::Daily && first <= Meaning::Yearly)
        return rule(frequencyOf(first), at + 1);
    if (first == Meaning::Every)
        return readEvery(atoms, at + 1);
    return first == Meaning::After ? readAfter(atoms, at + 1) : std::nullopt;
}

} // namespace sennight
