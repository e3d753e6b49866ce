// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does about fields, and new records.
#include "action_text.h"
#include "day_order.h"
#include "planner.h"

#include "domain/duration_text.h"
#include "domain/order_key.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct PlannerText
{
    Q_DECLARE_TR_FUNCTIONS(PlannerText)
};

/// UI.md 2.1, in the order in which new projects get them.
constexpr std::array projectColours{"blue",   "ochre", "green", "terracotta", "plum",
                                    "violet", "slate", "rose",  "moss",       "sky"};

QString tagElement(const QString &tag)
{
    return tag.normalized(QString::NormalizationForm_C).toLower();
}

/// "- Buy paint", "* [ ] Buy paint", "3. Buy paint" → "Buy paint".
QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(
        u"^\\s*(?:[-*•–+]|\\d{1,3}[.)])?\\s*(?:\\[[ xX]?\\])?\\s+"_s);
    const auto match = bullet.match(u' ' + line);
    return (u' ' + line).mid(match.capturedLength()).trimmed();
}

QString priorityText(int priority)
{
    return priorityName(static_cast<Priority>(std::clamp(priority, 0, 3)));
}

Creation titled(const QString &title, const ActionContext &context)
{
    QuickAddResult todo;
    todo.title = title;
    return addTodo(todo, {}, context);
}

Value textValue(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

} // namespace

QuickAddContext Planner::grammarContext() const
{
    const TextContext now = text();
    QuickAddContext context{
        .today = now.today,
        .now = QDateTime::fromMSecsSinceEpoch(now.nowMs, now.zone).time(),
        .language = now.locale.name(),
    };
    for (const ProjectRow &project : queries().projects(false).value_or(std::vector<ProjectRow>()))
        context.projects.push_back({project.id, project.title});
    for (const IsoWeek week : {now.thisWeek, now.thisWeek.next()}) {
        for (const GoalRow &goal : queries().goals(week).value_or(std::vector<GoalRow>()))
            context.goals.push_back({goal.id, goal.title, week});
    }
    return context;
}

void Planner::setPriority(const QStringList &ids, int priority)
{
    edit(ids, Field::TodoPriority, textValue(priorityText(priority)));
}

void Planner::nextPriority(const QStringList &ids)
{
    perform([this, ids] {
        const auto todos = records(ids);
        if (todos.empty())
            return Step{};
        const auto now = priorityFromName(todos.front().text(Field::TodoPriority));
        const int next = (static_cast<int>(now.value_or(Priority::None)) + 1) % 4;
        return Step{sennight::edit(todos, Field::TodoPriority, textValue(priorityText(next)))};
    });
}

bool Planner::setEstimate(const QStringList &ids, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        edit(ids, Field::TodoEstimate, {});
        return true;
    }
    const auto minutes = minutesFromText(text.trimmed());
    if (minutes)
        edit(ids, Field::TodoEstimate, qint64(*minutes));
    return minutes.has_value();
}

bool Planner::setDue(const QStringList &ids, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        edit(ids, Field::TodoDue, {});
        return true;
    }
    const auto due = parseDue(text);
    if (due)
        edit(ids, Field::TodoDue, due->toValue());
    return due.has_value();
}

bool Planner::setWaitUntil(const QStringList &ids, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        edit(ids, Field::TodoWaitUntil, {});
        return true;
    }
    const auto plan = parsePlan(text, grammarContext());
    if (!plan || !plan->day.isValid())
        return false;
    edit(ids, Field::TodoWaitUntil, plan->day.toString(Qt::ISODate));
    return true;
}

void Planner::setParent(const QStringList &ids, const QString &parentId)
{
    perform([this, ids, parent = RecordId::fromHex(parentId)] {
        QStringList steps = ids;
        auto above = parent;
        for (int depth = 0; above && depth < 100; ++depth) { // none of those that it is a step of
            steps.removeAll(above->toHex());
            const auto row = queries().todo(*above);
            above = row ? row->parent : std::nullopt;
        }
        const Value value = parent ? Value(*parent) : Value();
        return Step{sennight::edit(records(steps), Field::TodoParent, value)};
    });
}

bool Planner::setRepeat(const QStringList &ids, const QString &text)
{
    const QString words = text.trimmed();
    if (words.isEmpty()) {
        edit(ids, Field::TodoRecurrence, {});
        return true;
    }
    const auto rule = parseRepeat(words);
    if (rule)
        edit(ids, Field::TodoRecurrence, rule->toText());
    return rule.has_value();
}

std::optional<Recurrence> Planner::parseRepeat(const QString &text) const
{
    if (auto rule = Recurrence::fromText(text))
        return *rule;
    const auto spoken = parseQuickAdd(u"x "_s + text, grammarContext());
    return spoken.title == "x"_L1 ? spoken.recurrence : std::nullopt;
}

bool Planner::addReminder(const QStringList &ids, const QString &text)
{
    const QString words = text.trimmed();
    const QuickAddContext context = grammarContext();
    QString element = words;
    if (!validate(Field::TodoReminders, words, true)) {
        element = parseQuickAdd(u"x "_s + words, context).reminder;
        if (element.isEmpty()) // a bare time
            element = parseQuickAdd(u"x at "_s + words, context).reminder;
    }
    if (element.isEmpty())
        return false;
    edit(ids, Field::TodoReminders, true, element);
    return true;
}

int Planner::minutesOf(const QStringList &ids) const
{
    qint64 minutes = 0;
    for (const Record &todo : records(ids))
        minutes += todo.number(Field::TodoEstimate).value_or(0);
    return static_cast<int>(minutes);
}

std::optional<Due> Planner::parseDue(const QString &text) const
{
    if (const auto due = Due::fromText(text.trimmed()))
        return due;
    static const QRegularExpression withTime(u"^(.*?)\\s+(\\d{1,2}:\\d{2})$"_s);
    const auto match = withTime.match(text.trimmed());
    const auto date =
        parsePlan(match.hasMatch() ? match.captured(1) : text.trimmed(), grammarContext());
    if (!date || !date->day.isValid())
        return {};
    const QTime time = QTime::fromString(match.captured(2), u"H:mm"_s);
    return match.hasMatch() && !time.isValid() ? std::nullopt : std::optional(Due{date->day, time});
}

void Planner::setProject(const QStringList &ids, const QString &projectId)
{
    refer(ids, Field::TodoProject, projectId);
}

void Planner::setGoal(const QStringList &ids, const QString &goalId)
{
    refer(ids, Field::TodoGoal, goalId);
}

void Planner::setGoalProject(const QString &goalId, const QString &projectId)
{
    const auto project = RecordId::fromHex(projectId);
    if (const auto goal = RecordId::fromHex(goalId))
        editRecord(*goal, Field::GoalProject, project ? Value(*project) : Value());
}

void Planner::refer(const QStringList &ids, Field field, const QString &toId)
{
    perform([this, ids, field, to = RecordId::fromHex(toId)] {
        const Value value = to ? Value(*to) : Value();
        auto todos = records(ids);
        std::erase_if(todos, [&](const Record &todo) { return todo.value(field) == value; });
        if (todos.empty())
            return Step{};
        const auto target =
            to ? queries().record(*to) : Result<Record>(failure(ErrorCode::NotFound));
        const QString name =
            target ? target->text(findField(target->entity, u"title")->field) : QString();
        Step step{sennight::edit(todos, field, value),
                  linkedToast(static_cast<int>(todos.size()), field == Field::TodoGoal, name)};
        if (to && field == Field::TodoProject)
            appendToProject(step.action, todos, *to);
        return step;
    });
}

void Planner::addTag(const QStringList &ids, const QString &tag)
{
    QString plain = tag.trimmed();
    if (plain.startsWith(u'#'))
        plain.remove(0, 1);
    if (!plain.isEmpty())
        edit(ids, Field::TodoTags, plain, tagElement(plain));
}

void Planner::removeTag(const QStringList &ids, const QString &tag)
{
    edit(ids, Field::TodoTags, {}, tagElement(tag));
}

void Planner::rename(const QString &id, const QString &title)
{
    if (!title.trimmed().isEmpty())
        edit({id}, Field::TodoTitle, title.trimmed());
}

RecordId Planner::addParsed(const QuickAddResult &todo)
{
    const Creation creation = sennight::addTodo(todo, {}, actionContext());
    perform([this, creation, plan = todo.plan] {
        Step step{creation.action, addedToast(plan, text())};
        auto &edits = step.action.edits;
        std::erase_if(edits, [](const Edit &edit) { return edit.field == Field::TodoDayOrder; });
        const auto project = std::ranges::find(edits, Field::TodoProject, &Edit::field);
        if (project != edits.end())
            edits.push_back({.record = creation.id,
                             .field = Field::TodoProjectOrder,
                             .value = lastPlaceIn(std::get<RecordId>(project->value))});
        if (plan.isNull())
            return step;
        // Behind what stands there when its turn comes, not when it was typed.
        const auto places = placesInDay(rowsAt(plan), {}, 1, m_ports.random);
        edits.push_back(
            {.record = creation.id, .field = Field::TodoDayOrder, .value = places.orders.front()});
        edits.insert(edits.end(), places.renumbered.begin(), places.renumbered.end());
        return step;
    });
    return creation.id;
}

QString Planner::addTodo(const QString &text, const QString &place)
{
    QuickAddResult todo = parseQuickAdd(text, grammarContext());
    if (todo.title.trimmed().isEmpty())
        return {};
    if (todo.plan.isNull())
        todo.plan = Plan::fromText(place).value_or(Plan());
    if (!todo.project)
        todo.project = projectAt(place);
    return addParsed(todo).toHex();
}

int Planner::dump(const QString &lines)
{
    Action all{.kind = ActionKind::Add};
    int count = 0;
    ActionContext context = actionContext();
    const QStringList each = lines.split(u'\n');
    for (const QString &line : each) {
        const QString title = withoutBullet(line);
        if (title.isEmpty())
            continue;
        const Creation creation = titled(title, context);
        --context.nowMs; // the newest stands first in the Inbox: the first line, then
        all.edits.insert(all.edits.end(), creation.action.edits.begin(),
                         creation.action.edits.end());
        all.subject = ++count == 1 ? title : QString();
    }
    const QString toast = count == 1 ? addedToast({}, text())
                                     : PlannerText::tr("%Ln todos added to Inbox", nullptr, count);
    perform([step = Step{std::move(all), toast}] { return step; });
    return count;
}

QString Planner::leastUsedColour() const
{
    std::map<QString, int> used;
    for (const ProjectRow &project : queries().projects(false).value_or(std::vector<ProjectRow>()))
        ++used[project.colour];
    const auto *least = std::ranges::min_element(
        projectColours, {}, [&](const char *name) { return used[QLatin1StringView(name)]; });
    return QLatin1StringView(*least);
}

Creation Planner::newProject(const QString &title, const QString &colour) const
{
    const auto projects = queries().projects(true).value_or(std::vector<ProjectRow>());
    const QString last = projects.empty() ? QString() : projects.back().order;
    return sennight::addProject(title.trimmed(), colour.isEmpty() ? leastUsedColour() : colour,
                                orderKeyBetween(last, {}, m_ports.random), actionContext());
}

QString Planner::addProject(const QString &title, const QString &colour)
{
    if (title.trimmed().isEmpty())
        return {};
    const Creation creation = newProject(title, colour);
    perform([step = Step{creation.action,
                         PlannerText::tr("Added %1").arg(quotedTitle(title.trimmed()))}] {
        return step;
    });
    return creation.id.toHex();
}

QString Planner::addGoal(const QString &title, const QString &week, const QString &projectId)
{
    const IsoWeek named = IsoWeek::fromText(week).value_or(m_ports.items.feed.thisWeek());
    if (title.trimmed().isEmpty())
        return {};
    const auto goals = queries().goals(named).value_or(std::vector<GoalRow>());
    const QString last = goals.empty() ? QString() : goals.back().order;
    const Creation creation =
        sennight::addGoal(title.trimmed(), named, RecordId::fromHex(projectId),
                          orderKeyBetween(last, {}, m_ports.random), actionContext());
    perform([step = Step{creation.action,
                         PlannerText::tr("Added %1").arg(quotedTitle(title.trimmed()))}] {
        return step;
    });
    return creation.id.toHex();
}

void Planner::editRecord(const RecordId &id, Field field, const Value &value)
{
    perform([this, id, field, value] {
        const auto record = queries().record(id);
        if (!record || record->value(field) == value)
            return Step{};
        return Step{sennight::edit(std::span(&*record, 1), field, value)};
    });
}

void Planner::removeRecord(const RecordId &id)
{
    perform([this, id] {
        const auto record = queries().record(id);
        if (!record)
            return Step{};
        return Step{sennight::remove(std::span(&*record, 1), runningEntries(), actionContext()),
                    deletedToast({record->text(findField(record->entity, u"title")->field)})};
    });
}

void Planner::setProjectField(const QString &projectId, const QString &field, const QString &value)
{
    const auto id = RecordId::fromHex(projectId);
    const FieldSpec *known = findField(Entity::Project, field);
    if (id && known)
        editRecord(*id, known->field, textValue(value));
}

void Planner::duplicate(const QStringList &ids)
{
    perform([this, ids] {
        const auto todos = records(ids);
        Action all{.kind = ActionKind::Add};
        for (const Record &todo : todos) {
            const Action copy = copyTodo(todo, actionContext()).action;
            all.edits.insert(all.edits.end(), copy.edits.begin(), copy.edits.end());
            all.subject = todos.size() == 1 ? copy.subject : QString();
        }
        const int count = static_cast<int>(todos.size());
        const QString toast = count == 1
                                  ? PlannerText::tr("Duplicated %1").arg(quotedTitle(all.subject))
                                  : PlannerText::tr("%Ln todos duplicated", nullptr, count);
        return Step{std::move(all), toast};
    });
}

} // namespace sennight
