// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_export_p.h"

#include "interchange_text_p.h"

#include "domain/duration_text.h"
#include "domain/entities.h"
#include "domain/recurrence.h"

#include <QLocale>

#include <algorithm>

namespace sennight {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 20; // further steps stand at that depth

/// A line that other words stand around: marks of Markdown in it stay marks, line ends do not.
QString oneLine(const QString &text)
{
    return text.simplified();
}

QString indented(const QString &text, int depth)
{
    const QString margin(static_cast<qsizetype>(depth) * 2, u' ');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (!line.trimmed().isEmpty())
            line.prepend(margin);
    }
    return lines.join(u'\n');
}

QString statusText(const QString &status)
{
    if (status == "paused"_L1)
        return Interchange::tr("paused");
    if (status == "someday"_L1)
        return Interchange::tr("someday");
    if (status == "completed"_L1)
        return Interchange::tr("completed");
    return status == "archived"_L1 ? Interchange::tr("archived") : status;
}

} // namespace

MarkdownExport::MarkdownExport(QIODevice &device, const ExportContext &context)
    : m_sink(device, context)
{}

Result<ExportReport> MarkdownExport::run()
{
    readAll();
    arrange();
    writeIntentions();
    writeWeeks();
    writeProjects();
    writeLoose();
    writeThoughts();
    m_sink.loseAll(Entity::TimeEntry, Loss::TrackedTime);
    m_sink.loseAll(Entity::Link, Loss::Link);
    return m_sink.finish();
}

void MarkdownExport::heading(int level, const QString &text)
{
    m_sink.write(QString(level, u'#') + u' ' + oneLine(text) + "\n\n"_L1);
}

void MarkdownExport::paragraph(const QString &text)
{
    if (!text.trimmed().isEmpty())
        m_sink.write(text.trimmed() + "\n\n"_L1);
}

/// "2h · due 2026-11-13 09:30 · high · every Monday · #garden".
QString MarkdownExport::factsOf(const Record &todo)
{
    const QLocale locale;
    QStringList facts;
    if (const auto minutes = todo.number(Field::TodoEstimate))
        facts.append(minutesToText(static_cast<int>(*minutes)));
    const Due due = Due::fromValue(todo.value(Field::TodoDue));
    if (!due.isNull())
        facts.append(Interchange::tr("due %1").arg(due.toText().replace(u'T', u' ')));
    const QString priority = todo.text(Field::TodoPriority);
    if (priority == "high"_L1)
        facts.append(Interchange::tr("high priority"));
    else if (priority == "medium"_L1)
        facts.append(Interchange::tr("medium priority"));
    else if (priority == "low"_L1)
        facts.append(Interchange::tr("low priority"));
    if (const auto rule = Recurrence::fromText(todo.text(Field::TodoRecurrence)))
        facts.append(describe(*rule, locale));
    if (const auto done = todo.number(Field::TodoLetGo); done)
        facts.append(Interchange::tr("let go"));
    for (const auto &[element, tag] : todo.elements(Field::TodoTags))
        facts.append(u'#' + std::get<QString>(tag));
    return facts.join(u" · "_s);
}

void MarkdownExport::readAll()
{
    m_sink.forEach(Entity::Project, false, [this](const Record &project) {
        m_projects.insert(project.id, oneLine(project.text(Field::ProjectTitle)));
        m_projectRecords.push_back(project);
    });
    std::ranges::stable_sort(m_projectRecords, {}, [](const Record &project) {
        return project.text(Field::ProjectOrder);
    });
    m_sink.forEach(Entity::Goal, false, [this](const Record &goal) { readGoal(goal); });
    m_sink.forEach(Entity::Week, false, [this](const Record &week) { readWeek(week); });
    m_sink.forEach(Entity::Todo, false, [this](const Record &todo) { readTodo(todo); });
}

void MarkdownExport::readWeek(const Record &week)
{
    const auto iso = IsoWeek::fromText(week.text(Field::WeekIso));
    const QString reflection = week.text(Field::WeekReflection);
    if (iso && !reflection.isEmpty())
        m_weeks[*iso].reflection = reflection;
}

void MarkdownExport::readGoal(const Record &goal)
{
    const auto week = IsoWeek::fromText(goal.text(Field::GoalWeek));
    if (!week)
        return;
    const QString project =
        m_projects.value(goal.reference(Field::GoalProject).value_or(RecordId{}));
    m_weeks[*week].goals.append(oneLine(goal.text(Field::GoalTitle)) +
                                (project.isEmpty() ? QString() : u" · "_s + project));
    m_sink.wrote(Entity::Goal);
}

void MarkdownExport::readTodo(const Record &todo)
{
    const bool isDone = todo.number(Field::TodoCompletion).has_value();
    const bool isLetGo = todo.number(Field::TodoLetGo).has_value();
    const QString facts = factsOf(todo);
    QString title = oneLine(todo.text(Field::TodoTitle));
    if (isLetGo)
        title = u"~~"_s + title + u"~~"_s;
    const Plan plan = Plan::fromValue(todo.value(Field::TodoPlan));
    const Field order = plan.day.isValid() ? Field::TodoDayOrder : Field::TodoProjectOrder;
    m_todos.push_back({todo.id, todo.reference(Field::TodoParent).value_or(RecordId{}),
                       todo.reference(Field::TodoProject).value_or(RecordId{}),
                       (isDone || isLetGo ? u"[x] "_s : u"[ ] "_s) + title +
                           (facts.isEmpty() ? QString() : u" ("_s + facts + u')'),
                       todo.text(Field::TodoDescription), todo.text(order), plan,
                       isDone || isLetGo});
    m_sink.loseVersions(todo);
    m_sink.wrote(Entity::Todo);
}

/// A step stands below what it is a part of; everything else in its week and in its project.
void MarkdownExport::arrange()
{
    QSet<RecordId> here;
    for (const Todo &todo : m_todos)
        here.insert(todo.id);
    for (size_t i = 0; i < m_todos.size(); ++i) {
        const Todo &todo = m_todos[i];
        const IsoWeek week = todo.plan.day.isValid() ? IsoWeek::of(todo.plan.day) : todo.plan.week;
        if (week.isValid())
            m_weeks[week].days[todo.plan.day].push_back(i);
        if (here.contains(todo.parent))
            m_parts[todo.parent].push_back(i);
        else if (m_projects.contains(todo.project))
            m_ofProject[todo.project].push_back(i);
        else if (!week.isValid())
            m_loose.push_back(i);
    }
}

void MarkdownExport::writeTodo(size_t index, int depth, bool withProject)
{
    const Todo &todo = m_todos[index];
    const QString project = withProject ? m_projects.value(todo.project) : QString();
    m_sink.write(
        indented(u"- "_s + todo.text + (project.isEmpty() ? QString() : u" · "_s + project),
                 depth) +
        u'\n');
    if (withProject) // the project's list tells the rest
        return;
    if (!todo.notes.trimmed().isEmpty())
        m_sink.write(u'\n' + indented(todo.notes.trimmed(), depth + 1) + "\n\n"_L1);
    if (depth < deepest) {
        for (const size_t part : m_parts.value(todo.id))
            writeTodo(part, depth + 1, false);
    }
}

void MarkdownExport::writeTodos(std::vector<size_t> todos, bool withProject)
{
    std::ranges::stable_sort(todos, {}, [this](size_t each) {
        return std::pair(m_todos[each].isOver, m_todos[each].order);
    });
    for (const size_t each : todos)
        writeTodo(each, 0, withProject);
    if (!todos.empty())
        m_sink.write(u"\n");
}

void MarkdownExport::writeWeeks()
{
    const QLocale locale;
    if (!m_weeks.empty())
        heading(1, Interchange::tr("Weeks"));
    for (const auto &[iso, week] : m_weeks) {
        heading(2, Interchange::tr("Week %1 of %2, from %3")
                       .arg(iso.week)
                       .arg(iso.year)
                       .arg(dateToText(iso.monday())));
        for (const QString &goal : week.goals)
            m_sink.write(u"- "_s + Interchange::tr("Goal: %1").arg(goal) + u'\n');
        if (!week.goals.isEmpty())
            m_sink.write(u"\n");
        for (const auto &[day, todos] : week.days) {
            heading(3, day.isValid()
                           ? locale.standaloneDayName(day.dayOfWeek()) + u' ' + dateToText(day)
                           : Interchange::tr("Any day of the week"));
            writeTodos(todos, true);
        }
        if (!week.reflection.isEmpty())
            heading(3, Interchange::tr("Looking back"));
        paragraph(week.reflection);
    }
}

void MarkdownExport::writeProject(const Record &project)
{
    QStringList facts;
    const QString status = project.text(Field::ProjectStatus);
    if (!status.isEmpty() && status != "active"_L1)
        facts.append(statusText(status));
    if (const QString target = project.text(Field::ProjectTargetDate); !target.isEmpty())
        facts.append(Interchange::tr("until %1").arg(target));
    heading(2, project.text(Field::ProjectTitle));
    paragraph(facts.join(u" · "_s));
    paragraph(project.text(Field::ProjectWhy));
    paragraph(project.text(Field::ProjectDescription));
    writeTodos(m_ofProject.value(project.id), false);
    m_sink.wrote(Entity::Project);
}

void MarkdownExport::writeProjects()
{
    if (!m_projectRecords.empty())
        heading(1, Interchange::tr("Projects"));
    for (const Record &project : m_projectRecords)
        writeProject(project);
}

void MarkdownExport::writeLoose()
{
    std::vector<size_t> withoutProject = m_loose;
    for (size_t i = 0; i < m_todos.size(); ++i) {
        const Todo &todo = m_todos[i];
        const bool hasMore = !todo.notes.isEmpty() || m_parts.contains(todo.id);
        if (!todo.plan.isNull() && !m_projects.contains(todo.project) && todo.parent.isNull() &&
            hasMore)
            withoutProject.push_back(i); // its notes and steps stand nowhere else
    }
    if (withoutProject.empty())
        return;
    heading(1, Interchange::tr("Without a project"));
    writeTodos(std::move(withoutProject), false);
}

void MarkdownExport::writeIntentions()
{
    bool isFirst = true;
    m_sink.forEach(Entity::Intention, false, [&](const Record &intention) {
        if (std::exchange(isFirst, false))
            heading(1, Interchange::tr("Intentions"));
        heading(2, intention.text(Field::IntentionTitle));
        paragraph(intention.text(Field::IntentionDescription));
        m_sink.wrote(Entity::Intention);
    });
}

void MarkdownExport::writeThoughts()
{
    bool isFirst = true;
    m_sink.forEach(Entity::Thought, false, [&](const Record &thought) {
        if (std::exchange(isFirst, false))
            heading(1, Interchange::tr("Thoughts"));
        heading(2, thought.text(Field::ThoughtTitle));
        paragraph(thought.text(Field::ThoughtBody));
        m_sink.wrote(Entity::Thought);
    });
}

} // namespace sennight
