// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_export_p.h"

#include "csv_reader_p.h"
#include "local_time_p.h"

namespace sennight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto header =
    u"id,title,status,project,parent,goal,tags,priority,planned_day,planned_week,due_date,due_time,"
    "estimate_minutes,tracked_minutes,recurrence,reminders,created_at,modified_at,completed_at,"
    "let_go_at,description\r\n";

QString instant(std::optional<qint64> ms)
{
    return ms ? instantToText(*ms) : QString();
}

QString number(std::optional<qint64> value)
{
    return value ? QString::number(*value) : QString();
}

QString statusOf(const Record &todo)
{
    if (todo.number(Field::TodoCompletion))
        return u"done"_s;
    return todo.number(Field::TodoLetGo) ? u"let_go"_s : u"open"_s;
}

QString tagsOf(const Record &todo)
{
    QStringList tags;
    for (const auto &[element, tag] : todo.elements(Field::TodoTags))
        tags.append(std::get<QString>(tag));
    return tags.join(", "_L1);
}

} // namespace

CsvExport::CsvExport(QIODevice &device, const ExportContext &context)
    : m_sink(device, context)
    , m_nowMs(context.clock.nowMs())
{}

Result<ExportReport> CsvExport::run()
{
    survey();
    m_sink.write(header);
    m_sink.forEach(Entity::Todo, false, [this](const Record &todo) { writeTodo(todo); });
    m_sink.loseAll(Entity::Intention, Loss::Intention);
    m_sink.loseAll(Entity::Thought, Loss::Thought);
    m_sink.loseAll(Entity::Link, Loss::Link);
    return m_sink.finish();
}

void CsvExport::survey()
{
    m_titles = m_sink.projectTitles();
    m_sink.forEach(Entity::Goal, false, [this](const Record &goal) {
        m_titles.insert(goal.id, goal.text(Field::GoalTitle));
    });
    m_sink.forEach(Entity::Todo, false, [this](const Record &todo) {
        m_titles.insert(todo.id, todo.text(Field::TodoTitle));
    });
    m_sink.forEach(Entity::TimeEntry, false, [this](const Record &entry) {
        const auto todo = entry.reference(Field::TimeEntryTodo);
        const auto start = entry.number(Field::TimeEntryStartedAt);
        if (todo && start)
            m_trackedMs[*todo] += std::max<qint64>(
                0, entry.number(Field::TimeEntryEndedAt).value_or(m_nowMs) - *start);
    });
}

void CsvExport::writeTodo(const Record &todo)
{
    const auto titleOf = [&](Field field) {
        return m_titles.value(todo.reference(field).value_or(RecordId{}));
    };
    const Plan plan = Plan::fromValue(todo.value(Field::TodoPlan));
    const Due due = Due::fromValue(todo.value(Field::TodoDue));
    const qint64 trackedMinutes = m_trackedMs.value(todo.id) / 60'000;
    const QStringList reminders = [&] {
        QStringList all;
        for (const auto &[element, value] : todo.elements(Field::TodoReminders))
            all.append(element);
        return all;
    }();
    QStringList row{todo.id.toHex(),
                    todo.text(Field::TodoTitle),
                    statusOf(todo),
                    titleOf(Field::TodoProject),
                    titleOf(Field::TodoParent),
                    titleOf(Field::TodoGoal),
                    tagsOf(todo),
                    todo.text(Field::TodoPriority),
                    dateToText(plan.day),
                    plan.week.isValid() ? plan.week.toText() : QString(),
                    dateToText(due.date),
                    due.time.isValid() ? timeToText(due.time) : QString(),
                    number(todo.number(Field::TodoEstimate)),
                    trackedMinutes > 0 ? QString::number(trackedMinutes) : QString(),
                    todo.text(Field::TodoRecurrence),
                    reminders.join(", "_L1),
                    instant(todo.number(Field::TodoCreatedAt)),
                    instant(todo.modifiedAtMs),
                    instant(todo.number(Field::TodoCompletion)),
                    instant(todo.number(Field::TodoLetGo)),
                    todo.text(Field::TodoDescription)};
    for (QString &field : row)
        field = csvField(field);
    m_sink.write(row.join(u',') + "\r\n"_L1);
    countLosses(todo);
    m_sink.wrote(Entity::Todo);
}

void CsvExport::countLosses(const Record &todo)
{
    m_sink.loseElements(todo, Field::TodoDependencies, Loss::Dependency);
    m_sink.loseVersions(todo);
}

} // namespace sennight
