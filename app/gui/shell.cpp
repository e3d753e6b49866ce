// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

#include "domain/entities.h"
#include "domain/person_week.h"
#include "domain/settings.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

TodoFilter openToday(QDate today)
{
    return {.kind = TodoFilter::Kind::Today, .date = today, .openOnly = true};
}

struct Counts
{
    qint64 today = 0;
    qint64 inbox = 0;
};

/// The clock may be set, or the computer sleep through midnight: look at least this often.
constexpr int lookMs = 30 * 1000;

} // namespace

namespace {

/// Only asked where the week is empty: no profile in use pays for it.
bool isUnused(const Queries &queries)
{
    return std::ranges::all_of(entities(), [&](const EntitySpec &each) {
        bool any = false;
        const auto read = queries.forEach(each.entity, true, [&](const Record &) {
            any = true;
            return false;
        });
        return each.entity == Entity::Setting || (read && !any);
    });
}

} // namespace

Result<Shell::Snapshot> Shell::read(const Queries &queries)
{
    const int firstDay = queries.settings().firstDayOfWeek;
    Snapshot snapshot{.today = queries.today(), .firstDayOfWeek = firstDay};
    auto week = readWeek(queries, weekOf(snapshot.today, firstDay));
    if (!week)
        return std::unexpected(week.error());
    snapshot.week = std::move(*week);
    snapshot.running = queries.runningTodo().value_or(std::nullopt);
    const auto language = queries.setting(u"device.language"_s).value_or(std::nullopt);
    snapshot.language = wordFromJson(language.value_or(QString())).value_or(snapshot.language);
    const bool isEmptyWeek = snapshot.week.todos.empty() && snapshot.week.leftOver.empty() &&
                             snapshot.week.goals.empty() && !snapshot.running;
    snapshot.isUnused = isEmptyWeek && isUnused(queries);
    return snapshot;
}

Result<Shell::Surroundings> Shell::readSurroundings(const Queries &queries)
{
    const auto today = queries.countTodos(openToday(queries.today()));
    const auto inbox = queries.countTodos({.kind = TodoFilter::Kind::Inbox});
    auto projects = queries.projects(false);
    if (!today || !inbox || !projects)
        return std::unexpected(!today ? today.error() : !inbox ? inbox.error() : projects.error());
    return Surroundings{std::move(*projects), *today, *inbox};
}

Shell::Shell(Planner &planner, const ItemContext &context, bool isSample, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_context(context)
    , m_running(new RunningTimer(context, this))
    , m_isSample(isSample)
{
    makeModels(context);
    m_nextDay.setSingleShot(true);
    connect(&m_nextDay, &QTimer::timeout, this, &Shell::lookAtClock);
    connect(m_running, &RunningTimer::changed, this, &Shell::runningChanged);
    connect(m_running, &RunningTimer::ticked, this, &Shell::runningTicked);
    connect(&context.feed, &ChangeFeed::committed, this, &Shell::onCommitted);
    connect(&context.feed, &ChangeFeed::dayChanged, this, &Shell::onDayChanged);
}

void Shell::makeModels(const ItemContext &context)
{
    m_week = new WeekModel(context, this);
    m_today = new TodayModel(context, this);
    m_inbox = new TodoListModel(context, this);
    m_allTodos = new TodoListModel(context, this);
    m_projects = new ProjectListModel(context, ProjectListModel::Show::Active, this);
    m_projectList =
        new ProjectListModel(context, m_projectsShown, this, ProjectListModel::Scope::Whole);
    m_projectTodos = new ProjectTodoModel(context, this);
    m_goalTodos = new TodoListModel(context, this);
    for (TodoListModel *list : {m_inbox, m_allTodos, m_goalTodos})
        list->setActive(false);
    m_projectTodos->setActive(false);
    m_projectList->setActive(false);
    applyFilter();
    m_allTodos->setFilter({.kind = TodoFilter::Kind::All});
}

void Shell::preload(Snapshot snapshot)
{
    m_context.feed.setDay(snapshot.today, snapshot.firstDayOfWeek);
    m_week->preload(std::move(snapshot.week));
    m_running->take(std::move(snapshot.running));
    scheduleNextDay();
}

void Shell::preload(QFuture<Result<Surroundings>> surroundings)
{
    if (surroundings.isFinished())
        take(surroundings.takeResult());
    else
        whenAnswered(surroundings, this,
                     [this](Result<Surroundings> read) { take(std::move(read)); });
}

void Shell::take(Result<Surroundings> surroundings)
{
    m_counted = true;
    if (!surroundings)
        return;
    m_projects->preload(std::move(surroundings->projects));
    takeCounts(surroundings->todayCount, surroundings->inboxCount);
}

void Shell::onCommitted()
{
    readDay(); // the settings may have changed
    m_running->read();
    readCounts();
    readProject();
}

void Shell::readDay()
{
    m_context.feed.setDay(m_context.queries.today(), m_context.queries.settings().firstDayOfWeek);
    scheduleNextDay();
}

void Shell::scheduleNextDay()
{
    m_dayStart = m_context.queries.settings().dayStart;
    awaitNextDay();
}

void Shell::awaitNextDay()
{
    const QDate tomorrow = m_context.feed.today().addDays(1);
    const qint64 left =
        startOfDayMs(tomorrow, m_dayStart, m_context.clock.zone()) - m_context.clock.nowMs();
    m_nextDay.start(static_cast<int>(std::clamp<qint64>(left, 1, lookMs)));
}

/// Reads nothing where it is still the same day, in the zone that the system has now.
void Shell::lookAtClock()
{
    const auto &clock = m_context.clock;
    if (dateAt(clock.nowMs(), m_dayStart, clock.zone()) != m_context.feed.today())
        readDay();
    else
        awaitNextDay();
}

void Shell::onDayChanged()
{
    if (m_counted)
        readCounts();
    Q_EMIT countsChanged();
}

/// Both lists may be long: they are counted in the background where there is one.
void Shell::readCounts()
{
    const auto count = [today = m_context.feed.today()](const Queries &queries) -> Result<Counts> {
        const auto open = queries.countTodos(openToday(today));
        const auto inbox = queries.countTodos({.kind = TodoFilter::Kind::Inbox});
        if (!open || !inbox)
            return std::unexpected(open ? inbox.error() : open.error());
        return Counts{*open, *inbox};
    };
    const auto take = [this](const Result<Counts> &counts) {
        if (counts)
            takeCounts(counts->today, counts->inbox);
    };
    if (m_context.background)
        whenAnswered(m_context.background->ask(count), this, take);
    else
        take(count(m_context.queries));
}

void Shell::takeCounts(qint64 today, qint64 inbox)
{
    const bool same = m_todayCount == today && m_inboxCount == inbox;
    m_todayCount = static_cast<int>(today);
    m_inboxCount = static_cast<int>(inbox);
    if (!same)
        Q_EMIT countsChanged();
}

void Shell::setScreen(Screen screen)
{
    if (std::exchange(m_screen, screen) == screen)
        return;
    setFilterText({});
    activate();
    Q_EMIT screenChanged();
}

void Shell::setFilterText(const QString &text)
{
    if (std::exchange(m_filterText, text) == text)
        return;
    applyFilter();
    Q_EMIT filterChanged();
}

/// Only the todos of the screen in view are filtered; the filter goes when the screen does.
void Shell::applyFilter()
{
    const QString query = m_filterText.trimmed();
    m_week->setQuery(query);
    m_today->setQuery(query);
    m_inbox->setFilter({.kind = TodoFilter::Kind::InboxByStage, .query = query});
    if (const auto id = RecordId::fromHex(m_projectId))
        m_projectTodos->setProject(*id, query, todosIn(*id));
}

/// As far as the lists know it.
int Shell::todosIn(const RecordId &project) const
{
    for (const ProjectListModel *list : {m_projects, m_projectList}) {
        const auto row = std::ranges::find(list->rows(), project, &ProjectRow::id);
        if (row != list->rows().end())
            return row->openTodos + row->doneTodos;
    }
    return 0;
}

/// Only the screen that is shown reads; the others catch up when they are.
void Shell::activate()
{
    m_week->setActive(m_screen == Screen::Week);
    m_today->setActive(m_screen == Screen::Today);
    m_inbox->setActive(m_screen == Screen::Inbox);
    m_projectList->setActive(m_screen == Screen::Projects);
    m_projectTodos->setActive(m_screen == Screen::Projects && !m_projectId.isEmpty());
}

void Shell::setProjectsShown(ProjectListModel::Show show)
{
    if (std::exchange(m_projectsShown, show) == show)
        return;
    m_projectList->setShow(show);
    Q_EMIT projectsShownChanged();
}

void Shell::openProject(const QString &projectId)
{
    const auto id = RecordId::fromHex(projectId);
    m_projectId = id ? projectId : QString();
    applyFilter();
    readProject();
    Q_EMIT projectChanged();
    setScreen(Screen::Projects);
    activate();
}

void Shell::readProject()
{
    const auto id = RecordId::fromHex(m_projectId);
    const auto record =
        id ? m_context.queries.record(*id) : Result<Record>(failure(ErrorCode::NotFound));
    const QString title = record ? record->text(Field::ProjectTitle) : QString();
    const QString colour = record ? record->text(Field::ProjectColour) : QString();
    if (title == m_projectTitle && colour == m_projectColour)
        return;
    m_projectTitle = title;
    m_projectColour = colour;
    Q_EMIT projectChanged();
}

void Shell::openGoal(const QString &goalId)
{
    const auto id = RecordId::fromHex(goalId);
    m_goalId = id ? goalId : QString();
    m_goalTodos->setActive(id.has_value());
    if (id)
        m_goalTodos->setFilter({.kind = TodoFilter::Kind::Goal, .record = *id});
    Q_EMIT goalChanged();
}

void Shell::setSettingsSection(const QString &section)
{
    if (std::exchange(m_settingsSection, section) != section)
        Q_EMIT settingsSectionChanged();
}

void Shell::openSettings(const QString &section)
{
    setSettingsSection(section);
    setScreen(Screen::Settings);
}

bool Shell::goToDate(const QString &text)
{
    const auto plan = parsePlan(text.trimmed(), m_planner.grammarContext());
    if (!plan || plan->isNull())
        return false;
    setScreen(Screen::Week);
    m_week->goTo(plan->toText());
    return true;
}

void Shell::setAllTodosShown(bool shown)
{
    m_allTodos->setActive(shown);
}

void Shell::reveal(const QString &todoId)
{
    const auto id = RecordId::fromHex(todoId);
    const auto row =
        id ? m_context.queries.todo(*id) : Result<TodoRow>(failure(ErrorCode::NotFound));
    if (!row)
        return;
    if (row->plan.day == m_context.feed.today() && m_screen == Screen::Today) {
        // already there
    } else if (!row->plan.isNull()) {
        m_week->goTo(row->plan.toText());
        setScreen(Screen::Week);
    } else if (row->project) {
        openProject(row->project->toHex());
    } else {
        setScreen(Screen::Inbox);
    }
    Q_EMIT revealed(todoId);
}

QString Shell::defaultPlan() const
{
    switch (m_screen) {
    case Screen::Week:
        return (m_week->isPast() ? m_context.feed.thisWeek() : m_week->isoWeek()).toText();
    case Screen::Today:
        return m_context.feed.today().toString(Qt::ISODate);
    case Screen::Projects:
        return m_projectId.isEmpty() ? QString() : u"project:"_s + m_projectId;
    default:
        return {};
    }
}

void Shell::exploreSample()
{
    Q_EMIT sampleWanted();
}

void Shell::startOwnWeek()
{
    Q_EMIT ownWeekWanted();
}

void Shell::offerOwnWeek()
{
    m_ownWeekOffered = true;
    Q_EMIT ownWeekOfferedChanged();
}

void Shell::acceptProposal()
{
    std::vector<std::pair<RecordId, Plan>> places;
    for (const auto &[id, date] : m_week->proposal())
        places.emplace_back(id, Plan{.day = date});
    m_week->dropProposal();
    m_planner.placeEach(std::move(places));
}

void Shell::moveLeftOverToThisWeek()
{
    const TodoFilter filter{.kind = TodoFilter::Kind::LeftOver, .week = m_context.feed.thisWeek()};
    QStringList ids;
    for (const TodoRow &row : m_context.queries.todos(filter).value_or(std::vector<TodoRow>())) {
        if (row.rollovers < rolloversBeforeDecision)
            ids << row.id.toHex();
    }
    m_planner.place(ids, m_context.feed.thisWeek().toText());
}

int Shell::todayDot() const
{
    return (m_context.feed.today().dayOfWeek() - m_context.feed.firstDayOfWeek() + 7) % 7;
}

QString Shell::runningId() const
{
    return m_running->row() ? m_running->row()->id.toHex() : QString();
}

QString Shell::runningTitle() const
{
    return m_running->row() ? m_running->row()->title : QString();
}

QString Shell::runningProject() const
{
    return m_running->row() ? m_running->row()->projectTitle : QString();
}

QString Shell::runningProjectColour() const
{
    return m_running->row() ? m_running->row()->projectColour : QString();
}

QStringList Shell::weekdayNames() const
{
    QStringList names;
    for (int day = 0; day < 7; ++day)
        names << m_context.locale.standaloneDayName(
            (m_context.feed.firstDayOfWeek() - 1 + day) % 7 + 1);
    return names;
}

} // namespace sennight
