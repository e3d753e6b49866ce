// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/contract_view.h"
#include "app_profile.h"

#include "domain/commitment.h"
#include "domain/week_actions.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr IsoWeek week46{2026, 46};

struct Contract : AppProfile
{
    Contract()
    {
        shell.preload(Shell::read(*queries).value());
        contract.watch();
    }

    QString add(const QString &text, const QString &plan)
    {
        const QString id = planner.addTodo(text, plan);
        settle();
        return id;
    }
    void settle() { SETTLE(planner); }
    /// An hour later: history tells apart what came before the promise and after it.
    void later() { clock.set(clock.nowMs() + 3'600'000); }
    [[nodiscard]] std::optional<Commitment> promise() const
    {
        const auto week = queries->record(weekId(week46));
        return week ? Commitment::fromText(week->text(Field::WeekCommitment)) : std::nullopt;
    }
    [[nodiscard]] QStringList changes() const
    {
        QStringList lines;
        for (const DecisionRow &row : contract.changes()->rows())
            lines << row.title + u": "_s + row.detail;
        return lines;
    }
    [[nodiscard]] int swapOf(const QString &title) const
    {
        const auto &rows = contract.swaps()->rows();
        return static_cast<int>(std::ranges::find(rows, title, &DecisionRow::title) - rows.begin());
    }

    Planner planner{ports()};
    Shell shell{planner, items(), false};
    ContractView contract{shell, planner, items()};
};

} // namespace

class TestContractView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void committingFreezesWhatIsPlanned()
    {
        Contract window;
        const QString a = window.add(u"a 1h"_s, u"2026-11-11"_s);
        const QString b = window.add(u"b 30m"_s, u"2026-W46"_s);
        window.add(u"elsewhere 2h"_s, u"2026-11-18"_s);
        const QString gone = window.add(u"gone 2h"_s, u"2026-11-12"_s);
        window.planner.letGo({gone});
        window.settle();
        QVERIFY(window.contract.canCommit());
        window.contract.commit();
        window.settle();
        const auto promise = window.promise();
        QVERIFY(promise);
        QCOMPARE(promise->minutes, 90);
        QCOMPARE(promise->todos.size(), 2U);
        QVERIFY(std::ranges::contains(promise->todos, *RecordId::fromHex(a)));
        QVERIFY(std::ranges::contains(promise->todos, *RecordId::fromHex(b)));
        QVERIFY(window.contract.isCommitted());
        QCOMPARE(window.contract.promiseText(), u"Committed Wednesday at 10:00: 2 todos, 1h 30m"_s);
        QCOMPARE(window.contract.balanceText(), u"Nothing changed since."_s);
        window.planner.undo();
        window.settle();
        QVERIFY(!window.promise());
    }

    void aPromiseIsTakenBackAndGivenAgain()
    {
        Contract window;
        window.add(u"a 1h"_s, u"2026-11-11"_s);
        window.contract.commit();
        window.settle();
        window.contract.uncommit();
        window.settle();
        QVERIFY(!window.promise());
        QVERIFY(window.contract.canCommit());
        window.planner.undo();
        window.settle();
        QVERIFY(window.promise());
    }

    void whatChangedSinceIsTold()
    {
        Contract window;
        const QString moved = window.add(u"moved 1h"_s, u"2026-11-11"_s);
        const QString longer = window.add(u"longer 30m"_s, u"2026-11-12"_s);
        const QString next = window.add(u"next 45m"_s, u"2026-11-13"_s);
        const QString gone = window.add(u"gone 20m"_s, u"2026-11-13"_s);
        const QString deleted = window.add(u"deleted 10m"_s, u"2026-11-13"_s);
        window.add(u"stays 10m"_s, u"2026-11-13"_s);
        window.contract.commit();
        window.settle();
        window.later();
        window.add(u"added 1h"_s, u"2026-11-14"_s);
        window.later();
        window.planner.place({moved}, u"2026-11-12"_s);
        window.settle();
        window.later();
        window.planner.setEstimate({longer}, u"1h"_s);
        window.settle();
        window.later();
        window.planner.place({next}, u"2026-W47"_s);
        window.settle();
        window.later();
        window.planner.letGo({gone});
        window.settle();
        window.later();
        window.planner.remove({deleted});
        window.settle();
        QCOMPARE(window.changes(),
                 (QStringList{u"added: added Wed, +1h"_s, u"moved: moved to Thu"_s,
                              u"longer: estimated again Wed, +30m"_s,
                              u"next: moved to next week, −45m"_s, u"gone: let go Wed, −20m"_s,
                              u"deleted: deleted Wed, −10m"_s}));
        QCOMPARE(window.contract.changesText(), u"6 changes"_s);
    }

    void aPersonWritesWhy()
    {
        Contract window;
        const QString id = window.add(u"moved 1h"_s, u"2026-11-11"_s);
        window.contract.commit();
        window.settle();
        window.later();
        window.planner.place({id}, u"2026-11-12"_s);
        window.settle();
        window.contract.giveReason(0, u"The quarry was closed"_s);
        window.settle();
        const Record todo = window.record(id);
        QCOMPARE(todo.elements(Field::TodoExtras).at(reasonElement(week46)),
                 Value(u"The quarry was closed"_s));
        QCOMPARE(window.contract.changes()->at(0)->reason, u"The quarry was closed"_s);
        window.contract.giveReason(0, {});
        window.settle();
        QVERIFY(window.record(id).elements(Field::TodoExtras).empty());
    }

    void whatDoesNotFitGoesWhereThereIsRoom()
    {
        Contract window;
        window.add(u"big 5h !high"_s, u"2026-11-11"_s);
        const QString small = window.add(u"small 2h"_s, u"2026-11-11"_s);
        window.add(u"open end"_s, u"2026-11-11"_s);
        window.contract.setOpen(true);
        QCOMPARE(window.contract.fitText(), u"7h of 35h are planned."_s);
        QCOMPARE(window.contract.unknownText(), u"1 todo has no estimate; it is not counted."_s);
        QCOMPARE(window.contract.swaps()->count(), 1);
        const int swap = window.swapOf(u"small"_s);
        QCOMPARE(window.contract.swaps()->at(swap)->detail, u"2h · Wednesday is full"_s);
        QCOMPARE(window.contract.swaps()->at(swap)->choices, QStringList{u"Thu"_s});
        window.contract.move(swap);
        window.settle();
        QCOMPARE(window.row(small).plan.day, QDate(2026, 11, 12));
        QCOMPARE(window.contract.swaps()->count(), 0);
    }

    void theHeaderCountsAsTheContractDoes()
    {
        Contract window;
        window.add(u"dated 1h"_s, u"2026-11-12"_s);
        window.add(u"any day 30m"_s, u"2026-W46"_s);
        window.contract.setOpen(true);
        WeekModel &week = *window.shell.week();
        const auto said = [&] {
            return u"%1 of %2 are planned."_s.arg(week.plannedText(), week.capacityText());
        };
        QCOMPARE(window.contract.fitText(), u"1h 30m of 35h are planned."_s);
        QCOMPARE(said(), window.contract.fitText());
        week.setQuery(u"dated"_s); // it narrows what is shown, and not what is planned
        QCOMPARE(week.anyDay()->count(), 0);
        QCOMPARE(said(), window.contract.fitText());
    }

    void allMoveAtOnceAndComeBackAtOnce()
    {
        Contract window;
        for (int i = 0; i < 5; ++i)
            window.add(u"each 2h"_s, u"2026-11-11"_s);
        window.contract.setOpen(true);
        QCOMPARE(window.contract.movable(), 2);
        window.contract.moveAll();
        window.settle();
        QCOMPARE(window.titlesOn(11).size(), 3);
        window.planner.undo();
        window.settle();
        QCOMPARE(window.titlesOn(11).size(), 5);
    }

    void anotherWeekHasItsOwn()
    {
        Contract window;
        window.add(u"a 1h"_s, u"2026-11-11"_s);
        window.contract.commit();
        window.settle();
        window.shell.week()->next();
        QVERIFY(!window.contract.isCommitted());
        QVERIFY(!window.contract.canCommit()); // nothing is planned in it
        QCOMPARE(window.contract.promiseText(), QString());
        window.shell.week()->previous();
        QVERIFY(window.contract.isCommitted());
    }
};

QTEST_MAIN(TestContractView)
#include "tst_contract_view.moc"
