// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_day_p.h"

#include "joined_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct WeekText
{
    Q_DECLARE_TR_FUNCTIONS(WeekText)
};

/// What a todo without an estimate is taken to need.
constexpr int usualMinutes = 30;

qint64 settledAt(const TodoRow &row)
{
    return row.completedAtMs.value_or(row.letGoAtMs.value_or(0));
}

SpineBar barOf(const TodoRow &row)
{
    const int minutes =
        row.trackedMinutes() > 0 ? row.trackedMinutes() : row.estimateMinutes.value_or(0);
    return {row.title, row.projectColour, minutes, row.completedAtMs.has_value()};
}

QString todosSpoken(int todos)
{
    return WeekText::tr("%Ln todos", nullptr, todos);
}

} // namespace

WeekDay::WeekDay(const ItemContext &context, QObject *parent)
    : open(new TodoListModel(context, parent))
    , done(new TodoListModel(context, parent))
    , proposed(new TodoListModel(context, parent))
{}

bool WeekDay::take(QDate date, const std::vector<TodoRow> &rows)
{
    std::vector<TodoRow> openRows;
    std::vector<TodoRow> settled;
    for (const TodoRow &row : rows)
        (row.isOpen() ? openRows : settled).push_back(row);
    std::ranges::stable_sort(settled, {}, settledAt);
    QList<SpineBar> now;
    for (const auto *each : {&settled, &openRows}) {
        for (const TodoRow &row : *each)
            now.append(barOf(row));
    }
    std::erase_if(settled, [](const TodoRow &row) { return row.letGoAtMs.has_value(); });
    open->setListDate(date);
    done->setListDate(date);
    open->setRows(std::move(openRows));
    done->setRows(std::move(settled));
    return std::exchange(bars, now) != now;
}

HeaderLoad loadOf(const DayFacts &facts, int extraMinutes)
{
    const int planned = std::max(0, facts.plannedMinutes + extraMinutes);
    const int capacity = facts.capacityMinutes;
    const int length = std::max(capacity, planned);
    const auto share = [length](int minutes) {
        return std::min(1.0, minutes / static_cast<double>(length));
    };
    const QString part = durationText(planned);
    const QString whole = durationText(capacity);
    HeaderLoad load{.text = partText(part, whole),
                    .over = planned > capacity,
                    .brief = briefPartText(part, whole)};
    if (length > 0) {
        load.plannedShare = share(planned);
        load.trackedShare = share(facts.trackedMinutes);
        load.capacityShare = share(capacity);
    }
    return load;
}

QString columnSpoken(const DayFacts &facts, const TextContext &context)
{
    const QString load =
        partText(spokenDuration(facts.plannedMinutes), spokenDuration(facts.capacityMinutes));
    return listText({weekdayDateText(facts.date, context.locale, QLocale::LongFormat),
                     todosSpoken(facts.todos), load});
}

QString spineSpoken(const DayFacts &facts, const TextContext &context)
{
    const QString done = partText(QString::number(facts.done), QString::number(facts.todos));
    return listText({weekdayDayText(facts.date, context.locale, QLocale::LongFormat),
                     WeekText::tr("%1 done").arg(done), spokenDuration(facts.trackedMinutes),
                     WeekText::tr("unfold")});
}

PlannedTodo plannedTodo(const TodoRow &row)
{
    return {.id = row.id,
            .day = row.plan.day,
            .estimateMinutes = row.estimateMinutes,
            .trackedMinutes = row.trackedMinutes(),
            .done = row.completedAtMs.has_value(),
            .due = row.due.date,
            .priority = row.priority};
}

std::vector<std::pair<RecordId, QDate>> placesFor(const std::vector<TodoRow> &todos,
                                                  const WeekFacts &facts, QDate today)
{
    std::vector<DayRoom> free;
    for (const DayFacts &day : facts.days) {
        if (day.date >= today)
            free.push_back({day.date, day.capacityMinutes - day.plannedMinutes});
    }
    std::vector<PlannedTodo> planned;
    planned.reserve(todos.size());
    for (const TodoRow &row : todos)
        planned.push_back(plannedTodo(row));
    return placeByRoom(std::move(planned), free, today, usualMinutes).places;
}

Result<std::vector<TodoRow>> nextOfProjects(const Queries &queries)
{
    constexpr int maxProjects = 50;
    constexpr int maxTodos = 20;
    const auto projects = queries.projects(false);
    if (!projects)
        return std::unexpected(projects.error());
    std::vector<TodoRow> next;
    for (const ProjectRow &project : *projects) {
        if (project.status != "active"_L1 || project.openTodos == 0)
            continue;
        const TodoFilter filter{
            .kind = TodoFilter::Kind::Project, .record = project.id, .openOnly = true};
        const auto todos = queries.todos(filter, maxTodos);
        if (!todos)
            return std::unexpected(todos.error());
        const auto first = std::ranges::find_if(
            *todos, [](const TodoRow &row) { return row.plan.isNull() && !row.blocked; });
        if (first != todos->end())
            next.push_back(*first);
        if (next.size() == maxProjects)
            break;
    }
    return next;
}

} // namespace sennight
