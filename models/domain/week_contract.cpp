// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_contract.h"

#include <algorithm>
#include <map>

namespace sennight {

namespace {

int countedMinutes(const PlannedTodo &todo)
{
    return todo.done && todo.trackedMinutes > 0 ? todo.trackedMinutes
                                                : todo.estimateMinutes.value_or(0);
}

bool isMoreUrgent(const PlannedTodo &left, const PlannedTodo &right)
{
    const auto rank = [](const PlannedTodo &todo) {
        const QDate due = todo.due.isValid() ? todo.due : QDate(9999, 12, 31);
        return std::pair(due, -static_cast<int>(todo.priority));
    };
    return rank(left) < rank(right);
}

/// The last day on which a todo may stand; none where nothing limits it, or not any more.
QDate latestDay(const PlannedTodo &todo, QDate today)
{
    return todo.due.isValid() && todo.due >= today ? todo.due : QDate();
}

/// What is free on the days that can still take something.
class Rooms
{
public:
    explicit Rooms(std::vector<DayRoom> days)
        : m_days(std::move(days))
    {}

    /// The first day from `from` on with room, then the days before it. Takes the minutes.
    std::optional<QDate> take(int minutes, QDate from, QDate latest)
    {
        auto day = std::ranges::find_if(m_days, [&](const DayRoom &each) {
            return each.date >= from && holds(each, minutes, latest);
        });
        if (day == m_days.end())
            day = std::ranges::find_if(
                m_days, [&](const DayRoom &each) { return holds(each, minutes, latest); });
        if (day == m_days.end())
            return {};
        day->minutes -= minutes;
        return day->date;
    }

    /// Of one day, where its own todos come first.
    bool keep(QDate date, int minutes)
    {
        const auto day = std::ranges::find(m_days, date, &DayRoom::date);
        if (day == m_days.end() || (minutes > 0 && day->minutes < minutes))
            return false;
        day->minutes -= minutes;
        return true;
    }

    /// Also what it cannot hold.
    void fill(QDate date, int minutes)
    {
        const auto day = std::ranges::find(m_days, date, &DayRoom::date);
        if (day != m_days.end())
            day->minutes -= minutes;
    }

    /// Takes nothing any more.
    void close(QDate date)
    {
        std::erase_if(m_days, [&](const DayRoom &day) { return day.date == date; });
    }

private:
    static bool holds(const DayRoom &day, int minutes, QDate latest)
    {
        return day.minutes >= minutes && (!latest.isValid() || day.date <= latest);
    }

    std::vector<DayRoom> m_days;
};

WeekFit loadsOf(std::span<const DayRoom> capacity, std::span<const PlannedTodo> todos)
{
    WeekFit fit;
    for (const DayRoom &day : capacity) {
        fit.days.push_back({day.date, day.minutes, 0});
        fit.capacityMinutes += day.minutes;
    }
    for (const PlannedTodo &todo : todos) {
        fit.plannedMinutes += countedMinutes(todo);
        fit.unknown += !todo.done && !todo.estimateMinutes;
        const auto day = std::ranges::find(fit.days, todo.day, &DayLoad::date);
        if (day != fit.days.end())
            day->plannedMinutes += countedMinutes(todo);
    }
    return fit;
}

/// Finds what has to move, and where to.
class Fitting
{
public:
    Fitting(IsoWeek week, std::span<const DayRoom> capacity, QDate today)
        : m_week(week)
        , m_today(today)
        , m_rooms(usable(capacity, today))
    {
        for (const DayRoom &day : capacity)
            m_longestDay = std::max(m_longestDay, day.minutes);
        if (!capacity.empty())
            m_lastDay = capacity.back().date;
    }

    std::vector<Swap> swaps(std::vector<PlannedTodo> todos)
    {
        std::ranges::stable_sort(todos, isMoreUrgent);
        for (const PlannedTodo &todo : todos) {
            if (todo.done)
                m_rooms.fill(todo.day, countedMinutes(todo));
        }
        for (const PlannedTodo &todo : todos) {
            if (!todo.done)
                settle(todo);
        }
        // What has to go from such a day may find no other: nothing else comes there.
        for (const QDate day : m_fullDays)
            m_rooms.close(day);
        for (const auto &[todo, reason] : m_homeless)
            find(todo, reason);
        return std::move(m_swaps);
    }

private:
    static std::vector<DayRoom> usable(std::span<const DayRoom> capacity, QDate today)
    {
        std::vector<DayRoom> days;
        std::ranges::copy_if(capacity, std::back_inserter(days),
                             [&](const DayRoom &day) { return day.date >= today; });
        return days;
    }

    /// Stays on its day where that has room.
    void settle(const PlannedTodo &todo)
    {
        const int minutes = countedMinutes(todo);
        if (minutes > m_longestDay && minutes > 0) {
            m_rooms.fill(todo.day, minutes);
            m_swaps.push_back({todo.id, Misfit::TooLong, minutes, {}});
        } else if (!todo.day.isValid()) {
            m_homeless.emplace_back(todo, Misfit::WeekFull);
        } else if (todo.day < m_today) {
            m_homeless.emplace_back(todo, Misfit::DayOver);
        } else if (!m_rooms.keep(todo.day, minutes)) {
            m_homeless.emplace_back(todo, Misfit::DayFull);
            m_fullDays.push_back(todo.day);
        }
    }

    void find(const PlannedTodo &todo, Misfit reason)
    {
        const int minutes = countedMinutes(todo);
        const bool anyDay = reason == Misfit::WeekFull;
        if (anyDay && minutes == 0)
            return; // how long it takes is not known, and any day will do
        const auto day =
            m_rooms.take(minutes, std::max(m_today, todo.day), latestDay(todo, m_today));
        if (anyDay && day)
            return;
        m_swaps.push_back({todo.id, reason, minutes, day ? Plan{.day = *day} : nextWeek(todo)});
    }

    [[nodiscard]] Plan nextWeek(const PlannedTodo &todo) const
    {
        const bool isDueBefore = todo.due.isValid() && todo.due <= m_lastDay;
        return isDueBefore ? Plan{} : Plan{.week = m_week.next()};
    }

    IsoWeek m_week;
    QDate m_today;
    QDate m_lastDay;
    int m_longestDay = 0;
    Rooms m_rooms;
    std::vector<std::pair<PlannedTodo, Misfit>> m_homeless;
    std::vector<QDate> m_fullDays;
    std::vector<Swap> m_swaps;
};

// What became of a promise --------------------------------------------------------------------

bool isIn(const Plan &plan, IsoWeek week, QDate firstDay)
{
    return plan.day.isValid() ? plan.day >= firstDay && plan.day < firstDay.addDays(7)
                              : plan.week == week;
}

int minutesOf(const Value &value)
{
    const auto *minutes = std::get_if<qint64>(&value);
    return minutes ? static_cast<int>(*minutes) : 0;
}

const FieldStep *firstStep(const ContractTodo &todo, Field field, qint64 sinceMs)
{
    const auto step = std::ranges::find_if(todo.steps, [&](const FieldStep &each) {
        return each.field == field && each.atMs > sinceMs;
    });
    return step == todo.steps.end() ? nullptr : &*step;
}

qint64 lastStepMs(const ContractTodo &todo, Field field)
{
    for (auto step = todo.steps.rbegin(); step != todo.steps.rend(); ++step) {
        if (step->field == field)
            return step->atMs;
    }
    return 0;
}

class Comparison
{
public:
    Comparison(const Commitment &promise, IsoWeek week, QDate firstDay)
        : m_promise(promise)
        , m_week(week)
        , m_firstDay(firstDay)
    {}

    void add(const ContractTodo &todo)
    {
        if (std::ranges::find(m_promise.todos, todo.id) != m_promise.todos.end())
            addPromised(todo);
        else if (!todo.deleted && !todo.letGo && isIn(todo.plan, m_week, m_firstDay))
            tell(Kind::Added, todo, cameMs(todo), todo.estimateMinutes.value_or(0), todo.plan);
    }

    std::vector<ContractChange> changes()
    {
        std::ranges::stable_sort(m_changes, {}, &ContractChange::atMs);
        return std::move(m_changes);
    }

private:
    using Kind = ContractChange::Kind;

    void addPromised(const ContractTodo &todo)
    {
        const int now = todo.estimateMinutes.value_or(0);
        const auto *estimated = firstStep(todo, Field::TodoEstimate, m_promise.atMs);
        const int promised = estimated ? minutesOf(estimated->from) : now;
        if (todo.deleted) {
            tell(Kind::Deleted, todo, lastStepMs(todo, Field::TodoDeleted), -promised, {});
        } else if (todo.letGo) {
            tell(Kind::LetGo, todo, lastStepMs(todo, Field::TodoLetGo), -promised, {});
        } else if (!isIn(todo.plan, m_week, m_firstDay)) {
            tell(Kind::LeftWeek, todo, lastStepMs(todo, Field::TodoPlan), -promised, todo.plan);
        } else {
            const auto *moved = firstStep(todo, Field::TodoPlan, m_promise.atMs);
            if (moved && Plan::fromValue(moved->from) != todo.plan)
                tell(Kind::Moved, todo, lastStepMs(todo, Field::TodoPlan), 0, todo.plan);
            if (now != promised)
                tell(Kind::Estimated, todo, lastStepMs(todo, Field::TodoEstimate), now - promised,
                     {});
        }
    }

    /// When it was planned for the week; a todo that was made there came with its creation. What
    /// had been planned before without being promised (on another device) came at no known time.
    [[nodiscard]] qint64 cameMs(const ContractTodo &todo) const
    {
        const qint64 planned = lastStepMs(todo, Field::TodoPlan);
        const qint64 came = planned > 0 ? planned : todo.createdAtMs;
        return came > m_promise.atMs ? came : 0;
    }

    void tell(Kind kind, const ContractTodo &todo, qint64 atMs, int minutes, const Plan &to)
    {
        m_changes.push_back({kind, todo.id, atMs, minutes, to});
    }

    const Commitment &m_promise;
    IsoWeek m_week;
    QDate m_firstDay;
    std::vector<ContractChange> m_changes;
};

} // namespace

WeekFit fitOf(IsoWeek week, std::span<const DayRoom> capacity, std::span<const PlannedTodo> todos,
              QDate today)
{
    WeekFit fit = loadsOf(capacity, todos);
    fit.swaps = Fitting(week, capacity, today).swaps({todos.begin(), todos.end()});
    return fit;
}

Placement placeByRoom(std::vector<PlannedTodo> todos, std::span<const DayRoom> free, QDate today,
                      int usualMinutes)
{
    std::ranges::stable_sort(todos, isMoreUrgent);
    Rooms rooms({free.begin(), free.end()});
    Placement placement;
    for (const PlannedTodo &todo : todos) {
        const int minutes = todo.estimateMinutes.value_or(usualMinutes);
        if (const auto day = rooms.take(minutes, today, latestDay(todo, today)))
            placement.places.emplace_back(todo.id, *day);
        else
            placement.without.push_back(todo.id);
    }
    return placement;
}

std::vector<ContractChange> changesSince(const Commitment &promise, IsoWeek week, QDate firstDay,
                                         std::span<const ContractTodo> todos)
{
    Comparison comparison(promise, week, firstDay);
    for (const ContractTodo &todo : todos)
        comparison.add(todo);
    return comparison.changes();
}

std::vector<EstimateError> estimateErrors(std::span<const MeasuredTodo> todos)
{
    std::map<std::optional<RecordId>, EstimateError> byProject;
    for (const MeasuredTodo &todo : todos) {
        if (todo.estimateMinutes <= 0 || todo.trackedMinutes <= 0)
            continue;
        EstimateError &error = byProject[todo.project];
        error.project = todo.project;
        ++error.todos;
        error.estimateMinutes += todo.estimateMinutes;
        error.trackedMinutes += todo.trackedMinutes;
    }
    std::vector<EstimateError> errors;
    errors.reserve(byProject.size());
    for (const auto &[project, error] : byProject)
        errors.push_back(error);
    std::ranges::stable_sort(errors, std::ranges::greater(), &EstimateError::factor);
    return errors;
}

} // namespace sennight
