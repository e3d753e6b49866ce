// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_text.h"

#include "joined_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct TodoText
{
    Q_DECLARE_TR_FUNCTIONS(TodoText)
};

/// A deadline further away than this is no news.
constexpr int daysOfNotice = 14;

QDateTime localNow(const TextContext &context)
{
    return QDateTime::fromMSecsSinceEpoch(context.nowMs, context.zone);
}

QDate localDate(qint64 ms, const TextContext &context)
{
    return QDateTime::fromMSecsSinceEpoch(ms, context.zone).date();
}

QString timeOfDay(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

/// "21:14" today, "Tue 21:14" within a week, else "13 Nov".
QString momentText(const QDateTime &at, const TextContext &context)
{
    const QString time = timeOfDay(at.time());
    if (at.date() == context.today)
        return time;
    const bool isNear = qAbs(context.today.daysTo(at.date())) < 7;
    const QString date = dateText(at.date(), context);
    return isNear ? dateTimeText(date, time) : date;
}

QString dueTodayText(const TodoRow &row, const TextContext &context)
{
    if (!row.due.time.isValid())
        return TodoText::tr("due today");
    const QString time = timeOfDay(row.due.time);
    return isOverdue(row, context) ? TodoText::tr("since %1", "a time of day").arg(time)
                                   : TodoText::tr("due %1", "a time of day").arg(time);
}

bool isArticle(const QString &word)
{
    static const QStringList articles{u"the"_s, u"der"_s, u"die"_s, u"das"_s, u"les"_s,
                                      u"des"_s, u"los"_s, u"las"_s, u"gli"_s};
    return articles.contains(word.toLower());
}

QString stateSpoken(const TodoRow &row)
{
    if (row.letGoAtMs)
        return TodoText::tr("let go");
    if (row.completedAtMs)
        return TodoText::tr("done");
    return row.runningSinceMs ? TodoText::tr("not done, timer running") : TodoText::tr("not done");
}

QString prioritySpoken(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return TodoText::tr("high priority");
    case Priority::Medium:
        return TodoText::tr("medium priority");
    case Priority::Low:
        return TodoText::tr("low priority");
    case Priority::None:
        break;
    }
    return {};
}

QString timeSpoken(const TodoRow &row, qint64 nowMs)
{
    const int tracked = static_cast<int>(trackedSeconds(row, nowMs) / 60);
    if (tracked == 0)
        return row.estimateMinutes ? spokenDuration(*row.estimateMinutes) : QString();
    if (!row.estimateMinutes)
        return TodoText::tr("%1 tracked").arg(spokenDuration(tracked));
    return partText(spokenDuration(tracked), spokenDuration(*row.estimateMinutes));
}

QString planSpoken(const TodoRow &row, const TextContext &context)
{
    if (row.plan.isNull())
        return {};
    return TodoText::tr("planned %1").arg(destinationText(row.plan, context));
}

QString dueSpoken(const TodoRow &row, const TextContext &context)
{
    if (row.due.isNull() || !row.isOpen())
        return {};
    const QString date = longDateText(row.due.date, context);
    if (row.due.date == context.today)
        return isOverdue(row, context)
                   ? TodoText::tr("overdue since %1", "a time of day").arg(timeOfDay(row.due.time))
                   : TodoText::tr("due today");
    return isOverdue(row, context) ? TodoText::tr("overdue since %1").arg(date)
                                   : TodoText::tr("due %1").arg(date);
}

QStringList marksSpoken(const TodoRow &row)
{
    QStringList marks;
    if (row.rollovers > 1)
        marks << TodoText::tr("rolled over %Ln times", nullptr, row.rollovers);
    if (row.repeats)
        marks << TodoText::tr("repeats");
    if (row.subtasks > 0)
        marks << TodoText::tr("subtasks: %1 done").arg(subtaskText(row));
    if (row.blocked)
        marks << waitsForText(row);
    marks << conflictText(row);
    if (row.localOnly)
        marks << TodoText::tr("stays on this device");
    if (row.pending)
        marks << TodoText::tr("waiting to sync");
    return marks;
}

} // namespace

qint64 trackedSeconds(const TodoRow &row, qint64 nowMs)
{
    const qint64 running =
        row.runningSinceMs ? std::max<qint64>(0, nowMs - *row.runningSinceMs) : 0;
    return (row.trackedMs + running) / 1000;
}

TimeState timeState(const TodoRow &row, qint64 nowMs)
{
    const bool over = row.estimateMinutes && *row.estimateMinutes > 0 && row.isOpen() &&
                      trackedSeconds(row, nowMs) > *row.estimateMinutes * 60LL;
    if (over)
        return TimeState::Over;
    return row.runningSinceMs ? TimeState::Running : TimeState::Normal;
}

QString trackedText(const TodoRow &row, qint64 nowMs)
{
    const qint64 seconds = trackedSeconds(row, nowMs);
    if (row.runningSinceMs)
        return elapsedText(seconds);
    return seconds >= 60 ? durationText(static_cast<int>(seconds / 60)) : QString();
}

QString timeText(const TodoRow &row, qint64 nowMs)
{
    const QString tracked = trackedText(row, nowMs);
    if (!row.estimateMinutes)
        return tracked;
    const QString estimate = durationText(*row.estimateMinutes);
    return tracked.isEmpty() ? estimate : TodoText::tr("%1 / %2").arg(tracked, estimate);
}

qreal progress(const TodoRow &row, qint64 nowMs)
{
    if (row.completedAtMs)
        return 1;
    if (!row.estimateMinutes || *row.estimateMinutes == 0)
        return 0;
    const qreal share = trackedSeconds(row, nowMs) / (*row.estimateMinutes * 60.0);
    return std::min(share, 1.0);
}

int minutesLeft(const TodoRow &row, qint64 nowMs)
{
    if (!row.isOpen() || !row.estimateMinutes)
        return 0;
    const qint64 tracked = trackedSeconds(row, nowMs) / 60;
    return static_cast<int>(std::max<qint64>(0, *row.estimateMinutes - tracked));
}

QString shortName(const QString &title)
{
    if (title.size() <= 8)
        return title;
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.size() >= 3 && !isArticle(word))
            return word;
    }
    return title;
}

QString quotedTitle(const QString &title)
{
    constexpr int room = 40;
    const QString shown = title.size() > room ? title.left(room - 1).trimmed() + u'…' : title;
    return TodoText::tr("“%1”").arg(shown);
}

QString waitsForText(const TodoRow &row)
{
    return row.blocked ? TodoText::tr("waits for %1").arg(quotedTitle(row.waitsFor)) : QString();
}

bool isOverdue(const TodoRow &row, const TextContext &context)
{
    if (row.due.isNull() || !row.isOpen())
        return false;
    if (row.due.date != context.today)
        return row.due.date < context.today;
    return row.due.time.isValid() &&
           QDateTime(row.due.date, row.due.time, context.zone) < localNow(context);
}

bool isLeftBehind(const TodoRow &row, const TextContext &context)
{
    if (!row.isOpen())
        return false;
    if (row.plan.day.isValid())
        return row.plan.day < context.today;
    return row.plan.week.isValid() && row.plan.week < context.thisWeek;
}

QString overdueText(const TodoRow &row, const TextContext &context)
{
    if (row.due.isNull() || !row.isOpen())
        return {};
    if (row.due.date == context.today)
        return dueTodayText(row, context);
    const QString date = dateText(row.due.date, context);
    if (row.due.date < context.today)
        return TodoText::tr("since %1").arg(date);
    const bool isNear = context.today.daysTo(row.due.date) <= daysOfNotice;
    return isNear ? TodoText::tr("due %1").arg(date) : QString();
}

QString rolloverText(const TodoRow &row)
{
    return row.rollovers > 1 ? TodoText::tr("rolled %1×").arg(row.rollovers) : QString();
}

QString reminderText(const TodoRow &row, const TextContext &context)
{
    const auto at = QDateTime::fromString(row.nextReminder, Qt::ISODate);
    return at.isValid() && row.isOpen() ? momentText(at, context) : QString();
}

QString dumpedText(const TodoRow &row, const TextContext &context)
{
    return momentText(QDateTime::fromMSecsSinceEpoch(row.createdAtMs, context.zone), context);
}

QString conflictText(const TodoRow &row)
{
    if (row.conflicts == 0)
        return {};
    return TodoText::tr("2 versions"); // `conflicts` counts fields; a third version is rare
}

QString putBackBadge()
{
    return TodoText::tr("put back");
}

QString subtaskText(const TodoRow &row)
{
    if (row.subtasks == 0)
        return {};
    return partText(QString::number(row.subtasksDone), QString::number(row.subtasks));
}

QString movedToText(const TodoRow &row, QDate listDate, const TextContext &context)
{
    if (!listDate.isValid() || listDate >= context.today || row.plan.isNull() ||
        row.plan.day == listDate || row.plan.week == IsoWeek::of(listDate))
        return {};
    const QString where = row.plan.day.isValid() ? dateText(row.plan.day, context)
                                                 : destinationText(row.plan, context);
    return TodoText::tr("moved to %1").arg(where);
}

QString whereText(const TodoRow &row, const TextContext &context)
{
    if (row.completedAtMs)
        return TodoText::tr("done %1").arg(
            dateText(localDate(*row.completedAtMs, context), context));
    if (row.letGoAtMs)
        return TodoText::tr("let go %1").arg(dateText(localDate(*row.letGoAtMs, context), context));
    return planText(row.plan, context);
}

QString accessibleText(const TodoRow &row, const TextContext &context)
{
    QStringList parts{row.title,
                      stateSpoken(row),
                      prioritySpoken(row.priority),
                      row.projectTitle,
                      timeSpoken(row, context.nowMs),
                      planSpoken(row, context),
                      dueSpoken(row, context)};
    parts << marksSpoken(row);
    parts.removeAll(QString());
    return listText(parts);
}

} // namespace sennight
