// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does about the order of a project's todos, their steps, and what waits for what.
#include "action_text.h"
#include "day_order.h"
#include "planner.h"

#include "domain/order_key.h"
#include "domain/outline.h"
#include "domain/person_week.h"
#include "domain/week_actions.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct PlannerText
{
    Q_DECLARE_TR_FUNCTIONS(PlannerText)
};

/// The whole outline of a project, and who stands beside whom.
class ProjectOutline
{
public:
    ProjectOutline(std::vector<OutlineRow> rows, const ChangeFeed &feed)
        : m_rows(std::move(rows))
    {
        m_view.week = feed.thisWeek();
        m_view.lastDayOfWeek = firstDayOf(m_view.week, feed.firstDayOfWeek()).addDays(6);
        m_view.doneShown = true;
        for (const OutlineRow &row : m_rows)
            m_byKey.insert(row.key, &row);
        for (const OutlinePlace &place : arrangeOutline(m_rows, m_view).places) {
            m_order.push_back(m_byKey.value(place.key));
            m_groups.insert(place.key, place.group);
        }
    }

    [[nodiscard]] const OutlineRow *find(const std::optional<RecordId> &id) const
    {
        const auto found = std::ranges::find(m_rows, id.value_or(RecordId()), &OutlineRow::id);
        return found == m_rows.end() ? nullptr : &*found;
    }
    [[nodiscard]] const OutlineRow *parentOf(const OutlineRow &row) const
    {
        return m_byKey.value(row.parent);
    }
    [[nodiscard]] OutlineGroup groupOf(const OutlineRow &row) const
    {
        return m_groups.value(row.key, OutlineGroup::Later);
    }
    /// The group that it would stand in by itself.
    [[nodiscard]] OutlineGroup ownGroupOf(const OutlineRow &row) const
    {
        return sennight::groupOf(row, m_view);
    }
    /// The steps of a todo; of none: what stands in a group and is no step.
    [[nodiscard]] std::vector<OrderedRecord> below(const OutlineRow *parent,
                                                   OutlineGroup group) const
    {
        std::vector<OrderedRecord> found;
        for (const OutlineRow *row : m_order) {
            const OutlineRow *above = parentOf(*row);
            if (above == parent && (parent || groupOf(*row) == group))
                found.push_back({row->id, row->order});
        }
        return found;
    }
    [[nodiscard]] std::vector<OrderedRecord> besides(const OutlineRow &row) const
    {
        return below(parentOf(row), groupOf(row));
    }
    /// Itself and what it is a step of, up to the top.
    [[nodiscard]] QSet<RowKey> lineOf(const OutlineRow *row) const
    {
        QSet<RowKey> line;
        for (; row && !line.contains(row->key); row = parentOf(*row))
            line.insert(row->key);
        return line;
    }

private:
    std::vector<OutlineRow> m_rows;
    OutlineView m_view;
    QHash<RowKey, const OutlineRow *> m_byKey;
    QHash<RowKey, OutlineGroup> m_groups;
    std::vector<const OutlineRow *> m_order;
};

std::optional<ProjectOutline> outlineOf(const Queries &queries, const ChangeFeed &feed,
                                        const QString &projectId)
{
    const auto id = RecordId::fromHex(projectId);
    auto rows = id ? queries.outline(*id, {})
                   : Result<std::vector<OutlineRow>>(failure(ErrorCode::NotFound));
    return rows ? std::optional<ProjectOutline>(std::in_place, std::move(*rows), feed)
                : std::nullopt;
}

void leaveOut(std::vector<OrderedRecord> &rows, const std::vector<Record> &moved)
{
    std::erase_if(rows, [&](const OrderedRecord &row) {
        return std::ranges::contains(moved, row.id, &Record::id);
    });
}

/// What stands behind a record; nothing at the end.
std::optional<RecordId> behind(const std::vector<OrderedRecord> &rows, const RecordId &id)
{
    const auto found = std::ranges::find(rows, id, &OrderedRecord::id);
    return found == rows.end() || found + 1 == rows.end() ? std::nullopt
                                                          : std::optional((found + 1)->id);
}

Value idOf(const OutlineRow *row)
{
    return row ? Value(row->id) : Value();
}

/// One edit of the order for each todo, and of its parent where that is another.
Action arranging(const std::vector<Record> &todos, std::vector<OrderedRecord> siblings,
                 const OutlineRow *parent, const std::optional<RecordId> &before,
                 RandomSource &random)
{
    leaveOut(siblings, todos);
    const auto places = placesAmong(siblings, Field::TodoProjectOrder, before,
                                    static_cast<int>(todos.size()), random);
    Action action{.kind = ActionKind::Move};
    if (todos.size() == 1)
        action.subject = todos.front().text(Field::TodoTitle);
    action.edits = places.renumbered;
    for (size_t i = 0; i < todos.size(); ++i) {
        const RecordId &id = todos[i].id;
        action.edits.push_back(
            {.record = id, .field = Field::TodoProjectOrder, .value = places.orders[i]});
        if (todos[i].value(Field::TodoParent) != idOf(parent))
            action.edits.push_back(
                {.record = id, .field = Field::TodoParent, .value = idOf(parent)});
    }
    return action;
}

} // namespace

void Planner::placeInProject(const QStringList &ids, const QString &projectId, const QString &group,
                             const QString &beforeId)
{
    perform([this, ids, projectId, group, before = RecordId::fromHex(beforeId)] {
        const auto outline = outlineOf(queries(), m_ports.items.feed, projectId);
        const auto wanted = static_cast<OutlineGroup>(group.toInt());
        if (!outline || wanted > OutlineGroup::Later)
            return Step{};
        const OutlineRow *next = outline->find(before);
        const OutlineRow *parent = next ? outline->parentOf(*next) : nullptr;
        auto todos = records(ids);
        const auto line = outline->lineOf(parent); // nothing becomes a step of itself
        std::erase_if(todos, [&](const Record &todo) {
            const OutlineRow *row = outline->find(todo.id);
            return row && line.contains(row->key);
        });
        Step step{arranging(todos, outline->below(parent, wanted), parent, before, m_ports.random)};
        std::vector<Record> others = todos;
        std::erase_if(others, [&](const Record &todo) {
            const OutlineRow *row = outline->find(todo.id);
            return parent || !row || outline->ownGroupOf(*row) == wanted;
        });
        if (!others.empty()) {
            const Plan plan = wanted == OutlineGroup::ThisWeek
                                  ? Plan{.week = m_ports.items.feed.thisWeek()}
                                  : Plan();
            const Action planned = sennight::plan(others, plan, {}, actionContext());
            step.action.edits.insert(step.action.edits.end(), planned.edits.begin(),
                                     planned.edits.end());
            QStringList titles;
            for (const Record &todo : others)
                titles << todo.text(Field::TodoTitle);
            step.toast = movedToast(titles, plan, text());
        }
        return step;
    });
}

void Planner::moveInProject(const QString &id, const QString &projectId, int step)
{
    perform([this, id, projectId, step] {
        const auto outline = outlineOf(queries(), m_ports.items.feed, projectId);
        const auto todos = records({id});
        const OutlineRow *row = outline ? outline->find(RecordId::fromHex(id)) : nullptr;
        if (!row || todos.empty() || outline->groupOf(*row) == OutlineGroup::Done)
            return Step{};
        auto siblings = outline->besides(*row);
        const auto self =
            std::ranges::find(siblings, row->id, &OrderedRecord::id) - siblings.begin();
        const auto target = self + step;
        if (target < 0 || target >= std::ssize(siblings))
            return Step{};
        const auto next = step < 0 ? target : target + 1;
        const auto before =
            next < std::ssize(siblings) ? std::optional(siblings[next].id) : std::nullopt;
        const auto count = static_cast<int>(siblings.size());
        Step moved{arranging(todos, siblings, outline->parentOf(*row), before, m_ports.random)};
        moved.then = [this, target, count] {
            Q_EMIT announced(PlannerText::tr("Position %1 of %2").arg(target + 1).arg(count));
        };
        return moved;
    });
}

void Planner::indent(const QStringList &ids, const QString &projectId)
{
    perform([this, ids, projectId] {
        const auto outline = outlineOf(queries(), m_ports.items.feed, projectId);
        const OutlineRow *first =
            outline ? outline->find(RecordId::fromHex(ids.value(0))) : nullptr;
        auto todos = records(ids);
        if (!first || todos.empty())
            return Step{};
        const auto siblings = outline->besides(*first);
        const auto self = std::ranges::find(siblings, first->id, &OrderedRecord::id);
        if (self == siblings.begin() || self == siblings.end())
            return Step{};
        const OutlineRow *parent = outline->find((self - 1)->id);
        const auto line = outline->lineOf(parent);
        std::erase_if(todos, [&](const Record &todo) {
            const OutlineRow *row = outline->find(todo.id);
            return !row || line.contains(row->key);
        });
        Step step{arranging(todos, outline->below(parent, OutlineGroup::Later), parent, {},
                            m_ports.random)};
        const auto above = queries().todo(parent->id);
        if (above)
            step.toast = PlannerText::tr("A step of %1 now").arg(quotedTitle(above->title));
        return step;
    });
}

void Planner::outdent(const QStringList &ids, const QString &projectId)
{
    perform([this, ids, projectId] {
        const auto outline = outlineOf(queries(), m_ports.items.feed, projectId);
        const OutlineRow *first =
            outline ? outline->find(RecordId::fromHex(ids.value(0))) : nullptr;
        const OutlineRow *parent = first ? outline->parentOf(*first) : nullptr;
        auto todos = records(ids);
        std::erase_if(todos, [&](const Record &todo) {
            const OutlineRow *row = outline ? outline->find(todo.id) : nullptr;
            return !row || !parent || row->parent != parent->key;
        });
        if (todos.empty())
            return Step{};
        const auto siblings = outline->besides(*parent);
        Step step{arranging(todos, siblings, outline->parentOf(*parent),
                            behind(siblings, parent->id), m_ports.random)};
        // Without it, what no project holds would leave the list with its parent.
        for (const Record &todo : todos) {
            if (!outline->parentOf(*parent) && isNull(todo.value(Field::TodoProject)))
                step.action.edits.push_back({.record = todo.id,
                                             .field = Field::TodoProject,
                                             .value = *RecordId::fromHex(projectId)});
        }
        return step;
    });
}

QString Planner::addSubtask(const QString &parentId, const QString &text)
{
    const auto parent = RecordId::fromHex(parentId);
    const auto parts = partsFromText(text);
    if (!parent || parts.empty())
        return {};
    QuickAddResult step;
    step.title = parts.front().title;
    step.estimateMinutes = parts.front().estimateMinutes;
    // It belongs to the project of what it is a step of.
    const auto above = queries().todo(*parent);
    if (above)
        step.project = above->project;
    Creation creation = sennight::addTodo(step, {}, actionContext());
    creation.action.edits.push_back(
        {.record = creation.id, .field = Field::TodoParent, .value = *parent});
    perform([this, creation, parent = *parent] {
        const auto steps = queries().todos({.kind = TodoFilter::Kind::Subtasks, .record = parent});
        const QString last = steps && !steps->empty() ? steps->back().projectOrder : QString();
        Step made{creation.action};
        made.action.edits.push_back({.record = creation.id,
                                     .field = Field::TodoProjectOrder,
                                     .value = orderKeyBetween(last, {}, m_ports.random)});
        return made;
    });
    return creation.id.toHex();
}

void Planner::addDependency(const QStringList &ids, const QString &otherId)
{
    QStringList others = ids;
    others.removeAll(otherId);
    others.removeIf([&](const QString &id) { return !dependencyProblem({id}, otherId).isEmpty(); });
    if (RecordId::fromHex(otherId))
        edit(others, Field::TodoDependencies, true, otherId);
}

/// Follows what the other waits for, and what that waits for, until one of these is met.
QString Planner::dependencyProblem(const QStringList &ids, const QString &otherId) const
{
    QStringList waiting{otherId};
    QSet<QString> seen;
    while (!waiting.isEmpty()) {
        const QString hex = waiting.takeLast();
        const auto id = RecordId::fromHex(hex);
        const auto record = id && !seen.contains(hex)
                                ? queries().record(*id)
                                : Result<Record>(failure(ErrorCode::NotFound));
        seen.insert(hex);
        if (!record || record->entity != Entity::Todo || record->deleted)
            continue;
        if (ids.contains(hex)) {
            const auto other = queries().record(*RecordId::fromHex(otherId));
            if (hex == otherId || !other)
                return PlannerText::tr("A todo cannot wait for itself.");
            return PlannerText::tr("%1 waits for %2 already. Two todos cannot wait for each other.")
                .arg(quotedTitle(other->text(Field::TodoTitle)),
                     quotedTitle(record->text(Field::TodoTitle)));
        }
        for (const auto &[element, value] : record->elements(Field::TodoDependencies))
            waiting << element;
    }
    return {};
}

} // namespace sennight
