// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_list_model.h"

#include "joined_text.h"
#include "todo_text.h"

namespace sennight {

QVariant TodoListModel::data(const QModelIndex &index, int role) const
{
    const TodoRow *row = index.isValid() ? cached(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return row->title;
    for (const auto read : {&TodoListModel::identityValue, &TodoListModel::timeValue,
                            &TodoListModel::stateValue, &TodoListModel::textValue}) {
        if (QVariant value = (this->*read)(*row, role); value.isValid())
            return value;
    }
    return {};
}

QVariant TodoListModel::identityValue(const TodoRow &row, int role) const
{
    switch (role) {
    case TodoIdRole:
        return row.id.toHex();
    case TitleRole:
        return row.title;
    case ProjectIdRole:
        return row.project ? row.project->toHex() : QString();
    case ProjectNameRole:
        return isOfOneProject() ? QString() : shortName(row.projectTitle);
    case ProjectTitleRole:
        return row.projectTitle;
    case ProjectColourRole:
        return row.projectColour;
    case PlanRole:
        return row.plan.toText();
    default:
        return {};
    }
}

QVariant TodoListModel::timeValue(const TodoRow &row, int role) const
{
    const qint64 nowMs = m_context.clock.nowMs();
    switch (role) {
    case TimeTextRole:
        return timeText(row, nowMs);
    case TrackedTextRole:
        return trackedText(row, nowMs);
    case EstimateTextRole:
        return row.estimateMinutes ? durationText(*row.estimateMinutes) : QString();
    case TimeStateRole:
        return static_cast<int>(timeState(row, nowMs));
    case ProgressRole:
        return progress(row, nowMs);
    case RunningRole:
        return row.runningSinceMs.has_value();
    case OverRole:
        return timeState(row, nowMs) == TimeState::Over;
    default:
        return {};
    }
}

QVariant TodoListModel::stateValue(const TodoRow &row, int role) const
{
    switch (role) {
    case PriorityRole:
        return static_cast<int>(row.priority);
    case DoneRole:
        return row.completedAtMs.has_value();
    case LetGoRole:
        return row.letGoAtMs.has_value();
    case RepeatsRole:
        return row.repeats;
    case LocalOnlyRole:
        return row.localOnly;
    case PendingRole:
        return isPending(row);
    case BlockedRole:
        return row.blocked;
    case HasNotesRole:
        return row.hasNotes;
    case StageRole:
        return static_cast<int>(row.stage);
    case NearlyThereRole:
        return row.stage >= Stage::Refined;
    default:
        return {};
    }
}

QVariant TodoListModel::textValue(const TodoRow &row, int role) const
{
    switch (role) {
    case OverdueTextRole:
        return overdueText(row, m_context.text());
    case OverdueRole:
        return isOverdue(row, m_context.text());
    case RolloverTextRole:
        return rolloverText(row);
    case ReminderTextRole:
        return reminderText(row, m_context.text());
    case ConflictTextRole:
        return conflictText(row);
    case PutBackTextRole:
        return isPutBack(row) ? putBackBadge() : QString();
    case MovedToTextRole:
        return movedToText(row, m_listDate, m_context.text());
    case WaitsForRole:
        return waitsForText(row);
    case SubtaskTextRole:
        return subtaskText(row);
    case DumpedTextRole:
        return dumpedText(row, m_context.text());
    case PlanTextRole:
        return planText(row.plan, m_context.text());
    case AccessibleTextRole:
        return accessibleTextOf(row);
    default:
        return {};
    }
}

bool TodoListModel::isPending(const TodoRow &row) const
{
    return row.pending || (m_context.pending && m_context.pending->holds(row.id));
}

bool TodoListModel::isPutBack(const TodoRow &row) const
{
    return m_context.putBack && m_context.putBack->holds(row.id);
}

QString TodoListModel::accessibleTextOf(const TodoRow &row) const
{
    QString text;
    if (row.pending || !isPending(row)) {
        text = accessibleText(row, m_context.text());
    } else {
        TodoRow marked = row;
        marked.pending = true;
        text = accessibleText(marked, m_context.text());
    }
    return isPutBack(row) ? listText({text, putBackBadge()}) : text;
}

QHash<int, QByteArray> TodoListModel::roleNames() const
{
    return {{TodoIdRole, "todoId"},
            {TitleRole, "title"},
            {ProjectIdRole, "projectId"},
            {ProjectNameRole, "projectName"},
            {ProjectTitleRole, "projectTitle"},
            {ProjectColourRole, "projectColour"},
            {PriorityRole, "priority"},
            {TimeTextRole, "timeText"},
            {TrackedTextRole, "trackedText"},
            {EstimateTextRole, "estimateText"},
            {TimeStateRole, "timeState"},
            {ProgressRole, "progress"},
            {RunningRole, "running"},
            {OverRole, "over"},
            {DoneRole, "done"},
            {LetGoRole, "letGo"},
            {OverdueTextRole, "overdueText"},
            {OverdueRole, "overdue"},
            {RolloverTextRole, "rolloverText"},
            {ReminderTextRole, "reminderText"},
            {RepeatsRole, "repeats"},
            {ConflictTextRole, "conflictText"},
            {PutBackTextRole, "putBackText"},
            {LocalOnlyRole, "localOnly"},
            {PendingRole, "pending"},
            {MovedToTextRole, "movedToText"},
            {BlockedRole, "blocked"},
            {WaitsForRole, "waitsForText"},
            {HasNotesRole, "hasNotes"},
            {SubtaskTextRole, "subtaskText"},
            {PlanTextRole, "planText"},
            {PlanRole, "plan"},
            {StageRole, "stage"},
            {NearlyThereRole, "nearlyThere"},
            {DumpedTextRole, "dumpedText"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
