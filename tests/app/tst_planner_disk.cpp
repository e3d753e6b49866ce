// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_profile.h"
#include "faulty_disk.h"

#include "items/todo_list_model.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// A disk that is done before the call returns.
class SwiftDisk final : public AsyncRepository
{
public:
    explicit SwiftDisk(AsyncRepository &real)
        : m_real(real)
    {}
    QFuture<Result<Committed>> commit(Action action, Progress progress) override
    {
        return awaited(m_real.commit(std::move(action), std::move(progress)));
    }
    QFuture<Result<UndoOutcome>> undo() override { return awaited(m_real.undo()); }
    QFuture<Result<UndoOutcome>> redo() override { return awaited(m_real.redo()); }

private:
    template <typename T>
    static QFuture<T> awaited(QFuture<T> answer)
    {
        answer.waitForFinished();
        return answer;
    }

    AsyncRepository &m_real;
};

/// A disk that writes when the test says so.
class SlowDisk final : public AsyncRepository
{
public:
    QFuture<Result<Committed>> commit(Action, Progress told) override
    {
        progress = std::move(told);
        answer.start();
        return answer.future();
    }
    QFuture<Result<UndoOutcome>> undo() override { return {}; }
    QFuture<Result<UndoOutcome>> redo() override { return {}; }
    void finish(const Result<Committed> &result)
    {
        answer.addResult(result);
        answer.finish();
    }
    Progress progress;

private:
    QPromise<Result<Committed>> answer;
};

} // namespace

/// What the planner makes of disks that are full, or swift.
class TestPlannerDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTakesLongIsShownAndCanBeCancelled()
    {
        AppProfile profile;
        SlowDisk disk;
        Planner planner({profile.items(), disk, profile.random});
        QSignalSpy failed(&planner, &Planner::failed);
        planner.perform([] {
            return Planner::Step{.action = {ActionKind::Import, {}, {{}}},
                                 .busy = u"Adding 4 items"_s};
        });
        QCOMPARE(planner.busyText(), QString()); // not for what is over at once
        QTRY_COMPARE(planner.busyText(), u"Adding 4 items"_s);
        QVERIFY(planner.busyShare() < 0);
        QVERIFY(disk.progress(1, 4));
        QTRY_COMPARE(planner.busyShare(), 0.25);
        planner.cancelBusy();
        QVERIFY(!disk.progress(2, 4));
        disk.finish(failure(ErrorCode::Cancelled));
        SETTLE(planner);
        QCOMPARE(planner.busyText(), QString());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), u"Cancelled. Everything is as it was."_s);
    }

    void aSwiftDiskIsNotAheadOfTheScreen()
    {
        AppProfile profile;
        SwiftDisk disk(profile.store);
        Planner planner({profile.items(), disk, profile.random});
        TodoListModel shown(profile.items());
        shown.setFilter({.kind = TodoFilter::Kind::Inbox});
        QList<int> counts; // on the screen, whenever the planner says that an action ended
        const auto look = [&] {
            if (planner.inFlight() == 0)
                counts << shown.count();
        };
        connect(&planner, &Planner::inFlightChanged, &shown, look);
        planner.addTodo(u"a"_s, {});
        QCOMPARE(planner.inFlight(), 1); // not before the call is over
        SETTLE(planner);
        planner.undo();
        SETTLE(planner);
        planner.redo();
        SETTLE(planner);
        QCOMPARE(counts, QList<int>({1, 0, 1}));
    }

    void whatTheDiskRefusesIsKept()
    {
        AppProfile profile;
        FaultyDisk disk(profile.store, ErrorCode::DiskFull);
        Planner planner({profile.items(), disk, profile.random});
        QSignalSpy failed(&planner, &Planner::failed);
        planner.addTodo(u"first"_s, u"2026-11-11"_s);
        planner.addTodo(u"second"_s, u"2026-11-11"_s);
        SETTLE(planner);
        QCOMPARE(planner.unsavedCount(), 2);
        QCOMPARE(planner.unsavedText(),
                 u"Sennight cannot write to the disk. Your last 2 changes are in memory only."_s);
        QCOMPARE(failed.size(), 0);
        const QString folder = profile.directory.path();
        QCOMPARE(planner.saveCopy(u"copy.txt"_s, folder), QDir::toNativeSeparators(folder));
        QFile file(profile.directory.filePath(u"copy.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("second"));
        QVERIFY(!planner.saveCopy(u"copy.txt"_s, folder).isEmpty());
        QVERIFY(QFile::exists(profile.directory.filePath(u"copy (2).txt"_s)));
        QCOMPARE(planner.saveCopy(u"copy.txt"_s, u"/nowhere"_s), QString());
        disk.fault.reset();
        planner.tryAgain();
        SETTLE(planner);
        QCOMPARE(planner.unsavedCount(), 0);
        QCOMPARE(profile.titlesOn(11), QStringList({u"first"_s, u"second"_s}));
    }

    void whatIsNotWrittenKeepsTheWindowOpen()
    {
        AppProfile profile;
        FaultyDisk disk(profile.store, ErrorCode::DiskFull);
        Planner planner({profile.items(), disk, profile.random});
        QSignalSpy closable(&planner, &Planner::closable);
        QVERIFY(planner.mayClose());
        planner.addTodo(u"first"_s, u"2026-11-11"_s);
        SETTLE(planner);
        QVERIFY(!planner.mayClose());
        SETTLE(planner);
        QCOMPARE(planner.unsavedCount(), 1);
        QVERIFY(planner.isClosing());
        QCOMPARE(closable.count(), 0);
        disk.fault.reset();
        QVERIFY(!planner.mayClose()); // the disk answers later
        SETTLE(planner);
        QCOMPARE(closable.count(), 1);
        QVERIFY(planner.mayClose());
        QCOMPARE(profile.titlesOn(11), QStringList({u"first"_s}));
    }

    void thePersonMayLetItGo()
    {
        AppProfile profile;
        FaultyDisk disk(profile.store, ErrorCode::DiskFull);
        Planner planner({profile.items(), disk, profile.random});
        QSignalSpy closable(&planner, &Planner::closable);
        planner.addTodo(u"first"_s, u"2026-11-11"_s);
        SETTLE(planner);
        QVERIFY(!planner.mayClose());
        SETTLE(planner);
        planner.leaveUnsaved();
        QCOMPARE(closable.count(), 1);
        QVERIFY(planner.mayClose());
    }

    void theEndTriesOnceMore()
    {
        AppProfile profile;
        FaultyDisk disk(profile.store, ErrorCode::DiskFull);
        Planner planner({profile.items(), disk, profile.random});
        planner.addTodo(u"first"_s, u"2026-11-11"_s);
        SETTLE(planner);
        disk.fault.reset();
        planner.finish();
        QCOMPARE(profile.titlesOn(11), QStringList({u"first"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPlannerDisk)
#include "tst_planner_disk.moc"
