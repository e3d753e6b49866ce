// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder.h"

#include "inheritance.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr auto dueWithoutTime = QTime::fromMSecsSinceStartOfDay(9 * 60 * 60 * 1000);

std::optional<Due> beforeDeadline(QStringView element, const Due &due)
{
    if (!element.startsWith("due-"_L1) || !element.endsWith(u'm') || due.isNull())
        return {};
    bool isNumber = false;
    const int minutes = element.sliced(4).chopped(1).toInt(&isNumber);
    if (!isNumber)
        return {};
    const QTime time = due.time.isValid() ? due.time : dueWithoutTime;
    const auto moment =
        QDateTime(due.date, time, QTimeZone::utc()).addSecs(-60 * static_cast<qint64>(minutes));
    return isWritable(moment.date()) ? std::optional(Due{moment.date(), moment.time()})
                                     : std::nullopt;
}

} // namespace

std::optional<Due> reminderMoment(const QString &element, const Due &due)
{
    if (!isAbsoluteReminder(element))
        return beforeDeadline(element, due);
    const auto moment = Due::fromText(element);
    return moment && moment->time.isValid() ? moment : std::nullopt;
}

QString earlierReminder(const QString &moment, const QString &element, const Due &due)
{
    const auto other = reminderMoment(element, due);
    if (!other)
        return moment;
    const QString text = other->toText();
    return moment.isEmpty() || text < moment ? text : moment;
}

qint64 instantOf(const Due &moment, const QTimeZone &zone)
{
    return QDateTime(moment.date, moment.time, zone).toMSecsSinceEpoch();
}

} // namespace sennight
