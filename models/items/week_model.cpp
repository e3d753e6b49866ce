// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_day_p.h"

#include "joined_text.h"

#include "domain/messages.h"
#include "domain/person_week.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct WeekText
{
    Q_DECLARE_TR_FUNCTIONS(WeekText)
};

/// More than the panel's list can be worked through at once; the next ones follow.
constexpr int maxLeftOver = 100;

int sum(const std::vector<DayFacts> &days, int DayFacts::*minutes)
{
    return std::accumulate(days.begin(), days.end(), 0,
                           [&](int all, const DayFacts &day) { return all + day.*minutes; });
}

QString timesSpoken(int times)
{
    switch (times) {
    case 2:
        return WeekText::tr("one has rolled over twice");
    case 3:
        return WeekText::tr("one has rolled over three times");
    default:
        return WeekText::tr("one has rolled over %Ln times", nullptr, times);
    }
}

} // namespace

Result<WeekSnapshot> readWeek(const Queries &queries, IsoWeek week, const QString &query)
{
    return queries.week(week, query, maxLeftOver);
}

int plannedMinutes(IsoWeek week, std::span<const TodoRow> todos)
{
    std::vector<PlannedTodo> planned;
    for (const TodoRow &row : todos) {
        if (!row.letGoAtMs)
            planned.push_back(plannedTodo(row));
    }
    return fitOf(week, {}, planned, {}).plannedMinutes;
}

WeekModel::WeekModel(const ItemContext &context, QObject *parent)
    : RowListModel(parent)
    , m_context(context)
    , m_goals(new GoalListModel(context, this))
    , m_anyDay(new TodoListModel(context, this))
    , m_leftOver(new TodoListModel(context, this))
    , m_next(new TodoListModel(context, this))
{
    for (int day = 0; day < 7; ++day)
        m_days.push_back(std::make_unique<WeekDay>(context, this));
    connect(&context.feed, &ChangeFeed::committed, this, &WeekModel::onCommitted);
    connect(&context.feed, &ChangeFeed::dayChanged, this, &WeekModel::onDayChanged);
    connect(&context.feed, &ChangeFeed::ticked, this, &WeekModel::onTicked);
    connect(this, &WeekModel::factsChanged, this, &WeekModel::trackedChanged);
}

WeekModel::~WeekModel() = default;

void WeekModel::preload(WeekSnapshot snapshot)
{
    take(std::move(snapshot));
}

void WeekModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        reload();
    onTicked(); // what ran on meanwhile
}

void WeekModel::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) != query)
        onCommitted();
}

void WeekModel::onCommitted()
{
    m_stale = true;
    if (m_active)
        reload();
}

void WeekModel::onDayChanged()
{
    if (!m_facts.week.isValid())
        return;
    m_stale = true;
    if (m_active && m_showsNow) // overnight "this week" becomes the next one
        show(m_context.feed.thisWeek());
    else if (m_active)
        reload();
    Q_EMIT dataChanged(index(0), index(6));
    Q_EMIT weekChanged();
}

/// What is shown counts whole minutes.
void WeekModel::onTicked()
{
    if (!m_active)
        return;
    m_goals->tick();
    const auto now = runningByDay();
    const auto before = std::exchange(m_runningMinutes, now);
    if (before == now)
        return;
    for (size_t day = 0; day < now.size(); ++day) {
        if (before.at(day) != now.at(day))
            Q_EMIT dataChanged(index(static_cast<int>(day)), index(static_cast<int>(day)));
    }
    Q_EMIT trackedChanged();
}

std::array<int, 7> WeekModel::runningByDay() const
{
    std::array<int, 7> minutes{};
    for (size_t day = 0; day < m_facts.days.size(); ++day)
        minutes.at(day) =
            runningMinutes(m_facts.running, m_context.clock.nowMs(), m_facts.days[day].date);
    return minutes;
}

DayFacts WeekModel::withRunning(int day) const
{
    DayFacts facts = m_facts.days[day];
    facts.trackedMinutes += m_runningMinutes.at(day);
    return facts;
}

void WeekModel::reload()
{
    show(m_facts.week.isValid() ? m_facts.week : m_context.feed.thisWeek());
}

void WeekModel::show(IsoWeek week)
{
    auto snapshot = readWeek(m_context.queries, week, m_query);
    if (!snapshot) {
        fail(userMessage(snapshot.error()).message);
        return;
    }
    take(std::move(*snapshot));
    if (m_nextActive)
        readNext();
}

void WeekModel::fail(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged();
}

void WeekModel::take(WeekSnapshot snapshot)
{
    m_stale = false;
    fail({});
    m_showsNow = snapshot.facts.week == m_context.feed.thisWeek();
    if (!m_showsNow) { // what is open in a week that still runs is not left over
        snapshot.leftOver.clear();
        snapshot.facts.leftOver = 0;
        snapshot.facts.leftOverMinutes = 0;
    }
    const bool otherWeek = m_facts.week != snapshot.facts.week;
    if (otherWeek)
        dropProposal();
    countPlanned(snapshot);
    takeDays(snapshot);
    std::erase_if(snapshot.goals, [](const GoalRow &goal) { return goal.status == "dropped"_L1; });
    m_goals->setRows(std::move(snapshot.goals));
    m_leftOver->setRows(snapshot.leftOver);
    m_leftOverRows = std::move(snapshot.leftOver);
    if (otherWeek)
        Q_EMIT weekChanged();
    Q_EMIT factsChanged();
}

/// A query narrows what is shown, and not what is planned.
void WeekModel::countPlanned(const WeekSnapshot &snapshot)
{
    const IsoWeek week = snapshot.facts.week;
    if (m_query.isEmpty()) {
        m_plannedMinutes = plannedMinutes(week, snapshot.todos);
        return;
    }
    const TodoFilter all{.kind = TodoFilter::Kind::Week, .week = week};
    if (const auto todos = m_context.queries.todos(all))
        m_plannedMinutes = plannedMinutes(week, *todos);
}

void WeekModel::takeDays(const WeekSnapshot &snapshot)
{
    Q_ASSERT(snapshot.facts.days.size() == m_days.size());
    std::map<QDate, std::vector<TodoRow>> byDay;
    for (const TodoRow &row : snapshot.todos) {
        if (row.plan.day.isValid() || row.isOpen())
            byDay[row.plan.day].push_back(row); // no day: the invalid date
    }
    const bool isFirst = m_facts.days.empty();
    if (isFirst)
        beginInsertRows({}, 0, 6);
    const WeekFacts before = std::exchange(m_facts, snapshot.facts);
    const auto ranBefore = std::exchange(m_runningMinutes, runningByDay());
    std::vector<int> changed;
    for (int day = 0; day < 7; ++day) {
        const DayFacts &facts = m_facts.days[day];
        const bool otherBars = m_days[day]->take(facts.date, byDay[facts.date]);
        if (isFirst)
            continue;
        if (otherBars || ranBefore.at(day) != m_runningMinutes.at(day) || before.days[day] != facts)
            changed.push_back(day);
    }
    m_anyDay->setRows(std::move(byDay[QDate()]));
    if (isFirst) {
        endInsertRows();
        Q_EMIT countChanged();
    }
    for (const int day : changed)
        Q_EMIT dataChanged(index(day), index(day));
}

void WeekModel::readNext()
{
    if (!m_context.background) {
        if (auto rows = nextOfProjects(m_context.queries))
            m_next->setRows(std::move(*rows));
        return;
    }
    whenAnswered(m_context.background->ask(nextOfProjects), this,
                 [this](Result<std::vector<TodoRow>> rows) {
                     if (rows && m_nextActive)
                         m_next->setRows(std::move(*rows));
                 });
}

void WeekModel::setNextActive(bool active)
{
    if (std::exchange(m_nextActive, active) == active)
        return;
    if (active)
        readNext();
    Q_EMIT nextActiveChanged();
}

void WeekModel::previous()
{
    show(m_facts.week.next(-1));
}

void WeekModel::next()
{
    show(m_facts.week.next());
}

void WeekModel::thisWeek()
{
    show(m_context.feed.thisWeek());
}

void WeekModel::goTo(const QString &dateOrWeek)
{
    const auto plan = Plan::fromText(dateOrWeek);
    if (!plan || plan->isNull())
        return;
    show(plan->week.isValid() ? plan->week : weekOf(plan->day, m_context.feed.firstDayOfWeek()));
}

QString WeekModel::titleIn(QLocale::FormatType length) const
{
    if (m_facts.days.empty())
        return {};
    return rangeText(m_facts.days.front().date, m_facts.days.back().date, m_context.text(), length);
}

QString WeekModel::numberText() const
{
    return WeekText::tr("Week %1").arg(m_facts.week.week);
}

bool WeekModel::isPast() const
{
    return !m_facts.days.empty() && m_facts.days.back().date < m_context.feed.today();
}

int WeekModel::todayIndex() const
{
    const auto day = std::ranges::find(m_facts.days, m_context.feed.today(), &DayFacts::date);
    return day == m_facts.days.end() ? -1 : static_cast<int>(day - m_facts.days.begin());
}

QString WeekModel::trackedText() const
{
    const int running = std::reduce(m_runningMinutes.begin(), m_runningMinutes.end());
    return durationText(sum(m_facts.days, &DayFacts::trackedMinutes) + running);
}

QString WeekModel::plannedText() const
{
    return durationText(m_plannedMinutes);
}

QString WeekModel::capacityText() const
{
    return durationText(sum(m_facts.days, &DayFacts::capacityMinutes));
}

bool WeekModel::isEmpty() const
{
    return m_facts.todos == 0 && m_anyDay->count() == 0;
}

int WeekModel::unscheduledCount() const
{
    return std::max(m_facts.leftOver, m_leftOver->count()) + m_anyDay->count();
}

QString WeekModel::unscheduledText() const
{
    const QString count = m_context.locale.toString(unscheduledCount());
    const int minutes = m_facts.leftOverMinutes + m_anyDay->minutesLeft();
    return minutes == 0 ? count : u"%1 · %2"_s.arg(count, durationText(minutes));
}

QString WeekModel::leftOverText() const
{
    const int todos = std::max(m_facts.leftOver, m_leftOver->count());
    return todos == 0 ? QString()
                      : WeekText::tr("%Ln todos are left over from last week.", nullptr, todos);
}

QString WeekModel::leftOverDetail() const
{
    int most = 0;
    int often = 0;
    for (const TodoRow &row : m_leftOverRows) {
        most = std::max(most, row.rollovers);
        often += row.rollovers > 1 ? 1 : 0;
    }
    QStringList parts;
    if (m_facts.leftOverMinutes > 0)
        parts << WeekText::tr("%1 in all").arg(durationText(m_facts.leftOverMinutes));
    if (often == 1)
        parts << timesSpoken(most);
    else if (often > 1)
        parts << WeekText::tr("%Ln have rolled over more than once", nullptr, often);
    return parts.isEmpty() ? QString() : clausesText(parts);
}

bool WeekModel::isLeftOverMovable() const
{
    return std::ranges::any_of(
        m_leftOverRows, [](const TodoRow &row) { return row.rollovers < rolloversBeforeDecision; });
}

TodoListModel *WeekModel::todosOf(int day) const
{
    return m_days.at(day)->open;
}

QString WeekModel::dateAt(int day) const
{
    const bool isDay = day >= 0 && day < static_cast<int>(m_facts.days.size());
    return isDay ? m_facts.days[day].date.toString(Qt::ISODate) : QString();
}

HeaderLoad WeekModel::loadWith(int day, int extraMinutes) const
{
    return dateAt(day).isEmpty() ? HeaderLoad() : loadOf(withRunning(day), extraMinutes);
}

int WeekModel::nextFilledDay(int day, int step) const
{
    const int days = static_cast<int>(m_days.size());
    for (day += step; day >= 0 && day < days; day += step) {
        if (m_days[day]->open->count() > 0)
            return day;
    }
    return -1;
}

void WeekModel::proposePlaces()
{
    m_proposal = placesFor(m_leftOverRows, m_facts, m_context.feed.today());
    std::map<QDate, std::vector<TodoRow>> byDay;
    for (const auto &[id, date] : m_proposal)
        byDay[date].push_back(*std::ranges::find(m_leftOverRows, id, &TodoRow::id));
    for (int day = 0; day < static_cast<int>(m_facts.days.size()); ++day)
        m_days[day]->proposed->setRows(std::move(byDay[m_facts.days[day].date]));
    Q_EMIT proposingChanged();
}

void WeekModel::dropProposal()
{
    if (m_proposal.empty())
        return;
    m_proposal.clear();
    for (const auto &day : m_days)
        day->proposed->setRows({});
    Q_EMIT proposingChanged();
}

} // namespace sennight
