// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_day_p.h"

using namespace Qt::StringLiterals;

namespace sennight {

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.days.size());
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount({}))
        return {};
    const DayFacts facts = withRunning(index.row());
    if (QVariant value = dateValue(facts, role); value.isValid())
        return value;
    if (QVariant value = meterValue(facts, role); value.isValid())
        return value;
    return listValue(*m_days[index.row()], role);
}

QVariant WeekModel::dateValue(const DayFacts &facts, int role) const
{
    const QLocale &locale = m_context.locale;
    switch (role) {
    case DateRole:
        return facts.date.toString(Qt::ISODate);
    case WeekdayTextRole:
        return locale.toString(facts.date, u"ddd"_s);
    case Qt::DisplayRole:
    case WeekdayLongTextRole:
        return locale.toString(facts.date, u"dddd"_s);
    case DayTextRole:
        return locale.toString(facts.date, u"d"_s);
    case IsTodayRole:
        return facts.date == m_context.feed.today();
    case IsPastRole:
        return facts.date < m_context.feed.today();
    case IsWeekendRole:
        return facts.date.dayOfWeek() >= Qt::Saturday;
    case AccessibleTextRole:
        return columnSpoken(facts, m_context.text());
    case SpineAccessibleTextRole:
        return spineSpoken(facts, m_context.text());
    default:
        return {};
    }
}

QVariant WeekModel::meterValue(const DayFacts &facts, int role) const
{
    switch (role) {
    case CapacityMinutesRole:
        return facts.capacityMinutes;
    case PlannedMinutesRole:
        return facts.plannedMinutes;
    case TrackedMinutesRole:
        return facts.trackedMinutes;
    case LoadRole:
        return QVariant::fromValue(loadOf(facts));
    case DoneCountTextRole:
        return u"%1/%2"_s.arg(facts.done).arg(facts.todos);
    case TrackedTextRole:
        return shortDurationText(facts.trackedMinutes);
    default:
        return {};
    }
}

QVariant WeekModel::listValue(const WeekDay &day, int role) const
{
    switch (role) {
    case TodosRole:
        return QVariant::fromValue(day.open);
    case DoneTodosRole:
        return QVariant::fromValue(day.done);
    case ProposedRole:
        return QVariant::fromValue(day.proposed);
    case BarsRole:
        return QVariant::fromValue(day.bars);
    default:
        return {};
    }
}

QHash<int, QByteArray> WeekModel::roleNames() const
{
    return {{DateRole, "date"},
            {WeekdayTextRole, "weekdayText"},
            {WeekdayLongTextRole, "weekdayLongText"},
            {DayTextRole, "dayText"},
            {IsTodayRole, "isToday"},
            {IsPastRole, "isPast"},
            {IsWeekendRole, "isWeekend"},
            {CapacityMinutesRole, "capacityMinutes"},
            {PlannedMinutesRole, "plannedMinutes"},
            {TrackedMinutesRole, "trackedMinutes"},
            {LoadRole, "load"},
            {TodosRole, "todos"},
            {DoneTodosRole, "doneTodos"},
            {ProposedRole, "proposed"},
            {BarsRole, "bars"},
            {DoneCountTextRole, "doneCountText"},
            {TrackedTextRole, "trackedText"},
            {AccessibleTextRole, "accessibleText"},
            {SpineAccessibleTextRole, "spineAccessibleText"}};
}

} // namespace sennight
