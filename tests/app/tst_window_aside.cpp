// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "other_device.h"
#include "sample_window.h"

#include "app/gui/sample_sync.h"
#include "store/cut_rules_p.h"
#include "store/sync_queries.h"
#include "store/sync_store.h"

using namespace sennight;
using namespace Qt::StringLiterals;

/// What a device wrote after it was removed, in the real window over the real store.
class TestWindowAside : public QObject
{
    Q_OBJECT

    /// The first two todos of today, whose estimates "Desk PC" changed too late.
    struct Case
    {
        Case()
        {
            const WeekModel &week = *app.models->shell().week();
            const TodoListModel &today = *week.todosOf(week.todayIndex());
            for (int row = 0; row < 2; ++row)
                todos << RecordId::fromHex(today.idAt(row)).value();
            OtherDevice other(app.profile->store(), app.clock, app.random);
            other.meet();
            const sync::Cut cut = removal();
            for (const RecordId &todo : todos)
                other.write({.edits = {{todo, Field::TodoEstimate, late}}});
            other.meet();
            inStore([&cut](SyncStore &store, auto done) { store.cut({cut}, done); });
            app.models->setSync(&sync);
            sync.showInOrder(app.clock.nowMs());
            app.models->shell().openSettings(u"Sync"_s);
        }
        ~Case() { app.models->setSync(nullptr); }
        Case(const Case &) = delete;
        Case &operator=(const Case &) = delete;

        /// Of the other device, with what it wrote so far.
        sync::Cut removal()
        {
            sync::Cut cut;
            const RecordId desk = RecordId::fromName("desk");
            cut.device = sync::DeviceId::fromBytes(desk.toBytes()).value();
            inStore([&](SyncStore &store, auto done) {
                store.logEnd([&, done](const Result<sync::LogEnd> &end) {
                    for (const sync::Tip &tip : end.value().tips) {
                        if (tip.chain.device == desk)
                            cut.kept.push_back({tagOfChain(tip.chain), tip.seq,
                                                sync::Hash256::fromBytes(tip.id.view()).value()});
                    }
                    done(Result<void>());
                });
            });
            return cut;
        }
        void inStore(const std::function<void(SyncStore &, sync::Done<void>)> &work)
        {
            auto asked = app.profile->store().run<void>([&work](Store &opened) {
                std::vector<std::function<void()>> answers;
                SyncStore store(opened, [&answers](std::function<void()> answer) {
                    answers.push_back(std::move(answer));
                });
                Result<void> result;
                work(store, [&result](const Result<void> &done) { result = done; });
                for (size_t i = 0; i < answers.size(); ++i)
                    std::exchange(answers[i], {})();
                return result;
            });
            asked.waitForFinished();
            QVERIFY(asked.result());
        }
        [[nodiscard]] qint64 estimate(int todo) const
        {
            return app.reads->record(todos[todo])->number(Field::TodoEstimate).value_or(0);
        }
        [[nodiscard]] size_t listed() const
        {
            return SyncQueries::open(app.profile->profile()).value()->recovered()->size();
        }
        [[nodiscard]] int shownRows() const
        {
            return app.models->syncFacts().recovered()->rowCount();
        }
        /// Which of the todos stands in a row of the list.
        [[nodiscard]] int todoOf(int row) const
        {
            return static_cast<int>(
                todos.indexOf(app.models->syncFacts().recovered()->recoveredAt(row)->record));
        }
        /// The first row's button, or the one below the list.
        void press(const QString &text)
        {
            QQuickItem *button = app.find("Button", "text", text);
            QVERIFY(button);
            button->forceActiveFocus(Qt::TabFocusReason); // which brings it into view
            app.key(Qt::Key_Space);
        }

        static constexpr qint64 late = 95;
        SampleSync sync;
        SampleWindow app;
        QList<RecordId> todos;
    };

private Q_SLOTS:
    void oneIsAppliedAgain()
    {
        Case one;
        QTRY_COMPARE(one.shownRows(), 2);
        one.app.settle();
        const int first = one.todoOf(0);
        const qint64 before = one.estimate(first);
        const qint64 other = one.estimate(1 - first);
        QVERIFY(before != Case::late && other != Case::late);
        QSignalSpy toasts(&one.app.models->planner(), &Planner::toast);
        one.press(u"Apply again"_s);
        QTRY_COMPARE(one.shownRows(), 1);
        QCOMPARE(one.estimate(first), Case::late);
        QCOMPARE(one.estimate(1 - first), other);
        QCOMPARE(one.listed(), size_t(1));
        QCOMPARE(toasts.count(), 1);
        QCOMPARE(toasts[0][0].toString(), u"Applied again"_s);
        QVERIFY(toasts[0][1].toBool());
        // Undo lists it again.
        one.app.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(one.shownRows(), 2);
        QCOMPARE(one.estimate(first), before);
    }

    void oneIsLeftOut()
    {
        Case one;
        QTRY_COMPARE(one.shownRows(), 2);
        one.app.settle();
        const int first = one.todoOf(0);
        const qint64 before = one.estimate(first);
        QSignalSpy toasts(&one.app.models->planner(), &Planner::toast);
        one.press(u"Leave out"_s);
        QTRY_COMPARE(one.shownRows(), 1);
        QVERIFY(one.todoOf(0) != first);
        QCOMPARE(one.estimate(first), before);
        QCOMPARE(one.listed(), size_t(1));
        QCOMPARE(toasts[0][0].toString(), u"Left out"_s);
        QVERIFY(!toasts[0][1].toBool());
    }

    void allAreAppliedAgain()
    {
        Case one;
        QTRY_COMPARE(one.shownRows(), 2);
        one.app.settle();
        QVERIFY(one.app.find("AsideList", "visible", true));
        one.press(u"Apply all again"_s);
        QTRY_COMPARE(one.shownRows(), 0);
        one.app.settle();
        QCOMPARE(one.estimate(0), Case::late);
        QCOMPARE(one.estimate(1), Case::late);
        QCOMPARE(one.listed(), size_t(0));
        QVERIFY(!one.app.find("AsideList", "visible", true));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowAside>(argc, argv);
}
#include "tst_window_aside.moc"
