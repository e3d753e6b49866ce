// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate.h"

#include "local_time_p.h"
#include "sample_words_p.h"
#include "sample_writer_p.h"

#include "domain/order_key.h"

#include <algorithm>
#include <array>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostTodos = 1'000'000;
constexpr int mostProjects = 10'000;
constexpr int mostWeeks = 1'000;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr std::array colours{"blue",   "ochre", "green", "terracotta", "plum",
                             "violet", "slate", "rose",  "moss",       "sky"};
constexpr std::array estimates{10, 15, 20, 25, 30, 30, 45, 45, 60, 60, 90, 120, 180};
constexpr std::array rules{"FREQ=DAILY", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY",
                           "after FREQ=DAILY;INTERVAL=3"};

class Generator
{
public:
    Generator(const GenerateOptions &options, const GenerateContext &context)
        : m_options(options)
        , m_today(context.today)
        , m_nowMs(context.clock.nowMs())
        , m_local(context.clock.zone())
        , m_random(options.seed)
        , m_words(m_random)
    {
        const IsoWeek current = IsoWeek::of(m_today);
        for (int i = 0; i < options.weeks; ++i)
            m_weeks.push_back(current.next(i - (options.weeks - 1) * 7 / 10));
    }
    Action run();

private:
    struct Goal
    {
        RecordId id;
        size_t project;
    };
    struct Todo
    {
        RecordId id;
        std::optional<size_t> project;
        bool isDone;
    };
    /// What a todo's place in time makes of it.
    struct Fate
    {
        Plan plan;
        QDate day; ///< planned, or the week's Monday
        bool isDone = false;
        bool isLetGo = false;
    };

    void addProjects();
    void addGoals();
    void addThoughts();
    void addTodo(int index);
    void addTodoValues(SampleRecord &record, const Fate &fate, int index);
    void addTimeEntries(const RecordId &todo, const Fate &fate, int estimate);
    Fate fateOf();
    qint64 doneAt(const Fate &fate);
    qint64 past(qint64 ms) const { return std::clamp<qint64>(ms, 0, m_nowMs); }
    RecordId newId() { return RecordId::random(m_random); }

    GenerateOptions m_options;
    QDate m_today;
    qint64 m_nowMs;
    LocalTime m_local;
    SeededRandom m_random;
    SampleWords m_words;
    std::vector<IsoWeek> m_weeks;
    std::vector<QString> m_orders;
    std::vector<RecordId> m_projects;
    std::map<IsoWeek, std::vector<Goal>> m_goals;
    std::array<Todo, 64> m_recent{}; ///< what later todos may be a part of or wait for
    int m_recents = 0;
    Action m_action{.kind = ActionKind::Generate};
};

void Generator::addProjects()
{
    QString order;
    for (int i = 0; i < m_options.projects; ++i) {
        const RecordId id = newId();
        order = orderKeyBetween(order, {}, m_random);
        const qint64 made =
            past(m_local.startOf(m_weeks.front().monday()) - m_words.below(90) * dayMs);
        const int state = m_words.below(100);
        SampleRecord(m_action, Entity::Project, id, made, made)
            .set(Field::ProjectTitle, m_words.projectTitle(i))
            .set(Field::ProjectColour,
                 QString::fromLatin1(colours.at(static_cast<size_t>(i) % colours.size())))
            .set(Field::ProjectOrder, order)
            .set(Field::ProjectStatus, i < 6 || state < 70 ? u"active"_s
                                       : state < 80        ? u"paused"_s
                                       : state < 90        ? u"someday"_s
                                                           : u"completed"_s)
            .text(Field::ProjectWhy, m_words.chance(60) ? m_words.why() : QString())
            .text(Field::ProjectDescription, m_words.chance(40) ? m_words.notes() : QString())
            .set(Field::ProjectPriority, m_words.chance(25) ? Value{u"high"_s} : Value{});
        m_projects.push_back(id);
    }
}

void Generator::addGoals()
{
    if (m_projects.empty())
        return;
    for (const IsoWeek week : m_weeks) {
        QString order;
        for (int i = m_words.below(3) + 2; i > 0; --i) {
            const Goal goal{
                newId(), static_cast<size_t>(m_words.below(static_cast<int>(m_projects.size())))};
            order = orderKeyBetween(order, {}, m_random);
            const qint64 made = past(m_local.startOf(week.monday()) + 8 * 60 * minuteMs);
            SampleRecord(m_action, Entity::Goal, goal.id, made, made)
                .set(Field::GoalTitle, m_words.goalTitle())
                .set(Field::GoalWeek, week.toText())
                .set(Field::GoalProject, m_projects.at(goal.project))
                .set(Field::GoalOrder, order);
            m_goals[week].push_back(goal);
        }
    }
}

void Generator::addThoughts()
{
    const int count = std::min(m_options.todos / 50, 2'000);
    std::optional<RecordId> previous;
    for (int i = 0; i < count; ++i) {
        const RecordId id = newId();
        const qint64 made = past(m_nowMs - m_words.below(m_options.weeks * 7) * dayMs);
        SampleRecord(m_action, Entity::Thought, id, made, made)
            .set(Field::ThoughtTitle, m_words.thoughtTitle())
            .set(Field::ThoughtBody, m_words.notes() + u"\n\n"_s + m_words.notes());
        if (previous && m_words.chance(50))
            SampleRecord(m_action, Entity::Link, linkId(id, *previous), made, made)
                .set(Field::LinkFrom, id)
                .set(Field::LinkTo, *previous)
                .set(Field::LinkFromEntity, u"thought"_s)
                .set(Field::LinkToEntity, u"thought"_s);
        previous = id;
    }
}

Generator::Fate Generator::fateOf()
{
    Fate fate;
    if (m_words.chance(8)) {
        fate.day = m_today.addDays(-m_words.below(21));
        return fate; // waits in the Inbox or its project
    }
    const IsoWeek week = m_weeks.at(static_cast<size_t>(m_words.below(m_options.weeks)));
    const int weekday = m_words.below(100) < 88 ? m_words.below(5) : 5 + m_words.below(2);
    fate.day = week.monday().addDays(weekday);
    fate.plan = m_words.chance(88) ? Plan{.day = fate.day} : Plan{.week = week};
    const bool isThisWeek = week == IsoWeek::of(m_today);
    const bool isRecent = fate.day >= m_today.addDays(-14);
    if (fate.day < m_today) {
        const int luck = m_words.below(1'000);
        fate.isDone = luck < (isThisWeek ? 850 : 930);
        fate.isLetGo = !fate.isDone && (isRecent ? luck > 970 : luck < 999);
    } else if (fate.day == m_today) {
        fate.isDone = m_words.chance(30);
    }
    return fate;
}

qint64 Generator::doneAt(const Fate &fate)
{
    return past(m_local.startOf(fate.day) + (8 * 60 + m_words.below(11 * 60)) * minuteMs);
}

void Generator::addTimeEntries(const RecordId &todo, const Fate &fate, int estimate)
{
    const int minutes = std::max(5, estimate * (60 + m_words.below(100)) / 100);
    const qint64 end = doneAt(fate);
    const int parts = m_words.chance(20) ? 2 : 1;
    for (int part = 0; part < parts; ++part) {
        const qint64 ended = end - part * 90 * minuteMs;
        const qint64 started = ended - minutes / parts * minuteMs;
        SampleRecord(m_action, Entity::TimeEntry, newId(), started, ended)
            .set(Field::TimeEntryTodo, todo)
            .set(Field::TimeEntryStartedAt, started)
            .set(Field::TimeEntryEndedAt, ended);
    }
}

void Generator::addTodoValues(SampleRecord &record, const Fate &fate, int index)
{
    const auto order = static_cast<size_t>(index);
    record.set(Field::TodoPlan, fate.plan.toValue());
    record.set(Field::TodoProjectOrder, m_orders.at(order));
    if (fate.plan.day.isValid())
        record.set(Field::TodoDayOrder, m_orders.at(order));
    constexpr std::array priorities{"high", "high", "medium", "medium", "medium", "low"};
    if (m_words.chance(20))
        record.set(Field::TodoPriority, m_words.pick(priorities));
    if (m_words.chance(22))
        record.set(Field::TodoDescription, m_words.notes());
    if (m_words.chance(14))
        record.set(Field::TodoDue, Due{fate.day.addDays(m_words.below(6)), {}}.toValue());
    if (m_words.chance(30)) {
        const QString first = m_words.tag();
        const QString second = m_words.tag();
        record.tag(Field::TodoTags, first);
        if (m_words.chance(20) && second != first)
            record.tag(Field::TodoTags, second);
    }
    if (!fate.isDone && !fate.isLetGo && fate.plan.day.isValid() && m_words.chance(4))
        record.set(Field::TodoRecurrence, m_words.pick(rules));
    if (!fate.isDone && !fate.isLetGo && !fate.plan.isNull() && fate.day < m_today)
        record.add(Field::TodoRollovers, IsoWeek::of(fate.day).toText());
}

void Generator::addTodo(int index)
{
    const Fate fate = fateOf();
    Todo todo{newId(), {}, fate.isDone};
    const bool belongs = !m_projects.empty() && m_words.chance(fate.plan.isNull() ? 40 : 86);
    if (belongs)
        todo.project = static_cast<size_t>(m_words.below(static_cast<int>(m_projects.size())));
    const qint64 made = past(m_local.startOf(fate.day) - m_words.below(12 * 24 * 60) * minuteMs);
    const qint64 ended = doneAt(fate);
    SampleRecord record(m_action, Entity::Todo, todo.id, made,
                        fate.isDone || fate.isLetGo ? std::max(made, ended) : made);
    const Todo &earlier = m_recent.at(static_cast<size_t>(
        m_words.below(std::clamp(m_recents, 1, static_cast<int>(m_recent.size())))));
    const bool isStep = m_recents > 0 && m_words.chance(4);
    record.set(Field::TodoTitle, isStep ? m_words.stepTitle() : m_words.todoTitle());
    addTodoValues(record, fate, index);
    if (isStep) {
        record.set(Field::TodoParent, earlier.id);
        todo.project = earlier.project;
    } else if (m_recents > 0 && m_words.chance(3)) {
        record.add(Field::TodoDependencies, earlier.id.toHex());
    }
    if (todo.project)
        record.set(Field::TodoProject, m_projects.at(*todo.project));
    const auto goals = m_goals.find(IsoWeek::of(fate.day));
    if (!fate.plan.isNull() && goals != m_goals.end() && m_words.chance(20))
        record.set(Field::TodoGoal, goals->second
                                        .at(static_cast<size_t>(
                                            m_words.below(static_cast<int>(goals->second.size()))))
                                        .id);
    const int estimate =
        m_words.chance(fate.plan.isNull() ? 30 : 80)
            ? estimates.at(static_cast<size_t>(m_words.below(static_cast<int>(estimates.size()))))
            : 0;
    if (estimate > 0)
        record.set(Field::TodoEstimate, qint64(estimate));
    if (fate.isDone)
        record.set(Field::TodoCompletion, std::max(made, ended));
    if (fate.isLetGo)
        record.set(Field::TodoLetGo, std::max(made, ended));
    if (fate.isDone && estimate > 0 && m_words.chance(70))
        addTimeEntries(todo.id, fate, estimate);
    m_recent.at(static_cast<size_t>(m_recents++) % m_recent.size()) = todo;
}

Action Generator::run()
{
    m_orders = orderKeysBetween({}, {}, m_options.todos, m_random);
    m_action.edits.reserve(static_cast<size_t>(m_options.todos) * 14);
    addProjects();
    addGoals();
    addThoughts();
    for (int i = 0; i < m_options.todos; ++i)
        addTodo(i);
    return std::move(m_action);
}

Result<void> check(const char *name, int value, int least, int most)
{
    if (value < least)
        return failure(ErrorCode::InvalidValue, QString::fromLatin1(name));
    if (value > most)
        return failure(ErrorCode::TooLarge, QString::fromLatin1(name), QString::number(most));
    return {};
}

} // namespace

Result<Action> generateRecords(const GenerateOptions &options, const GenerateContext &context)
{
    return check("todos", options.todos, 0, mostTodos)
        .and_then([&] { return check("projects", options.projects, 0, mostProjects); })
        .and_then([&] { return check("weeks", options.weeks, 1, mostWeeks); })
        .transform([&] { return Generator(options, context).run(); });
}

} // namespace sennight
