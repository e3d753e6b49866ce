// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_list_model.h"

#include "joined_text.h"

#include "todo_text.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct GoalText
{
    Q_DECLARE_TR_FUNCTIONS(GoalText)
};

/// From here on single segments would be too thin to count.
constexpr int firstContinuous = 13;
/// How far time may run ahead of what is done before it is said.
constexpr qreal aheadShare = 0.25;

QString doneOf(const GoalRow &row)
{
    return partText(QString::number(row.done), QString::number(row.todos));
}

QString goalTimeText(const GoalRow &row, qint64 nowMs)
{
    return partText(durationText(row.trackedAt(nowMs)), durationText(row.estimateMinutes));
}

bool isTimeAhead(const GoalRow &row, qint64 nowMs)
{
    if (row.estimateMinutes == 0 || row.reached)
        return false;
    const qreal tracked = row.trackedAt(nowMs) / static_cast<qreal>(row.estimateMinutes);
    return tracked - row.completionPercent / 100.0 > aheadShare;
}

/// "Gauge 7 live and calibrated, 3 of 5 done, 4 hours 10 minutes of 7 hours".
QString accessibleText(const GoalRow &row, qint64 nowMs)
{
    QStringList parts{
        row.title, GoalText::tr("%1 done").arg(doneOf(row)),
        partText(spokenDuration(row.trackedAt(nowMs)), spokenDuration(row.estimateMinutes))};
    if (row.reached)
        parts << GoalText::tr("reached");
    return listText(parts);
}

} // namespace

GoalListModel::GoalListModel(const ItemContext &context, QObject *parent)
    : RowListModel(parent)
    , m_context(context)
{}

void GoalListModel::setRows(std::vector<GoalRow> rows)
{
    if (showRows(m_rows, std::move(rows), &GoalRow::key))
        Q_EMIT summaryChanged();
    m_shownTracked = tracked();
}

/// What is shown counts whole minutes.
void GoalListModel::tick()
{
    const int now = tracked();
    if (std::exchange(m_shownTracked, now) == now)
        return;
    for (int row = 0; row < count(); ++row) {
        if (!m_rows[row].running.empty())
            Q_EMIT dataChanged(index(row), index(row),
                               {TimeTextRole, TimeAheadRole, AccessibleTextRole});
    }
}

int GoalListModel::tracked() const
{
    const qint64 now = m_context.clock.nowMs();
    return std::accumulate(m_rows.begin(), m_rows.end(), 0, [now](int minutes, const GoalRow &row) {
        return minutes + row.trackedAt(now);
    });
}

QString GoalListModel::doneText() const
{
    int todos = 0;
    int done = 0;
    for (const GoalRow &row : m_rows) {
        todos += row.todos;
        done += row.done;
    }
    return partText(QString::number(done), QString::number(todos));
}

QString GoalListModel::idAt(int index) const
{
    return index >= 0 && index < count() ? m_rows[index].id.toHex() : QString();
}

int GoalListModel::indexOf(const QString &goalId) const
{
    const auto id = RecordId::fromHex(goalId);
    const auto found = std::ranges::find(m_rows, id.value_or(RecordId()), &GoalRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int GoalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GoalListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount({}))
        return {};
    const GoalRow &row = m_rows[index.row()];
    switch (role) {
    case TodosRole:
        return row.todos;
    case DoneRole:
        return row.done;
    case ContinuousRole:
        return row.todos >= firstContinuous;
    case CompletionRole:
        return std::min(row.completionPercent, 100) / 100.0;
    case TimeAheadRole:
        return isTimeAhead(row, m_context.clock.nowMs());
    case ReachedRole:
        return row.reached;
    default:
        return textValue(row, role);
    }
}

QVariant GoalListModel::textValue(const GoalRow &row, int role) const
{
    switch (role) {
    case GoalIdRole:
        return row.id.toHex();
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case ProjectNameRole:
        return shortName(row.projectTitle);
    case ProjectColourRole:
        return row.projectColour;
    case DoneTextRole:
        return doneOf(row);
    case PercentTextRole:
        return GoalText::tr("%1%", "per cent")
            .arg(m_context.locale.toString(row.completionPercent));
    case TimeTextRole:
        return goalTimeText(row, m_context.clock.nowMs());
    case AccessibleTextRole:
        return accessibleText(row, m_context.clock.nowMs());
    default:
        return {};
    }
}

QHash<int, QByteArray> GoalListModel::roleNames() const
{
    return {{GoalIdRole, "goalId"},
            {TitleRole, "title"},
            {ProjectNameRole, "projectName"},
            {ProjectColourRole, "projectColour"},
            {TodosRole, "todos"},
            {DoneRole, "done"},
            {ContinuousRole, "continuous"},
            {DoneTextRole, "doneText"},
            {PercentTextRole, "percentText"},
            {CompletionRole, "completion"},
            {TimeTextRole, "timeText"},
            {TimeAheadRole, "timeAhead"},
            {ReachedRole, "reached"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
