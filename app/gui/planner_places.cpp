// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does about when.
#include "action_text.h"
#include "day_order.h"
#include "planner.h"

#include "domain/order_key.h"
#include "domain/person_week.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct PlannerText
{
    Q_DECLARE_TR_FUNCTIONS(PlannerText)
};

bool isAt(const Record &todo, const Plan &plan)
{
    return Plan::fromValue(todo.value(Field::TodoPlan)) == plan;
}

QStringList hexOf(const std::vector<std::pair<RecordId, Plan>> &places)
{
    QStringList ids;
    for (const auto &[id, plan] : places)
        ids << id.toHex();
    return ids;
}

void append(std::vector<Edit> &edits, const std::vector<Edit> &more)
{
    edits.insert(edits.end(), more.begin(), more.end());
}

} // namespace

std::vector<TodoRow> Planner::rowsAt(const Plan &plan) const
{
    if (plan.isNull())
        return {};
    const TodoFilter filter = plan.day.isValid()
                                  ? TodoFilter{.kind = TodoFilter::Kind::Day, .date = plan.day}
                                  : TodoFilter{.kind = TodoFilter::Kind::AnyDay, .week = plan.week};
    return queries().todos(filter).value_or(std::vector<TodoRow>());
}

Planner::Step Planner::placing(std::vector<Record> todos, const Plan &plan,
                               const std::optional<RecordId> &before) const
{
    if (todos.empty())
        return {};
    auto rows = rowsAt(plan);
    std::erase_if(rows, [&](const TodoRow &row) {
        return std::ranges::contains(todos, row.id, &Record::id);
    });
    DayPlaces places;
    if (!plan.isNull())
        places = placesInDay(rows, before, static_cast<int>(todos.size()), m_ports.random);
    QStringList titles;
    for (const Record &todo : todos)
        titles << todo.text(Field::TodoTitle);
    const bool stays =
        std::ranges::all_of(todos, [&](const Record &todo) { return isAt(todo, plan); });
    Step step{sennight::plan(todos, plan, places.orders, actionContext()),
              stays ? QString() : movedToast(titles, plan, text())};
    append(step.action.edits, places.renumbered);
    return step;
}

void Planner::place(const QStringList &ids, const QString &plan)
{
    const auto to = Plan::fromText(plan);
    if (!to && !plan.isEmpty())
        return;
    perform([this, ids, to = to.value_or(Plan())] {
        auto todos = records(ids);
        std::erase_if(todos, [&](const Record &todo) { return isAt(todo, to); });
        const auto last = todos.empty() ? RecordId() : todos.back().id;
        Step step = placing(std::move(todos), to, {});
        step.then = [this, last] { announcePlace(last); };
        return step;
    });
}

void Planner::placeBefore(const QStringList &ids, const QString &plan, const QString &beforeId)
{
    const auto to = Plan::fromText(plan);
    if (!to && !plan.isEmpty())
        return;
    perform([this, ids, beforeId, to = to.value_or(Plan())] {
        auto todos = records(ids);
        const auto last = todos.empty() ? RecordId() : todos.back().id;
        Step step = placing(std::move(todos), to, RecordId::fromHex(beforeId));
        step.then = [this, last] { announcePlace(last); };
        return step;
    });
}

void Planner::placeOnWeekday(const QStringList &ids, int day, const QString &week)
{
    const IsoWeek named = IsoWeek::fromText(week).value_or(m_ports.items.feed.thisWeek());
    if (day < 0 || day > 6)
        return;
    const QDate first = firstDayOf(named, m_ports.items.feed.firstDayOfWeek());
    place(ids, first.addDays(day).toString(Qt::ISODate));
}

void Planner::placeToday(const QStringList &ids)
{
    const Plan today{.day = m_ports.items.feed.today()};
    const auto todos = records(ids);
    const bool allToday =
        std::ranges::all_of(todos, [&](const Record &todo) { return isAt(todo, today); });
    place(ids, (allToday ? Plan{.day = today.day.addDays(1)} : today).toText());
}

void Planner::placeTomorrow(const QStringList &ids)
{
    place(ids, m_ports.items.feed.today().addDays(1).toString(Qt::ISODate));
}

void Planner::placeNextWeek(const QStringList &ids)
{
    place(ids, m_ports.items.feed.thisWeek().next().toText());
}

void Planner::unschedule(const QStringList &ids)
{
    place(ids, {});
}

std::optional<RecordId> Planner::projectAt(const QString &place)
{
    constexpr auto project = "project:"_L1;
    return place.startsWith(project) ? RecordId::fromHex(place.sliced(project.size()))
                                     : std::nullopt;
}

void Planner::dropOn(const QStringList &ids, const QString &target, const QString &beforeId)
{
    constexpr auto goal = "goal:"_L1;
    constexpr auto outline = "outline:"_L1;
    if (target == "today"_L1)
        place(ids, m_ports.items.feed.today().toString(Qt::ISODate));
    else if (target == "inbox"_L1)
        toInbox(ids);
    else if (const auto project = projectAt(target))
        setProject(ids, project->toHex());
    else if (target.startsWith(outline))
        placeInProject(ids, target.section(u':', 1, 1), target.section(u':', 2), beforeId);
    else if (target.startsWith(goal))
        setGoal(ids, target.sliced(goal.size()));
    else if (!target.isEmpty())
        placeBefore(ids, target, beforeId);
}

/// Without a plan, and not held out of the Inbox by a stage that the person set.
void Planner::toInbox(const QStringList &ids)
{
    perform([this, ids] {
        const auto todos = records(ids);
        Step step = placing(todos, {}, {});
        step.toast.clear();
        for (const Record &todo : todos) {
            if (!isNull(todo.value(Field::TodoStage)))
                step.action.edits.push_back(
                    {.record = todo.id, .field = Field::TodoStage, .value = {}});
            if (!isAt(todo, {}) || !isNull(todo.value(Field::TodoStage)))
                step.toast = backInInboxToast(static_cast<int>(todos.size()));
        }
        return step;
    });
}

bool Planner::placeByText(const QStringList &ids, const QString &text)
{
    const auto plan = parsePlan(text, grammarContext());
    if (plan)
        place(ids, plan->toText());
    return plan.has_value();
}

/// Behind everything else in a project.
QString Planner::lastPlaceIn(const RecordId &project) const
{
    const QString last = queries().lastProjectOrder(project).value_or(QString());
    return orderKeyBetween(last, {}, m_ports.random);
}

void Planner::appendToProject(Action &action, const std::vector<Record> &todos,
                              const RecordId &project) const
{
    const QString last = queries().lastProjectOrder(project).value_or(QString());
    const auto keys = orderKeysBetween(last, {}, static_cast<int>(todos.size()), m_ports.random);
    for (size_t i = 0; i < todos.size(); ++i)
        action.edits.push_back(
            {.record = todos[i].id, .field = Field::TodoProjectOrder, .value = keys[i]});
}

void Planner::moveInDay(const QString &id, int step)
{
    perform([this, id, step] {
        auto todos = records({id});
        if (todos.empty())
            return Step{};
        const Plan plan = Plan::fromValue(todos.front().value(Field::TodoPlan));
        auto rows = rowsAt(plan);
        std::erase_if(rows, [](const TodoRow &row) { return !row.isOpen(); });
        const auto self = std::ranges::find(rows, todos.front().id, &TodoRow::id) - rows.begin();
        const auto target = self + step;
        if (target < 0 || target >= std::ssize(rows) || self == std::ssize(rows))
            return Step{};
        const auto behind = step < 0 ? target : target + 1;
        const auto before =
            behind < std::ssize(rows) ? std::optional(rows[behind].id) : std::nullopt;
        Step moved = placing(todos, plan, before);
        moved.then = [this, self = todos.front().id] { announcePlace(self); };
        return moved;
    });
}

void Planner::moveByDays(const QStringList &ids, int days)
{
    // In its turn: the key may repeat faster than the disk writes.
    perform([this, ids, days] {
        const QDate today = m_ports.items.feed.today();
        Places places;
        for (const Record &todo : records(ids)) {
            const Plan plan = Plan::fromValue(todo.value(Field::TodoPlan));
            places.emplace_back(todo.id,
                                Plan{.day = plan.day.isValid() ? plan.day.addDays(days) : today});
        }
        return placingEach(places);
    });
}

void Planner::placeEach(Places places)
{
    perform([this, places = std::move(places)] { return placingEach(places); });
}

Planner::Step Planner::placingEach(const Places &places)
{
    const auto todos = records(hexOf(places));
    std::map<QString, std::vector<Record>> byPlan;
    for (const Record &todo : todos) {
        const auto place = std::ranges::find(places, todo.id, &Places::value_type::first);
        if (!isAt(todo, place->second))
            byPlan[place->second.toText()].push_back(todo);
    }
    Step all{.action = {.kind = ActionKind::Move}};
    for (const auto &[text, there] : byPlan) {
        const Step step = placing(there, Plan::fromText(text).value_or(Plan()), {});
        all.toast = step.toast;
        all.action.subject = step.action.subject;
        append(all.action.edits, step.action.edits);
    }
    if (byPlan.size() > 1)
        all.toast = PlannerText::tr("%Ln todos moved", nullptr, static_cast<int>(todos.size()));
    if (todos.size() != 1)
        all.action.subject.clear();
    else
        all.then = [this, id = todos.front().id] { announcePlace(id); };
    return all;
}

void Planner::announcePlace(const RecordId &id)
{
    const auto row = queries().todo(id);
    if (!row || !row->plan.day.isValid())
        return;
    const QDate date = row->plan.day;
    const auto rows = rowsAt(row->plan);
    const auto facts = queries().weekFacts(weekOf(date, m_ports.items.feed.firstDayOfWeek()));
    if (!facts)
        return;
    const auto day = std::ranges::find(facts->days, date, &DayFacts::date);
    const auto position = std::ranges::find(rows, id, &TodoRow::id) - rows.begin() + 1;
    if (day != facts->days.end())
        Q_EMIT announced(placeSpoken(date, static_cast<int>(position), *day,
                                     static_cast<int>(rows.size()), text()));
}

} // namespace sennight
