// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence.h"

#include "recurrence_rule_p.h"
#include "value.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;
using Frequency = RecurrenceRule::Frequency;

constexpr qsizetype longestText = 1'000;
// A rule that names no date for this long has ended for every person; it also bounds the search
// through rules that never match.
constexpr int horizonYears = 100;

/// libical may be built to abort the program on errors that it also reports; process-wide, once.
void reportErrorsOnly()
{
    static const bool done = [] {
        icalerror_set_errors_are_fatal(0);
        return true;
    }();
    Q_UNUSED(done)
}

icaltimetype toIcal(QDate date)
{
    // Not icaltime_null_date(): its hour is -1, which the iterator carries into the day before.
    icaltimetype time = icaltime_null_time();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.is_date = 1;
    return time;
}

std::optional<icalrecurrencetype> toIcal(const RecurrenceRule &rule)
{
    reportErrorsOnly();
    const QByteArray text = rule.toText().toLatin1();
    const icalrecurrencetype parsed = icalrecurrencetype_from_string(text.constData());
    return parsed.freq == ICAL_NO_RECURRENCE ? std::nullopt : std::optional(parsed);
}

struct IteratorDeleter
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, IteratorDeleter>;

/// The first date from `from` on of a rule that starts at `anchor`; `from` is not before it.
std::optional<QDate> firstFrom(const RecurrenceRule &rule, QDate anchor, QDate from)
{
    RecurrenceRule bounded = rule;
    const QDate horizon = qMin(from.addYears(horizonYears), QDate(9999, 12, 31));
    bounded.until = rule.until.isValid() ? qMin(rule.until, horizon) : horizon;
    const auto recurrence = toIcal(bounded);
    if (!recurrence || from > bounded.until)
        return {};
    const Iterator iterator(icalrecur_iterator_new(*recurrence, toIcal(anchor)));
    if (!iterator || !icalrecur_iterator_set_start(iterator.get(), toIcal(from)))
        return {};
    const icaltimetype time = icalrecur_iterator_next(iterator.get());
    const QDate date(time.year, time.month, time.day);
    return icaltime_is_null_time(time) || date < from ? std::nullopt : std::optional(date);
}

RecurrenceRule withDayOf(RecurrenceRule rule, QDate first)
{
    if (rule.frequency < Frequency::Monthly || !rule.takesDayFromStart())
        return rule;
    rule.monthDays = {first.day()};
    if (rule.frequency == Frequency::Yearly && rule.months.empty())
        rule.months = {first.month()};
    return rule;
}

bool isClamped(const RecurrenceRule &rule)
{
    return rule.frequency >= Frequency::Monthly && rule.weekdays.empty() &&
           rule.positions.empty() && rule.weekNumbers.empty() && rule.yearDays.empty() &&
           !rule.monthDays.empty() && rule.monthDays.back() > 28;
}

/// "The 31st, or the last day" is the last of the 28th to 31st that exist. The position counts
/// within a month (or the one month that is named), so each month of a yearly rule is its own.
void addClamped(const RecurrenceRule &rule, int day, std::vector<RecurrenceRule> &rules)
{
    RecurrenceRule clamped = rule;
    clamped.monthDays.clear();
    for (int candidate = 28; candidate <= day; ++candidate)
        clamped.monthDays.push_back(candidate);
    clamped.positions = {-1};
    if (rule.frequency == Frequency::Monthly) {
        rules.push_back(clamped);
        return;
    }
    for (int month = 1; month <= 12; ++month) {
        if (!rule.months.empty() && !std::ranges::contains(rule.months, month))
            continue;
        clamped.months = {month};
        rules.push_back(clamped);
    }
}

/// Rules whose dates together are those of `rule`, with the ends of short months as people mean
/// them.
std::vector<RecurrenceRule> spelledOut(const RecurrenceRule &rule)
{
    if (!isClamped(rule))
        return {rule};
    std::vector<RecurrenceRule> rules;
    const auto late = std::ranges::find_if(rule.monthDays, [](int day) { return day > 28; });
    for (auto day = late; day != rule.monthDays.end(); ++day)
        addClamped(rule, *day, rules);
    if (late != rule.monthDays.begin()) {
        rules.push_back(rule);
        rules.back().monthDays = {rule.monthDays.begin(), late};
    }
    return rules;
}

} // namespace

Result<Recurrence> Recurrence::fromText(QStringView text)
{
    if (text.size() > longestText)
        return failure(ErrorCode::InvalidValue, u"recurrence"_s, u"too long"_s);
    QString upper = text.trimmed().toString().toUpper();
    Recurrence recurrence;
    recurrence.m_afterCompletion = upper.startsWith("AFTER "_L1);
    if (recurrence.m_afterCompletion)
        upper = upper.sliced(6).trimmed();
    const auto rule = RecurrenceRule::fromText(upper);
    if (!rule || !toIcal(*rule))
        return failure(ErrorCode::InvalidValue, u"recurrence"_s, text.toString());
    recurrence.m_rrule = rule->toText();
    return recurrence;
}

QString Recurrence::toText() const
{
    return m_afterCompletion ? "after "_L1 + m_rrule : m_rrule;
}

Recurrence Recurrence::pinnedTo(QDate first) const
{
    const auto rule = RecurrenceRule::fromText(m_rrule);
    if (!rule || m_afterCompletion || !first.isValid())
        return *this;
    Recurrence pinned;
    pinned.m_rrule = withDayOf(*rule, first).toText();
    return pinned;
}

std::optional<QDate> Recurrence::nextAfter(QDate anchor, QDate after) const
{
    const auto rule = RecurrenceRule::fromText(m_rrule);
    if (!rule || !isWritable(anchor) || !isWritable(after))
        return {};
    const QDate from = qMax(anchor, after.addDays(1));
    if (!isWritable(from))
        return {};
    std::optional<QDate> first;
    for (const RecurrenceRule &part : spelledOut(withDayOf(*rule, anchor))) {
        const auto date = firstFrom(part, anchor, from);
        if (date && (!first || *date < *first))
            first = date;
    }
    return first;
}

std::optional<QDate> Recurrence::following(QDate previousOccurrence, QDate completedOn) const
{
    if (m_afterCompletion)
        return nextAfter(completedOn, completedOn);
    return nextAfter(previousOccurrence, qMax(previousOccurrence, completedOn));
}

} // namespace sennight
