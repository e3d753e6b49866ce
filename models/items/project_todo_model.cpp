// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_todo_model.h"

#include "domain/person_week.h"

namespace sennight {

ProjectTodoModel::ProjectTodoModel(const ItemContext &context, QObject *parent)
    : TodoListModel(context, parent)
{
    connect(&context.feed, &ChangeFeed::dayChanged, this, &ProjectTodoModel::rearrange);
}

void ProjectTodoModel::setProject(const RecordId &project, const QString &query, int todos)
{
    m_expected = todos;
    if (filter() && filter()->record != project)
        m_view.doneShown = false;
    setFilter({.kind = TodoFilter::Kind::Project, .record = project, .query = query});
}

void ProjectTodoModel::setDoneShown(bool shown)
{
    if (std::exchange(m_view.doneShown, shown) != shown)
        rearrange();
}

/// The rows come with the order, and are kept to fold and unfold without reading again.
TodoListModel::KeyQuestion ProjectTodoModel::keyQuestion() const
{
    auto *self = const_cast<ProjectTodoModel *>(this); // the giver is run where it lives
    return [self, filter = filter().value_or(TodoFilter())](const Queries &queries) {
        return queries.outline(filter.record, filter.query)
            .transform([self](std::vector<OutlineRow> &&rows) -> KeyGiver {
                return [self, rows = std::move(rows)]() mutable {
                    self->m_rows = std::move(rows);
                    return self->arranged();
                };
            });
    };
}

bool ProjectTodoModel::mayBeLong() const
{
    return m_expected > readAtOnceTodos || TodoListModel::mayBeLong();
}

bool ProjectTodoModel::isLong() const
{
    return std::ssize(m_rows) > readAtOnceTodos;
}

std::vector<RowKey> ProjectTodoModel::arranged()
{
    const ChangeFeed &feed = context().feed;
    m_view.week = feed.thisWeek();
    m_view.lastDayOfWeek = firstDayOf(m_view.week, feed.firstDayOfWeek()).addDays(6);
    m_outline = arrangeOutline(m_rows, m_view);
    std::vector<RowKey> keys;
    keys.reserve(m_outline.places.size());
    for (const OutlinePlace &place : m_outline.places)
        keys.push_back(place.key);
    return keys;
}

void ProjectTodoModel::rearrange()
{
    applyKeys(arranged());
    keysTaken();
}

void ProjectTodoModel::keysTaken()
{
    tellShape();
    Q_EMIT rearranged();
}

void ProjectTodoModel::tellShape()
{
    const auto told = std::exchange(m_told, m_outline.places);
    if (m_told == told || m_told.empty())
        return;
    Q_EMIT dataChanged(index(0), index(count() - 1), {DepthRole, FoldRole, GroupRole});
}

const OutlinePlace *ProjectTodoModel::place(int row) const
{
    const bool isThere = row >= 0 && row < std::ssize(m_outline.places);
    return isThere ? &m_outline.places[row] : nullptr;
}

QString ProjectTodoModel::groupTitle(const QString &group) const
{
    switch (static_cast<OutlineGroup>(group.toInt())) {
    case OutlineGroup::ThisWeek:
        return tr("This week");
    case OutlineGroup::Later:
        return tr("Later");
    case OutlineGroup::Done:
        return tr("Done");
    }
    return {};
}

QString ProjectTodoModel::groupDetail(const QString &group) const
{
    const auto number = static_cast<size_t>(group.toInt());
    if (number >= outlineGroups)
        return {};
    const QString todos = context().locale.toString(m_outline.todos.at(number));
    const int minutes = m_outline.minutes.at(number);
    return minutes == 0 ? todos : tr("%1 · %2").arg(todos, durationText(minutes));
}

QString ProjectTodoModel::groupAt(int row) const
{
    const OutlinePlace *at = place(row);
    return at ? QString::number(static_cast<int>(at->group)) : QString();
}

int ProjectTodoModel::depthAt(int row) const
{
    const OutlinePlace *at = place(row);
    return at ? at->depth : 0;
}

int ProjectTodoModel::foldAt(int row) const
{
    const OutlinePlace *at = place(row);
    return !at || !at->hasSteps ? 0 : at->folded ? 2 : 1;
}

int ProjectTodoModel::parentRow(int row) const
{
    const int depth = depthAt(row);
    for (int above = row - 1; above >= 0 && depth > 0; --above) {
        if (depthAt(above) < depth)
            return above;
    }
    return -1;
}

void ProjectTodoModel::setFolded(int row, bool folded)
{
    const OutlinePlace *at = place(row);
    if (!at || !at->hasSteps || at->folded == folded)
        return;
    if (folded)
        m_view.folded.insert(at->key);
    else
        m_view.folded.remove(at->key);
    rearrange();
}

void ProjectTodoModel::uncover(const QString &todoId)
{
    const auto id = RecordId::fromHex(todoId);
    auto row = std::ranges::find(m_rows, id.value_or(RecordId()), &OutlineRow::id);
    if (row == m_rows.end() || indexOf(todoId) >= 0)
        return;
    if (row->settledAtMs != 0)
        m_view.doneShown = true;
    while (row != m_rows.end() && row->parent != 0) {
        m_view.folded.remove(row->parent);
        row = std::ranges::find(m_rows, row->parent, &OutlineRow::key);
    }
    rearrange();
}

QVariant ProjectTodoModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case DepthRole:
        return depthAt(index.row());
    case FoldRole:
        return foldAt(index.row());
    case GroupRole:
        return groupAt(index.row());
    default:
        return TodoListModel::data(index, role);
    }
}

QHash<int, QByteArray> ProjectTodoModel::roleNames() const
{
    QHash<int, QByteArray> names = TodoListModel::roleNames();
    names.insert(DepthRole, "depth");
    names.insert(FoldRole, "fold");
    names.insert(GroupRole, "group");
    return names;
}

} // namespace sennight
