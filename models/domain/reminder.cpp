// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder.h"

#include "inheritance.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr auto putOffPrefix = "again-"_L1;
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
    if (!isAbsoluteReminder(element) && !isPutOff(element))
        return beforeDeadline(element, due);
    const auto moment =
        Due::fromText(isPutOff(element) ? element.sliced(putOffPrefix.size()) : element);
    return moment && moment->time.isValid() ? moment : std::nullopt;
}

QString shownReminder(const QStringList &elements, const Due &due)
{
    QStringList moments;
    QString from;
    for (const QString &element : elements) {
        const auto moment = reminderMoment(element, due);
        if (!moment)
            continue;
        moments << moment->toText();
        if (isPutOff(element))
            from = std::max(from, moments.last());
    }
    moments.removeIf([&](const QString &moment) { return moment < from; });
    return moments.isEmpty() ? QString() : *std::ranges::min_element(moments);
}

QString putOff(const Due &moment)
{
    return putOffPrefix + moment.toText();
}

bool isPutOff(QStringView element)
{
    return element.startsWith(putOffPrefix);
}

qint64 instantOf(const Due &moment, const QTimeZone &zone)
{
    return QDateTime(moment.date, moment.time, zone).toMSecsSinceEpoch();
}

} // namespace sennight
