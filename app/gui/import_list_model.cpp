// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_list_model.h"

#include <algorithm>

namespace sennight {

void ImportListModel::setRows(std::vector<Row> rows)
{
    // Another file: nothing of the old rows is in the new ones.
    beginResetModel();
    m_rows = std::move(rows);
    m_leftOutProjects.clear();
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
}

void ImportListModel::setLeftOut(const QSet<RecordId> &projects)
{
    if (projects == m_leftOutProjects)
        return;
    m_leftOutProjects = projects;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {AvailableRole, ChosenRole});
    Q_EMIT chosenChanged();
}

QSet<RecordId> ImportListModel::leftOut() const
{
    QSet<RecordId> ids;
    for (const Row &row : m_rows) {
        if (!row.isChosen)
            ids.insert(row.id);
    }
    return ids;
}

int ImportListModel::chosenCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const Row &row) {
        return row.isChosen && !m_leftOutProjects.contains(row.project);
    }));
}

void ImportListModel::setChosen(int row, bool chosen)
{
    if (row < 0 || row >= count())
        return;
    Row &changed = m_rows[static_cast<size_t>(row)];
    if (changed.isChosen == chosen)
        return;
    changed.isChosen = chosen;
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT chosenChanged();
}

void ImportListModel::setAllChosen(bool chosen)
{
    if (m_rows.empty())
        return;
    for (Row &row : m_rows)
        row.isChosen = chosen;
    Q_EMIT dataChanged(index(0), index(count() - 1), {ChosenRole});
    Q_EMIT chosenChanged();
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool isAvailable = !m_leftOutProjects.contains(row.project);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case ChosenRole:
        return row.isChosen && isAvailable;
    case AvailableRole:
        return isAvailable;
    case OverRole:
        return row.isOver;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportListModel::roleNames() const
{
    return {{TitleRole, "title"},
            {DetailRole, "detail"},
            {ChosenRole, "chosen"},
            {AvailableRole, "available"},
            {OverRole, "over"}};
}

} // namespace sennight
