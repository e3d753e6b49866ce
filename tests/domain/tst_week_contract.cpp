// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ports.h"
#include "domain/week_contract.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr IsoWeek week46{2026, 46};

QDate november(int day)
{
    return {2026, 11, day};
}

/// Monday 9 to Sunday 15 November.
std::vector<DayRoom> sixHoursADay()
{
    std::vector<DayRoom> days;
    for (int day = 9; day <= 15; ++day)
        days.push_back({november(day), 360});
    return days;
}

PlannedTodo todo(const char *name, int day, std::optional<int> minutes)
{
    return {.id = RecordId::fromName(name),
            .day = day > 0 ? november(day) : QDate(),
            .estimateMinutes = minutes};
}

const Swap *swapOf(const WeekFit &fit, const char *name)
{
    const auto swap = std::ranges::find(fit.swaps, RecordId::fromName(name), &Swap::todo);
    return swap == fit.swaps.end() ? nullptr : &*swap;
}

} // namespace

class WeekContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeekThatFitsHasNoSwaps()
    {
        const std::vector todos{todo("a", 9, 360), todo("b", 10, 120), todo("c", 0, 300)};
        const auto fit = fitOf(week46, sixHoursADay(), todos, november(9));
        QVERIFY(fit.swaps.empty());
        QCOMPARE(fit.plannedMinutes, 780);
        QCOMPARE(fit.capacityMinutes, 7 * 360);
        QCOMPARE(fit.days[1], (DayLoad{november(10), 360, 120}));
    }

    void whatIsNotEstimatedIsCountedAsUnknown()
    {
        auto done = todo("c", 9, {});
        done.done = true;
        const std::vector todos{todo("a", 9, {}), todo("b", 0, {}), done};
        const auto fit = fitOf(week46, sixHoursADay(), todos, november(9));
        QCOMPARE(fit.unknown, 2);
        QCOMPARE(fit.plannedMinutes, 0);
        QVERIFY(fit.swaps.empty());
    }

    void aFullDayGivesTheLeastUrgentAway()
    {
        auto urgent = todo("due", 9, 240);
        urgent.due = november(9);
        const std::vector todos{todo("other", 9, 180), urgent};
        const auto fit = fitOf(week46, sixHoursADay(), todos, november(9));
        QCOMPARE(fit.swaps.size(), 1U);
        const auto *swap = swapOf(fit, "other");
        QVERIFY(swap);
        QCOMPARE(swap->reason, Misfit::DayFull);
        QCOMPARE(swap->to, (Plan{.day = november(10)}));
        QCOMPARE(swap->minutes, 180);
    }

    void aFullWeekGivesToTheNext()
    {
        std::vector<PlannedTodo> todos;
        for (int day = 9; day <= 15; ++day)
            todos.push_back(todo(qPrintable(u"day %1"_s.arg(day)), day, 360));
        todos.push_back(todo("any", 0, 60));
        auto fit = fitOf(week46, sixHoursADay(), todos, november(9));
        QCOMPARE(fit.swaps.size(), 1U);
        QCOMPARE(fit.swaps[0].reason, Misfit::WeekFull);
        QCOMPARE(fit.swaps[0].to, (Plan{.week = {2026, 47}}));
        todos.back().due = november(15);
        for (PlannedTodo &other : todos)
            other.due = november(9);
        fit = fitOf(week46, sixHoursADay(), todos, november(9));
        const auto *any = swapOf(fit, "any");
        QVERIFY(any);
        QVERIFY(any->to.isNull()); // it would miss its deadline
    }

    void whatIsLongerThanAnyDayIsSaidSo()
    {
        const auto fit =
            fitOf(week46, sixHoursADay(), std::vector{todo("long", 9, 400)}, november(9));
        QCOMPARE(fit.swaps.size(), 1U);
        QCOMPARE(fit.swaps[0].reason, Misfit::TooLong);
        QVERIFY(fit.swaps[0].to.isNull());
    }

    void whatPassedIsOver()
    {
        const auto fit =
            fitOf(week46, sixHoursADay(), std::vector{todo("late", 9, 60)}, november(11));
        QCOMPARE(fit.swaps.size(), 1U);
        QCOMPARE(fit.swaps[0].reason, Misfit::DayOver);
        QCOMPARE(fit.swaps[0].to, (Plan{.day = november(11)}));
    }

    void placesByDeadlineWhereThereIsRoom()
    {
        auto soon = todo("soon", 0, 120);
        soon.due = november(10);
        auto missed = todo("missed", 0, 60);
        missed.due = november(2);
        const std::vector<DayRoom> free{{november(9), 130}, {november(10), 30}, {november(11), 90}};
        const auto placed = placeByRoom({todo("any", 0, 60), soon, missed, todo("big", 0, 200)},
                                        free, november(9), 30);
        const std::vector<std::pair<RecordId, QDate>> wanted{
            {RecordId::fromName("missed"), november(9)}, {RecordId::fromName("any"), november(9)}};
        QCOMPARE(placed.places, wanted);
        QCOMPARE(placed.without,
                 (std::vector{RecordId::fromName("soon"), RecordId::fromName("big")}));
    }

    void aProposalNeverOverfillsADay()
    {
        for (quint64 seed = 1; seed <= 400; ++seed) {
            SeededRandom random(seed);
            const auto below = [&](int n) {
                return static_cast<int>(random.next64() % quint64(n));
            };
            std::vector<DayRoom> days;
            for (int day = 9; day <= 15; ++day)
                days.push_back({november(day), below(8) * 60});
            std::vector<PlannedTodo> todos;
            for (int i = below(30); i > 0; --i) {
                PlannedTodo each = todo(qPrintable(QString::number(i)),
                                        below(3) > 0 ? 9 + below(7) : 0, below(9) * 30);
                if (below(5) == 0)
                    each.estimateMinutes.reset();
                if (below(4) == 0)
                    each.due = november(7 + below(12));
                each.done = below(5) == 0;
                todos.push_back(each);
            }
            check(days, todos, november(9 + below(4)), seed);
        }
    }

    void changesSayWhatCameAndWent()
    {
        const auto id = [](const char *name) { return RecordId::fromName(name); };
        const Commitment promise{1000, 300, {id("moved"), id("longer"), id("gone"), id("next")}};
        const auto plan = [](int day) { return Plan{.day = november(day)}; };
        const FieldStep move{2000, Field::TodoPlan, plan(9).toValue(), plan(12).toValue()};
        const FieldStep longer{3000, Field::TodoEstimate, qint64(60), qint64(120)};
        const FieldStep before{500, Field::TodoEstimate, qint64(10), qint64(60)};
        const FieldStep gone{4000, Field::TodoLetGo, {}, qint64(4000)};
        const FieldStep away{5000, Field::TodoPlan, plan(9).toValue(),
                             Plan{{}, {2026, 47}}.toValue()};
        const std::vector<ContractTodo> todos{
            {id("moved"), plan(12), 60, false, false, 1, {move}},
            {id("longer"), plan(9), 120, false, false, 1, {before, longer}},
            {id("gone"), plan(9), 90, true, false, 1, {gone}},
            {id("next"), {{}, {2026, 47}}, 90, false, false, 1, {away}},
            {id("new"), plan(13), 30, false, false, 6000, {}}};
        using Kind = ContractChange::Kind;
        const std::vector<ContractChange> wanted{
            {Kind::Moved, id("moved"), 2000, 0, plan(12)},
            {Kind::Estimated, id("longer"), 3000, 60, {}},
            {Kind::LetGo, id("gone"), 4000, -90, {}},
            {Kind::LeftWeek, id("next"), 5000, -90, {{}, {2026, 47}}},
            {Kind::Added, id("new"), 6000, 30, plan(13)}};
        QCOMPARE(changesSince(promise, week46, november(9), todos), wanted);
    }

    /// What was promised and what changed make what is there.
    void theSumsAgree()
    {
        for (quint64 seed = 1; seed <= 400; ++seed)
            checkSums(seed);
    }

    void estimatesAreComparedByProject()
    {
        const auto river = RecordId::fromName("river");
        const std::vector<MeasuredTodo> todos{
            {river, 60, 90}, {river, 60, 90}, {{}, 60, 30}, {{}, 0, 30}, {river, 30, 0}};
        const auto errors = estimateErrors(todos);
        QCOMPARE(errors.size(), 2U);
        QCOMPARE(errors[0], (EstimateError{river, 2, 120, 180}));
        QCOMPARE(errors[0].factor(), 1.5);
        QCOMPARE(errors[1], (EstimateError{{}, 1, 60, 30}));
    }

private:
    static int load(std::span<const PlannedTodo> todos, QDate day)
    {
        return std::accumulate(
            todos.begin(), todos.end(), 0, [&](int all, const PlannedTodo &each) {
                return each.day == day ? all + each.estimateMinutes.value_or(0) : all;
            });
    }

    static void check(std::span<const DayRoom> days, const std::vector<PlannedTodo> &todos,
                      QDate today, quint64 seed)
    {
        const auto fit = fitOf(week46, days, todos, today);
        auto after = todos;
        for (const Swap &swap : fit.swaps) {
            const auto moved = std::ranges::find(after, swap.todo, &PlannedTodo::id);
            QVERIFY2(moved != after.end() && !moved->done, qPrintable(QString::number(seed)));
            if (swap.to.isNull())
                continue;
            const bool inTime =
                !moved->due.isValid() || moved->due < today ||
                (swap.to.day.isValid() ? swap.to.day <= moved->due : moved->due > days.back().date);
            QVERIFY2(inTime || (moved->due < today), qPrintable(QString::number(seed)));
            moved->day = swap.to.day;
        }
        for (const DayRoom &day : days) {
            const bool hadRoom = load(todos, day.date) <= day.minutes;
            if (hadRoom)
                QVERIFY2(load(after, day.date) <= day.minutes, qPrintable(QString::number(seed)));
            else
                QVERIFY2(load(after, day.date) <= load(todos, day.date),
                         qPrintable(QString::number(seed)));
            QVERIFY2(day.date >= today || load(after, day.date) <= load(todos, day.date),
                     qPrintable(QString::number(seed)));
        }
    }

    static void checkSums(quint64 seed)
    {
        SeededRandom random(seed);
        const auto below = [&](int n) { return static_cast<int>(random.next64() % quint64(n)); };
        Commitment promise{1000, 0, {}};
        std::vector<ContractTodo> todos;
        int inWeek = 0;
        for (int i = 0; i < below(20); ++i) {
            ContractTodo each{.id = RecordId::random(random)};
            const bool promised = below(3) > 0;
            const int minutes = below(8) * 15;
            each.plan = {.day = november(9 + below(7))};
            each.estimateMinutes = minutes;
            each.createdAtMs = promised ? 1 : 1500;
            if (promised) {
                promise.todos.push_back(each.id);
                promise.minutes += minutes;
            }
            change(each, below);
            const bool stays = !each.letGo && !each.deleted && each.plan.day >= november(9) &&
                               each.plan.day <= november(15);
            inWeek += stays ? each.estimateMinutes.value_or(0) : 0;
            todos.push_back(each);
        }
        int told = promise.minutes;
        for (const ContractChange &each : changesSince(promise, week46, november(9), todos))
            told += each.minutes;
        QVERIFY2(told == inWeek, qPrintable(QString::number(seed)));
    }

    template <typename Below>
    static void change(ContractTodo &todo, const Below &below)
    {
        for (int step = 0; step < below(4); ++step) {
            const qint64 at = 2000 + step;
            if (below(2) == 0) {
                const Plan to{.day = november(5 + below(14))};
                todo.steps.push_back({at, Field::TodoPlan, todo.plan.toValue(), to.toValue()});
                todo.plan = to;
            } else {
                const int to = below(8) * 15;
                todo.steps.push_back({at, Field::TodoEstimate,
                                      qint64(todo.estimateMinutes.value_or(0)), qint64(to)});
                todo.estimateMinutes = to;
            }
        }
        todo.letGo = below(6) == 0;
        todo.deleted = below(8) == 0;
    }
};

QTEST_GUILESS_MAIN(WeekContractTest)
#include "tst_week_contract.moc"
