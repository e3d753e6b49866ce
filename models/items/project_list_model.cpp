// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_list_model.h"

#include "todo_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct ProjectText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectText)
};

QString statusText(const QString &status)
{
    if (status == "paused"_L1)
        return ProjectText::tr("Paused");
    if (status == "someday"_L1)
        return ProjectText::tr("Someday");
    if (status == "completed"_L1)
        return ProjectText::tr("Done");
    if (status == "archived"_L1)
        return ProjectText::tr("Archived");
    return ProjectText::tr("Active");
}

bool hasEnded(const ProjectRow &row)
{
    return row.status == "completed"_L1 || row.status == "archived"_L1;
}

bool isWaiting(const ProjectRow &row)
{
    return row.status == "paused"_L1 || row.status == "someday"_L1;
}

QString doneText(const ProjectRow &row)
{
    return partText(QString::number(row.doneTodos), QString::number(row.openTodos + row.doneTodos));
}

QString projectTimeText(const ProjectRow &row)
{
    if (row.estimateMinutes == 0)
        return row.trackedMinutes == 0 ? QString() : durationText(row.trackedMinutes);
    return ProjectText::tr("%1 of about %2")
        .arg(durationText(row.trackedMinutes), durationText(row.estimateMinutes));
}

QString accessibleText(const ProjectRow &row)
{
    QStringList parts{row.title, statusText(row.status),
                      ProjectText::tr("%1 todos done").arg(doneText(row))};
    if (row.localOnly)
        parts << ProjectText::tr("stays on this device");
    return parts.join(u", "_s);
}

} // namespace

ProjectListModel::ProjectListModel(const ItemContext &context, Show show, QObject *parent)
    : RowListModel(parent)
    , m_context(context)
    , m_show(show)
{
    connect(&context.feed, &ChangeFeed::committed, this, &ProjectListModel::onCommitted);
}

void ProjectListModel::setShow(Show show)
{
    if (std::exchange(m_show, show) != show)
        reload();
}

void ProjectListModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        reload();
}

void ProjectListModel::preload(std::vector<ProjectRow> rows)
{
    take(std::move(rows));
}

void ProjectListModel::onCommitted(const Committed &)
{
    reload(); // a todo's commit changes its project's counts
}

/// Counting every project's todos may take longer than a frame has.
void ProjectListModel::reload()
{
    m_stale = !m_active;
    if (!m_active)
        return;
    const bool includeEnded = m_show == Show::Done || m_show == Show::All;
    if (!m_context.background) {
        if (auto rows = m_context.queries.projects(includeEnded))
            take(std::move(*rows));
        return;
    }
    whenAnswered(m_context.background->ask([includeEnded](const Queries &queries) {
        return queries.projects(includeEnded);
    }),
                 this, [this, show = m_show](Result<std::vector<ProjectRow>> rows) {
                     if (rows && show == m_show)
                         take(std::move(*rows));
                 });
}

void ProjectListModel::take(std::vector<ProjectRow> rows)
{
    m_stale = false;
    std::erase_if(rows, [this](const ProjectRow &row) { return !isShown(row); });
    showRows(m_rows, std::move(rows), &ProjectRow::key);
}

bool ProjectListModel::isShown(const ProjectRow &row) const
{
    switch (m_show) {
    case Show::Active:
        return !hasEnded(row) && !isWaiting(row);
    case Show::Paused:
        return isWaiting(row);
    case Show::Done:
        return hasEnded(row);
    case Show::All:
        break;
    }
    return true;
}

QString ProjectListModel::idAt(int index) const
{
    return index >= 0 && index < count() ? m_rows[index].id.toHex() : QString();
}

int ProjectListModel::indexOf(const QString &projectId) const
{
    const auto id = RecordId::fromHex(projectId);
    const auto found = std::ranges::find(m_rows, id.value_or(RecordId()), &ProjectRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ProjectListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProjectListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount({}))
        return {};
    const ProjectRow &row = m_rows[index.row()];
    switch (role) {
    case PriorityRole:
        return static_cast<int>(row.priority);
    case OpenTodosRole:
        return row.openTodos;
    case DoneTodosRole:
        return row.doneTodos;
    case ProgressRole:
        return row.progressPercent / 100.0;
    case LocalOnlyRole:
        return row.localOnly;
    default:
        return textValue(row, role);
    }
}

QVariant ProjectListModel::textValue(const ProjectRow &row, int role) const
{
    switch (role) {
    case ProjectIdRole:
        return row.id.toHex();
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case ShortNameRole:
        return shortName(row.title);
    case ColourRole:
        return row.colour;
    case StatusRole:
        return row.status;
    case StatusTextRole:
        return statusText(row.status);
    case DoneTextRole:
        return doneText(row);
    case TimeTextRole:
        return projectTimeText(row);
    case TargetTextRole:
        return row.targetDate.isValid() ? dayMonthText(row.targetDate, m_context.locale)
                                        : QString();
    case AccessibleTextRole:
        return accessibleText(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> ProjectListModel::roleNames() const
{
    return {{ProjectIdRole, "projectId"},
            {TitleRole, "title"},
            {ShortNameRole, "shortName"},
            {ColourRole, "colour"},
            {StatusRole, "status"},
            {StatusTextRole, "statusText"},
            {PriorityRole, "priority"},
            {OpenTodosRole, "openTodos"},
            {DoneTodosRole, "doneTodos"},
            {DoneTextRole, "doneText"},
            {ProgressRole, "progress"},
            {TimeTextRole, "timeText"},
            {TargetTextRole, "targetText"},
            {LocalOnlyRole, "localOnly"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
