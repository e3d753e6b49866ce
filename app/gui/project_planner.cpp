// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_planner.h"

#include "app/gui/day_order.h"
#include "app/gui/project_copy.h"
#include "domain/order_key.h"
#include "items/todo_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

using Step = Planner::Step;

QString titleOf(const Record &project)
{
    return quotedTitle(project.text(Field::ProjectTitle));
}

/// One that recurs ends with its project: it makes no successor.
Record withoutRule(Record todo)
{
    todo.values.erase(Field::TodoRecurrence);
    return todo;
}

} // namespace

ProjectPlanner::ProjectPlanner(Planner &planner, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
{}

Result<Record> ProjectPlanner::project(const QString &projectId) const
{
    const auto id = RecordId::fromHex(projectId);
    auto record = id ? queries().record(*id) : Result<Record>(failure(ErrorCode::NotFound));
    if (record && (record->entity != Entity::Project || record->deleted))
        return failure(ErrorCode::NotFound);
    return record;
}

std::vector<ProjectRow> ProjectPlanner::projects() const
{
    return queries().projects(true).value_or(std::vector<ProjectRow>());
}

std::vector<Record> ProjectPlanner::todosOf(const RecordId &project, bool openOnly) const
{
    std::vector<Record> todos;
    const auto rows = queries().outline(project, {}).value_or(std::vector<OutlineRow>());
    for (const OutlineRow &row : rows) {
        if (openOnly && row.settledAtMs != 0)
            continue;
        if (auto todo = queries().record(row.id))
            todos.push_back(std::move(*todo));
    }
    return todos;
}

int ProjectPlanner::openTodos(const QString &projectId) const
{
    const auto id = RecordId::fromHex(projectId);
    if (!id)
        return 0;
    const auto rows = queries().outline(*id, {}).value_or(std::vector<OutlineRow>());
    return static_cast<int>(std::ranges::count(rows, 0, &OutlineRow::settledAtMs));
}

void ProjectPlanner::setStatus(const QString &projectId, const QString &status)
{
    m_planner.perform([this, projectId, status] {
        const auto record = project(projectId);
        if (!record || record->text(Field::ProjectStatus) == status)
            return Step{};
        QString toast = tr("%1 is active again").arg(titleOf(*record));
        if (status == "paused"_L1)
            toast = tr("Paused %1").arg(titleOf(*record));
        else if (status == "someday"_L1)
            toast = tr("%1 is for some day").arg(titleOf(*record));
        else if (status == "archived"_L1)
            toast = tr("Archived %1").arg(titleOf(*record));
        return Step{edit(std::span(&*record, 1), Field::ProjectStatus, status), toast};
    });
}

void ProjectPlanner::complete(const QString &projectId, const QString &openTodos)
{
    m_planner.perform([this, projectId, openTodos] {
        const auto record = project(projectId);
        if (!record)
            return Step{};
        Step step{edit(std::span(&*record, 1), Field::ProjectStatus, u"completed"_s),
                  tr("Completed %1").arg(titleOf(*record))};
        step.action.kind = ActionKind::Done;
        if (openTodos == "keep"_L1)
            return step;
        std::vector<Record> todos;
        for (Record &todo : todosOf(record->id, true))
            todos.push_back(withoutRule(std::move(todo)));
        const auto entries = queries().runningEntries().value_or(std::vector<Record>());
        const ActionContext context = m_planner.actionContext();
        const Action settled = openTodos == "done"_L1 ? sennight::complete(todos, entries, context)
                                                      : letGo(todos, entries, context);
        step.action.edits.insert(step.action.edits.end(), settled.edits.begin(),
                                 settled.edits.end());
        return step;
    });
}

void ProjectPlanner::remove(const QString &projectId)
{
    m_planner.perform([this, projectId] {
        const auto record = project(projectId);
        if (!record)
            return Step{};
        auto gone = todosOf(record->id, true);
        const int todos = static_cast<int>(gone.size());
        gone.push_back(*record);
        const auto entries = queries().runningEntries().value_or(std::vector<Record>());
        Step step{sennight::remove(gone, entries, m_planner.actionContext())};
        step.action.subject = record->text(Field::ProjectTitle);
        step.toast =
            todos == 0 ? tr("Deleted %1").arg(titleOf(*record))
                       : tr("Deleted %1 and %Ln open todos", nullptr, todos).arg(titleOf(*record));
        return step;
    });
}

QString ProjectPlanner::duplicate(const QString &projectId)
{
    const auto record = project(projectId);
    if (!record)
        return {};
    const auto rows = projects();
    const auto self = std::ranges::find(rows, record->id, &ProjectRow::id);
    const QString next =
        self == rows.end() || self + 1 == rows.end() ? QString() : (self + 1)->order;
    const QString title = tr("%1 (copy)").arg(record->text(Field::ProjectTitle));
    const Creation copy = copyOfProject(
        *record, todosOf(record->id, false), title,
        orderKeyBetween(record->text(Field::ProjectOrder), next, m_planner.ports().random),
        m_planner.actionContext());
    m_planner.perform(
        [step = Step{copy.action, tr("Duplicated %1").arg(titleOf(*record))}] { return step; });
    return copy.id.toHex();
}

/// The edits that put a project in front of another, or behind all.
Action ProjectPlanner::placing(const RecordId &id, const std::vector<ProjectRow> &rows,
                               const std::optional<RecordId> &before) const
{
    Action action{.kind = ActionKind::Move};
    std::vector<OrderedRecord> others;
    for (const ProjectRow &row : rows) {
        if (row.id == id)
            action.subject = row.title;
        else
            others.push_back({row.id, row.order});
    }
    const auto places =
        placesAmong(others, Field::ProjectOrder, before, 1, m_planner.ports().random);
    action.edits = places.renumbered;
    action.edits.push_back(
        {.record = id, .field = Field::ProjectOrder, .value = places.orders.front()});
    return action;
}

void ProjectPlanner::move(const QString &projectId, const QStringList &shown, int step)
{
    m_planner.perform([this, projectId, shown, step] {
        const auto id = RecordId::fromHex(projectId);
        const auto rows = projects();
        std::vector<RecordId> beside;
        for (const ProjectRow &row : rows) {
            if (shown.contains(row.id.toHex()))
                beside.push_back(row.id);
        }
        const auto self = std::ranges::find(beside, id.value_or(RecordId())) - beside.begin();
        const auto target = self + step;
        if (self == std::ssize(beside) || target < 0 || target >= std::ssize(beside))
            return Step{};
        // Behind the one below: in front of what comes after that in the order of all.
        std::optional<RecordId> before = beside[target];
        if (step > 0) {
            const auto next = std::ranges::find(rows, beside[target], &ProjectRow::id) + 1;
            before = next == rows.end() ? std::nullopt : std::optional(next->id);
        }
        Step moved{placing(*id, rows, before)};
        const auto count = std::ssize(beside);
        moved.then = [this, target, count] {
            Q_EMIT m_planner.announced(tr("Position %1 of %2").arg(target + 1).arg(count));
        };
        return moved;
    });
}

void ProjectPlanner::placeBefore(const QString &projectId, const QString &beforeId,
                                 const QString &intentionId)
{
    m_planner.perform([this, projectId, beforeId, intentionId] {
        const auto record = project(projectId);
        if (!record || projectId == beforeId)
            return Step{};
        Step step{placing(record->id, projects(), RecordId::fromHex(beforeId))};
        const auto intention = RecordId::fromHex(intentionId);
        const Value value = intention ? Value(*intention) : Value();
        if (!intentionId.isEmpty() && record->value(Field::ProjectIntention) != value)
            step.action.edits.push_back(
                {.record = record->id, .field = Field::ProjectIntention, .value = value});
        return step;
    });
}

void ProjectPlanner::reviewed(const QString &projectId)
{
    m_planner.perform([this, projectId] {
        const auto record = project(projectId);
        if (!record)
            return Step{};
        const ItemContext &items = m_planner.ports().items;
        const QDate today = items.feed.today();
        const auto days = record->number(Field::ProjectReviewInterval);
        const QString toast =
            days ? tr("Reviewed %1. Next on %2")
                       .arg(titleOf(*record), dayMonthText(today.addDays(*days), items.locale))
                 : tr("Reviewed %1").arg(titleOf(*record));
        return Step{
            edit(std::span(&*record, 1), Field::ProjectReviewedOn, today.toString(Qt::ISODate)),
            toast};
    });
}

QString ProjectPlanner::addIntention(const QString &title, const QString &projectId)
{
    const QString name = title.trimmed();
    if (name.isEmpty())
        return {};
    const RecordId id = RecordId::random(m_planner.ports().random);
    m_planner.perform([this, id, name, projectId] {
        const auto rows = queries().intentions().value_or(std::vector<IntentionRow>());
        const QString last = rows.empty() ? QString() : rows.back().order;
        Action action{.kind = ActionKind::Add, .subject = name};
        action.edits = {{.record = id,
                         .field = Field::IntentionCreatedAt,
                         .value = m_planner.actionContext().nowMs},
                        {.record = id, .field = Field::IntentionTitle, .value = name},
                        {.record = id,
                         .field = Field::IntentionOrder,
                         .value = orderKeyBetween(last, {}, m_planner.ports().random)}};
        if (const auto record = project(projectId))
            action.edits.push_back(
                {.record = record->id, .field = Field::ProjectIntention, .value = id});
        return Step{std::move(action), tr("Added %1").arg(quotedTitle(name))};
    });
    return id.toHex();
}

void ProjectPlanner::renameIntention(const QString &intentionId, const QString &title)
{
    const auto id = RecordId::fromHex(intentionId);
    if (id && !title.trimmed().isEmpty())
        m_planner.editRecord(*id, Field::IntentionTitle, title.trimmed());
}

void ProjectPlanner::removeIntention(const QString &intentionId)
{
    m_planner.perform([this, id = RecordId::fromHex(intentionId)] {
        const auto record =
            id ? queries().record(*id) : Result<Record>(failure(ErrorCode::NotFound));
        if (!record || record->entity != Entity::Intention || record->deleted)
            return Step{};
        const QString title = quotedTitle(record->text(Field::IntentionTitle));
        return Step{sennight::remove(std::span(&*record, 1), {}, m_planner.actionContext()),
                    tr("Deleted %1. Its projects stay").arg(title)};
    });
}

void ProjectPlanner::moveIntention(const QString &intentionId, int step)
{
    m_planner.perform([this, id = RecordId::fromHex(intentionId), step] {
        auto rows = queries().intentions().value_or(std::vector<IntentionRow>());
        const auto self =
            std::ranges::find(rows, id.value_or(RecordId()), &IntentionRow::id) - rows.begin();
        const auto target = self + step;
        if (self == std::ssize(rows) || target < 0 || target >= std::ssize(rows))
            return Step{};
        Action action{.kind = ActionKind::Move, .subject = rows[self].title};
        std::vector<OrderedRecord> others;
        for (const IntentionRow &row : rows) {
            if (row.id != *id)
                others.push_back({row.id, row.order});
        }
        const auto before =
            target < std::ssize(others) ? std::optional(others[target].id) : std::nullopt;
        const auto places =
            placesAmong(others, Field::IntentionOrder, before, 1, m_planner.ports().random);
        action.edits = places.renumbered;
        action.edits.push_back(
            {.record = *id, .field = Field::IntentionOrder, .value = places.orders.front()});
        return Step{std::move(action)};
    });
}

void ProjectPlanner::setIntention(const QString &projectId, const QString &intentionId)
{
    m_planner.perform([this, projectId, intention = RecordId::fromHex(intentionId)] {
        const auto record = project(projectId);
        const Value value = intention ? Value(*intention) : Value();
        if (!record || record->value(Field::ProjectIntention) == value)
            return Step{};
        const auto above =
            intention ? queries().record(*intention) : Result<Record>(failure(ErrorCode::NotFound));
        const QString toast =
            above ? tr("%1 serves %2 now")
                        .arg(titleOf(*record), quotedTitle(above->text(Field::IntentionTitle)))
                  : tr("%1 serves no intention now").arg(titleOf(*record));
        return Step{edit(std::span(&*record, 1), Field::ProjectIntention, value), toast};
    });
}

} // namespace sennight
