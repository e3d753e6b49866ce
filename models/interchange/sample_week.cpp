// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_week_p.h"

#include "generate.h"
#include "local_time_p.h"
#include "sample_writer_p.h"

#include "domain/actions.h"
#include "domain/order_key.h"

#include <algorithm>
#include <array>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;
using namespace sample_week;

constexpr qint64 minuteMs = 60'000;
constexpr quint64 seed = 46;
constexpr int lateTodayMinutes = 60; ///< how long ago the morning's todos were done, at least

class Week
{
public:
    explicit Week(const GenerateContext &context);
    std::vector<Action> run();

private:
    struct Placed
    {
        const TodoLine &line;
        RecordId id;
        QDate date;
    };

    void addProjects();
    void addGoals();
    void addDays();
    void addTodo(const TodoLine &line, const QString &order);
    void addDetails(SampleRecord &todo, const Placed &placed);
    void addProgress(const Placed &placed);
    void addDone(SampleRecord &todo, const Placed &placed, qint64 endMs);
    void addRunning(const Placed &placed);
    void addSuccessor(const Placed &placed);
    void addSteps(const RecordId &parent, bool begun);
    void addLoose();
    void addInbox();
    void addThoughts();
    void addEntry(const RecordId &todo, qint64 startMs, qint64 endMs);
    void addMoves(std::vector<Action> &actions);
    void addCommitment(std::vector<Action> &actions);

    [[nodiscard]] QDate dateOf(int weekday) const;
    [[nodiscard]] qint64 at(QDate date, int minuteOfDay)
    {
        return std::min(m_local.startOf(date) + minuteOfDay * minuteMs, m_nowMs);
    }
    [[nodiscard]] Value projectOf(Project project) const
    {
        return project == None ? Value{} : Value{m_projects.at(project)};
    }
    [[nodiscard]] Value goalOf(Goal goal) const
    {
        return goal == NoGoal ? Value{} : Value{m_goals.at(goal)};
    }
    RecordId newId() { return RecordId::random(m_random); }

    QDate m_today;
    qint64 m_nowMs;
    int m_firstDay;
    LocalTime m_local;
    SeededRandom m_random;
    QDate m_start; ///< of the person's week
    IsoWeek m_week;
    std::vector<RecordId> m_projects;
    std::vector<RecordId> m_goals;
    std::vector<Placed> m_placed;
    std::map<QDate, qint64> m_clock;  ///< when the last todo of a past day was done
    std::vector<RecordId> m_promised; ///< what the week holds, with a day or without
    int m_promisedMinutes = 0;
    qint64 m_morningMs = 0; ///< when the latest of today's done todos was done
    Action m_action{.kind = ActionKind::Generate};
};

Week::Week(const GenerateContext &context)
    : m_today(context.today)
    , m_nowMs(context.clock.nowMs())
    , m_firstDay(context.settings.firstDayOfWeek)
    , m_local(context.clock.zone())
    , m_random(seed)
    , m_start(m_today.addDays(-((m_today.dayOfWeek() - m_firstDay + 7) % 7)))
    , m_week(IsoWeek::of(dateOf(4)))
    , m_morningMs(m_nowMs - lateTodayMinutes * minuteMs)
{}

QDate Week::dateOf(int weekday) const
{
    return m_start.addDays((weekday - m_firstDay + 7) % 7);
}

void Week::addProjects()
{
    QString order;
    const qint64 made = at(m_start.addDays(-60), 9 * 60);
    for (const ProjectLine &line : projects()) {
        m_projects.push_back(newId());
        order = orderKeyBetween(order, {}, m_random);
        SampleRecord project(m_action, Entity::Project, m_projects.back(), made, made);
        project.set(Field::ProjectTitle, QString::fromUtf8(line.title))
            .set(Field::ProjectColour, QString::fromUtf8(line.colour))
            .set(Field::ProjectStatus, QString::fromUtf8(line.status))
            .set(Field::ProjectOrder, order)
            .text(Field::ProjectWhy, QString::fromUtf8(line.why))
            .text(Field::ProjectPriority, QString::fromUtf8(line.priority));
        project.text(Field::ProjectDescription, QString::fromUtf8(line.notes));
        if (line.reviewDays > 0)
            project.set(Field::ProjectReviewInterval, qint64(line.reviewDays));
        if (line.targetDays > 0)
            project.set(Field::ProjectTargetDate, dateToText(m_start.addDays(line.targetDays)));
    }
}

void Week::addGoals()
{
    QString order;
    const qint64 made = at(m_start.addDays(-1), 19 * 60);
    for (const GoalLine &line : goals()) {
        m_goals.push_back(newId());
        order = orderKeyBetween(order, {}, m_random);
        SampleRecord(m_action, Entity::Goal, m_goals.back(), made, made)
            .set(Field::GoalTitle, QString::fromUtf8(line.title))
            .set(Field::GoalProject, projectOf(line.project))
            .set(Field::GoalWeek, m_week.toText())
            .set(Field::GoalTargetMinutes, qint64(line.targetMinutes))
            .set(Field::GoalOrder, order);
    }
}

void Week::addDays()
{
    const auto lines = todos();
    const auto orders = orderKeysBetween({}, {}, static_cast<int>(lines.size()), m_random);
    for (size_t i = 0; i < lines.size(); ++i)
        addTodo(lines[i], orders.at(i));
    const auto first = std::ranges::find_if(m_placed, [this](const Placed &placed) {
        return placed.date == m_today && !(placed.line.marks & EarlyToday);
    });
    if (first != m_placed.end())
        addRunning(*first);
}

void Week::addTodo(const TodoLine &line, const QString &order)
{
    const Placed placed{line, newId(), dateOf(line.weekday)};
    const qint64 made = at(m_start.addDays(-1), 19 * 60 + 20);
    const QDate firstPlan = line.marks & MovedFromDayBefore ? placed.date.addDays(-1) : placed.date;
    SampleRecord todo(m_action, Entity::Todo, placed.id, made, made);
    todo.set(Field::TodoTitle, QString::fromUtf8(line.title))
        .set(Field::TodoProject, projectOf(line.project))
        .set(Field::TodoGoal, goalOf(line.goal))
        .set(Field::TodoEstimate, qint64(line.estimateMinutes))
        .set(Field::TodoPlan, Plan{.day = firstPlan}.toValue())
        .set(Field::TodoDayOrder, order)
        .set(Field::TodoProjectOrder, order);
    addDetails(todo, placed);
    addProgress(placed);
    m_placed.push_back(placed);
    m_promised.push_back(placed.id);
    m_promisedMinutes += line.estimateMinutes;
}

void Week::addDetails(SampleRecord &todo, const Placed &placed)
{
    const TodoLine &line = placed.line;
    todo.text(Field::TodoDescription, QString::fromUtf8(line.notes));
    if (line.marks & High)
        todo.set(Field::TodoPriority, u"high"_s);
    if (line.marks & Weekly)
        todo.set(Field::TodoRecurrence, u"FREQ=WEEKLY"_s);
    if (line.marks & OverdueMonday) {
        todo.set(Field::TodoDue, Due{dateOf(1), {}}.toValue());
        todo.add(Field::TodoReminders, Due{placed.date, QTime(11, 30)}.toText());
    }
    if (QString::fromUtf8(line.title) == QString::fromUtf8(parentOfSteps))
        addSteps(placed.id, placed.date <= m_today);
}

/// What lies before today is done, one after the other from nine o'clock; of today's, what people
/// do first.
void Week::addProgress(const Placed &placed)
{
    const TodoLine &line = placed.line;
    if (placed.date < m_today) {
        const auto begun = m_clock.try_emplace(placed.date, at(placed.date, 9 * 60)).first;
        const qint64 start = begun->second;
        begun->second = std::min(start + line.trackedMinutes * minuteMs, m_nowMs);
        addEntry(placed.id, start, begun->second);
        SampleRecord todo(m_action, placed.id, begun->second);
        addDone(todo, placed, begun->second);
        begun->second = std::min(begun->second + 10 * minuteMs, m_nowMs);
    } else if (placed.date == m_today && (line.marks & EarlyToday || line.partMinutes > 0)) {
        const bool isDone = line.marks & EarlyToday;
        const int minutes = isDone ? line.trackedMinutes : line.partMinutes;
        const qint64 end = m_morningMs - 20 * minuteMs;
        m_morningMs = end - minutes * minuteMs;
        addEntry(placed.id, m_morningMs, end);
        SampleRecord todo(m_action, placed.id, end);
        if (isDone)
            addDone(todo, placed, end);
    }
}

void Week::addDone(SampleRecord &todo, const Placed &placed, qint64 endMs)
{
    todo.set(Field::TodoCompletion, endMs);
    if (placed.line.marks & Weekly)
        addSuccessor(placed);
}

/// As completing it would have made it.
void Week::addSuccessor(const Placed &placed)
{
    const qint64 made = at(placed.date, 21 * 60);
    SampleRecord(m_action, Entity::Todo, successorId(placed.id, placed.id), made, made)
        .set(Field::TodoDeleted, false)
        .set(Field::TodoSeries, placed.id)
        .set(Field::TodoPredecessor, placed.id)
        .set(Field::TodoOccurrence, dateToText(placed.date.addDays(7)));
}

void Week::addEntry(const RecordId &todo, qint64 startMs, qint64 endMs)
{
    SampleRecord(m_action, Entity::TimeEntry, newId(), startMs, endMs)
        .set(Field::TimeEntryTodo, todo)
        .set(Field::TimeEntryStartedAt, startMs)
        .set(Field::TimeEntryEndedAt, endMs);
}

/// One hour ten before a short break, and the rest of 1:12:40 since.
void Week::addRunning(const Placed &placed)
{
    const qint64 startMs = m_nowMs - 160'000;
    const qint64 breakMs = startMs - 5 * minuteMs;
    addEntry(placed.id, breakMs - 70 * minuteMs, breakMs);
    SampleRecord(m_action, Entity::TimeEntry, newId(), startMs, startMs)
        .set(Field::TimeEntryTodo, placed.id)
        .set(Field::TimeEntryStartedAt, startMs);
}

void Week::addSteps(const RecordId &parent, bool begun)
{
    const qint64 made = at(m_start.addDays(-1), 19 * 60 + 30);
    QString order;
    bool isDone = begun;
    for (const char *title : steps()) {
        order = orderKeyBetween(order, {}, m_random);
        SampleRecord(m_action, Entity::Todo, newId(), made, made)
            .set(Field::TodoTitle, QString::fromUtf8(title))
            .set(Field::TodoParent, parent)
            .set(Field::TodoProject, projectOf(Grant))
            .set(Field::TodoProjectOrder, order)
            .set(Field::TodoStage, u"confirmed"_s)
            .set(Field::TodoCompletion, isDone ? Value{m_nowMs - 90 * minuteMs} : Value{});
        isDone = false;
    }
}

void Week::addLoose()
{
    const qint64 made = at(m_start.addDays(-30), 18 * 60);
    for (const LooseLine &line : loose()) {
        const RecordId id = newId();
        const IsoWeek week = m_week.next(static_cast<int>(line.week) - 1);
        const bool hasDay = line.week == LooseLine::Last && line.rolled > 1;
        const Plan plan = hasDay ? Plan{.day = dateOf(4).addDays(-7)} : Plan{.week = week};
        SampleRecord todo(m_action, Entity::Todo, id, made, made);
        todo.set(Field::TodoTitle, QString::fromUtf8(line.title))
            .set(Field::TodoProject, projectOf(line.project))
            .set(Field::TodoGoal, goalOf(line.goal))
            .set(Field::TodoEstimate, qint64(line.estimateMinutes))
            .set(Field::TodoPlan, plan.toValue());
        if (!hasDay && week == m_week) {
            m_promised.push_back(id);
            m_promisedMinutes += line.estimateMinutes;
        }
        if (line.dueWeekday > 0)
            todo.set(Field::TodoDue, Due{dateOf(line.dueWeekday).addDays(7), {}}.toValue());
        for (int i = 1; i <= line.rolled; ++i)
            todo.add(Field::TodoRollovers, m_week.next(-i).toText());
        const qint64 tracked = at(m_start.addDays(-3), 14 * 60);
        if (line.trackedMinutes > 0)
            addEntry(id, tracked - line.trackedMinutes * minuteMs, tracked);
    }
}

void Week::addInbox()
{
    for (const InboxLine &line : inbox()) {
        const qint64 made = at(m_today.addDays(-line.daysAgo), line.minuteOfDay);
        SampleRecord(m_action, Entity::Todo, newId(), made, made)
            .set(Field::TodoTitle, QString::fromUtf8(line.title))
            .set(Field::TodoProject, projectOf(line.project))
            .set(Field::TodoEstimate,
                 line.estimateMinutes > 0 ? Value{qint64(line.estimateMinutes)} : Value{});
    }
}

void Week::addThoughts()
{
    const auto parent = std::ranges::find_if(m_placed, [](const Placed &placed) {
        return QString::fromUtf8(placed.line.title) == QString::fromUtf8(parentOfSteps);
    });
    const qint64 made = at(m_start.addDays(-8), 20 * 60);
    for (const ThoughtLine &line : thoughts()) {
        const RecordId id = newId();
        SampleRecord(m_action, Entity::Thought, id, made, made)
            .set(Field::ThoughtTitle, QString::fromUtf8(line.title))
            .set(Field::ThoughtBody, QString::fromUtf8(line.body))
            .set(Field::ThoughtProject, projectOf(line.project));
        SampleRecord(m_action, Entity::Link, linkId(id, parent->id), made, made)
            .set(Field::LinkFrom, id)
            .set(Field::LinkTo, parent->id)
            .set(Field::LinkFromEntity, u"thought"_s)
            .set(Field::LinkToEntity, u"todo"_s);
    }
}

/// Seen from their day on, such todos were put off; before it, they stand where they will be.
void Week::addMoves(std::vector<Action> &actions)
{
    for (const Placed &placed : m_placed) {
        if (!(placed.line.marks & MovedFromDayBefore))
            continue;
        const qint64 when = at(placed.date.addDays(-1), 18 * 60);
        actions.push_back(
            {ActionKind::Move,
             QString::fromUtf8(placed.line.title),
             {{placed.id, Field::TodoPlan, Plan{.day = placed.date}.toValue(), {}, when}}});
    }
}

void Week::addCommitment(std::vector<Action> &actions)
{
    const ActionContext context{at(m_start, 8 * 60), m_start, m_random};
    actions.push_back(commitWeek(m_week, m_promised, m_promisedMinutes, context));
}

std::vector<Action> Week::run()
{
    addProjects();
    addGoals();
    addDays();
    addLoose();
    addInbox();
    addThoughts();
    std::vector<Action> actions{std::move(m_action)};
    addMoves(actions);
    addCommitment(actions);
    return actions;
}

} // namespace

std::vector<Action> sampleWeek(const GenerateContext &context)
{
    return Week(context).run();
}

} // namespace sennight
