// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "today_model.h"

#include <QCoreApplication>

#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

/// What a todo takes of the day: its estimate, or what was tracked on it where it is done.
int minutesOf(const TodoRow &row)
{
    const int estimate = row.estimateMinutes.value_or(0);
    return row.completedAtMs ? std::max(estimate, row.trackedMinutes()) : estimate;
}

QString todosText(int todos)
{
    return TodayText::tr("%Ln todos", nullptr, todos);
}

} // namespace

TodayModel::TodayModel(const ItemContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_overdue(new TodoListModel(context, this))
    , m_focus(new TodoListModel(context, this))
    , m_done(new TodoListModel(context, this))
{
    connect(&context.feed, &ChangeFeed::committed, this, &TodayModel::onChanged);
    connect(&context.feed, &ChangeFeed::dayChanged, this, &TodayModel::onChanged);
    connect(&context.feed, &ChangeFeed::ticked, this, &TodayModel::onTicked);
}

void TodayModel::setActive(bool active)
{
    m_active = active;
    if (!active)
        setProjectId({});
    if (active && m_stale)
        reload();
}

void TodayModel::setProjectId(const QString &projectId)
{
    const auto project = RecordId::fromHex(projectId);
    if (std::exchange(m_project, project) != project)
        onChanged();
}

void TodayModel::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) != query)
        onChanged();
}

void TodayModel::onChanged()
{
    m_stale = true;
    if (m_active)
        reload();
}

/// What is shown counts whole minutes.
void TodayModel::onTicked()
{
    const int minutes = runningMinutes();
    if (m_active && std::exchange(m_shownRunningMinutes, minutes) != minutes)
        Q_EMIT changed();
}

int TodayModel::runningMinutes() const
{
    return sennight::runningMinutes(m_intervals, m_context.clock.nowMs(), m_facts.date);
}

void TodayModel::reload()
{
    const QDate today = m_context.feed.today();
    TodoFilter filter{.kind = TodoFilter::Kind::Today, .date = today};
    const auto all = m_context.queries.todos(filter, maxRows);
    filter.query = m_query;
    auto rows = m_query.isEmpty() ? all : m_context.queries.todos(filter, maxRows);
    const auto facts = m_context.queries.weekFacts(m_context.feed.thisWeek());
    if (!all || !rows || !facts)
        return;
    m_stale = false;
    const auto day = std::ranges::find(facts->days, today, &DayFacts::date);
    m_facts = day == facts->days.end() ? DayFacts{.date = today} : *day;
    m_intervals = facts->running;
    m_shownRunningMinutes = runningMinutes();
    const auto project =
        m_project ? m_context.queries.record(*m_project) : Result<Record>(Record());
    m_projectTitle = project ? project->text(Field::ProjectTitle) : QString();
    if (m_project)
        std::erase_if(*rows, [this](const TodoRow &row) { return row.project != m_project; });
    take(*rows);
    computeShares(*all);
    Q_EMIT changed();
}

void TodayModel::take(const std::vector<TodoRow> &rows)
{
    const TextContext context = m_context.text();
    std::vector<TodoRow> overdue;
    std::vector<TodoRow> focus;
    std::vector<TodoRow> done;
    m_running.reset();
    for (const TodoRow &row : rows) {
        if (row.letGoAtMs)
            continue; // nothing of the day any more
        if (row.completedAtMs)
            done.push_back(row);
        else if (row.runningSinceMs)
            m_running = row; // the hero shows it
        else if (isOverdue(row, context) || isLeftBehind(row, context))
            overdue.push_back(row);
        else
            focus.push_back(row);
    }
    m_overdue->setRows(std::move(overdue));
    m_focus->setRows(std::move(focus));
    m_done->setRows(std::move(done));
}

void TodayModel::computeShares(const std::vector<TodoRow> &rows)
{
    std::map<QString, CapacityShare> byProject;
    int planned = 0;
    for (const TodoRow &row : rows) {
        if (row.plan.day != m_facts.date || row.letGoAtMs)
            continue;
        CapacityShare &share = byProject[row.projectTitle];
        share.projectName =
            row.projectTitle.isEmpty() ? TodayText::tr("No project") : shortName(row.projectTitle);
        share.colour = row.projectColour;
        share.minutes += minutesOf(row);
        planned += minutesOf(row);
    }
    m_shares.clear();
    const qreal length = std::max({m_facts.capacityMinutes, planned, 1});
    for (CapacityShare share : std::views::values(byProject)) {
        share.timeText = durationText(share.minutes);
        share.share = share.minutes / length;
        if (share.minutes > 0)
            m_shares.append(share);
    }
    std::ranges::stable_sort(m_shares, std::greater(), &CapacityShare::minutes);
}

int TodayModel::openCount() const
{
    return m_overdue->count() + m_focus->count() + (m_running ? 1 : 0);
}

QString TodayModel::title() const
{
    return fullDateText(m_facts.date, m_context.locale);
}

QString TodayModel::shortTitle() const
{
    return weekdayDateText(m_facts.date, m_context.locale);
}

QString TodayModel::capacityText() const
{
    return partText(durationText(m_facts.plannedMinutes), durationText(m_facts.capacityMinutes));
}

QString TodayModel::trackedText() const
{
    return partText(durationText(trackedMinutes()), durationText(m_facts.plannedMinutes));
}

bool TodayModel::isOverCapacity() const
{
    return m_facts.plannedMinutes > m_facts.capacityMinutes;
}

QString TodayModel::freeText() const
{
    const int free = m_facts.capacityMinutes - m_facts.plannedMinutes;
    return free >= 0 ? TodayText::tr("%1 free").arg(durationText(free))
                     : TodayText::tr("%1 over").arg(durationText(-free));
}

QString TodayModel::focusText() const
{
    const int minutes = m_focus->minutesLeft();
    return minutes == 0 ? QString() : TodayText::tr("%1 left").arg(durationText(minutes));
}

QString TodayModel::doneText() const
{
    qint64 ms = 0;
    for (int i = 0; i < m_done->count(); ++i)
        ms += m_done->rowAt(i)->trackedMs;
    const auto minutes = static_cast<int>(ms / 60'000);
    return minutes == 0 ? QString() : durationText(minutes);
}

QString TodayModel::emptyText() const
{
    if (m_project)
        return TodayText::tr("No todo of %1 is for today.").arg(m_projectTitle);
    if (isFiltered())
        return TodayText::tr("No todo here has these words.");
    if (!isAllDone())
        return TodayText::tr("You have %1. Pull something from the week.")
            .arg(spokenDuration(m_facts.capacityMinutes));
    return TodayText::tr("Today is done. %1, %2.")
        .arg(durationText(trackedMinutes()), todosText(m_done->count()));
}

QString TodayModel::nextTitle() const
{
    const auto row = m_focus->rowAt(0);
    return row ? row->title : QString();
}

} // namespace sennight
