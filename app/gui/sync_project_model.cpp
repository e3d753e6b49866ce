// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_project_model.h"

#include "items/when_answered.h"

#include <algorithm>

namespace sennight {

SyncProjectModel::SyncProjectModel(const ItemContext &context, QObject *parent)
    : RowListModel(parent)
    , m_context(context)
{}

void SyncProjectModel::show()
{
    if (!std::exchange(m_shown, true))
        m_feed = connect(&m_context.feed, &ChangeFeed::committed, this, &SyncProjectModel::read);
    read();
}

void SyncProjectModel::hide()
{
    m_shown = false;
    disconnect(m_feed);
}

void SyncProjectModel::setChoosing(bool choosing)
{
    m_choosing = choosing;
}

void SyncProjectModel::read()
{
    const auto ask = [](const Queries &queries) { return queries.projects(false); };
    if (!m_context.background) {
        take(ask(m_context.queries).value_or(std::vector<ProjectRow>()));
        return;
    }
    whenAnswered(m_context.background->ask(ask), this,
                 [this](const Result<std::vector<ProjectRow>> &projects) {
                     if (projects && m_shown)
                         take(*projects);
                 });
}

void SyncProjectModel::take(const std::vector<ProjectRow> &projects)
{
    std::vector<Row> rows;
    rows.reserve(projects.size());
    for (const ProjectRow &project : projects) {
        Row row{project.key, project.id, project.title, project.colour, !project.localOnly};
        const auto known = std::ranges::find(m_rows, project.id, &Row::id);
        if (m_choosing && known != m_rows.end())
            row.syncs = known->syncs;
        rows.push_back(std::move(row));
    }
    if (showRows(m_rows, std::move(rows), &Row::key))
        Q_EMIT syncedChanged();
}

void SyncProjectModel::choose(const QString &projectId, bool syncs)
{
    const auto id = RecordId::fromHex(projectId);
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.id == id; });
    if (found == m_rows.end() || std::exchange(found->syncs, syncs) == syncs)
        return;
    const auto at = index(static_cast<int>(found - m_rows.begin()));
    Q_EMIT dataChanged(at, at, {SyncsRole});
    Q_EMIT syncedChanged();
}

std::vector<RecordId> SyncProjectModel::here() const
{
    std::vector<RecordId> found;
    for (const Row &row : m_rows) {
        if (!row.syncs)
            found.push_back(row.id);
    }
    return found;
}

int SyncProjectModel::syncedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::syncs));
}

QString SyncProjectModel::syncedText() const
{
    return tr("%L1 of %Ln projects", nullptr, static_cast<int>(m_rows.size())).arg(syncedCount());
}

int SyncProjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SyncProjectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case ProjectIdRole:
        return row.id.toHex();
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case ColourRole:
        return row.colour;
    case SyncsRole:
        return row.syncs;
    default:
        return {};
    }
}

QHash<int, QByteArray> SyncProjectModel::roleNames() const
{
    return {{ProjectIdRole, "projectId"},
            {TitleRole, "title"},
            {ColourRole, "colour"},
            {SyncsRole, "syncs"}};
}

} // namespace sennight
