// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_entry_model.h"

#include "joined_text.h"

#include "todo_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct TimeEntryText
{
    Q_DECLARE_TR_FUNCTIONS(TimeEntryText)
};

} // namespace

QString timeOfDayText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

std::optional<QTime> timeOfDayFromPerson(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*(am|pm)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return {};
    if (!half.isEmpty())
        hour = hour % 12 + (half == "pm"_L1 ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

TimeEntryModel::TimeEntryModel(const ItemContext &context, QObject *parent)
    : RowListModel(parent)
    , m_context(context)
{}

void TimeEntryModel::setRows(std::vector<TimeEntryRow> rows)
{
    showRows(m_rows, std::move(rows), &TimeEntryRow::key);
}

QString TimeEntryModel::idAt(int index) const
{
    return index >= 0 && index < count() ? m_rows[static_cast<size_t>(index)].id.toHex()
                                         : QString();
}

QDateTime TimeEntryModel::local(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_context.clock.zone());
}

int TimeEntryModel::minutesOf(const TimeEntryRow &row) const
{
    const qint64 end = row.endedAtMs.value_or(m_context.clock.nowMs());
    return static_cast<int>(std::max<qint64>(0, end - row.startedAtMs) / 60'000);
}

int TimeEntryModel::minutes() const
{
    int sum = 0;
    for (const TimeEntryRow &row : m_rows)
        sum += minutesOf(row);
    return sum;
}

int TimeEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TimeEntryModel::accessibleText(const TimeEntryRow &row) const
{
    const QString start = timeOfDayText(local(row.startedAtMs).time());
    const QString span = row.endedAtMs
                             ? TimeEntryText::tr("from %1 to %2")
                                   .arg(start, timeOfDayText(local(*row.endedAtMs).time()))
                             : TimeEntryText::tr("running since %1").arg(start);
    QStringList parts{row.title, longDateText(local(row.startedAtMs).date(), m_context.text()),
                      span, spokenDuration(minutesOf(row))};
    if (!row.note.isEmpty())
        parts << row.note;
    return listText(parts);
}

QVariant TimeEntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount({}))
        return {};
    const TimeEntryRow &row = m_rows[static_cast<size_t>(index.row())];
    return role == RunningRole ? QVariant(!row.endedAtMs) : textValue(row, role);
}

QVariant TimeEntryModel::textValue(const TimeEntryRow &row, int role) const
{
    const QDateTime start = local(row.startedAtMs);
    switch (role) {
    case EntryIdRole:
        return row.id.toHex();
    case TodoIdRole:
        return row.todo.toHex();
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case ProjectColourRole:
        return row.projectColour;
    case DayTextRole:
        return start.date() == m_context.feed.today() ? TimeEntryText::tr("Today")
                                                      : dateText(start.date(), m_context.text());
    case DateRole:
        return start.date().toString(Qt::ISODate);
    case StartTextRole:
        return timeOfDayText(start.time());
    case EndTextRole:
        return row.endedAtMs ? timeOfDayText(local(*row.endedAtMs).time()) : QString();
    case TimeTextRole:
        return durationText(minutesOf(row));
    case NoteRole:
        return row.note;
    case AccessibleTextRole:
        return accessibleText(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> TimeEntryModel::roleNames() const
{
    return {{EntryIdRole, "entryId"},     {TodoIdRole, "todoId"},
            {TitleRole, "title"},         {ProjectColourRole, "projectColour"},
            {DayTextRole, "dayText"},     {DateRole, "date"},
            {StartTextRole, "startText"}, {EndTextRole, "endText"},
            {TimeTextRole, "timeText"},   {NoteRole, "note"},
            {RunningRole, "running"},     {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
