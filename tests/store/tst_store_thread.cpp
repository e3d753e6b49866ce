// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

#include "store/store_thread.h"

#include <QSignalSpy>
#include <QThread>

using namespace sennight;
using namespace sennight::test;

/// The writer in its own thread: order, futures, signals, what runs between the calls.
class TestStoreThread : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    FixedClock m_clock{november2026};
    SeededRandom m_random{3};

    [[nodiscard]] Profile profile(const QString &name) const
    {
        return Profile(m_directory.filePath(name));
    }

    static void isIndexedAfter(StoreThread &thread, const Action &action)
    {
        QSignalSpy complete(&thread, &StoreThread::searchComplete);
        QVERIFY(thread.commit(action).result());
        const auto waiting = [&] {
            auto left = thread.run<qint64>(
                [](Store &store) { return SearchIndex(store.connection()).waitingRanges(); });
            return *left.result();
        };
        QTRY_COMPARE(waiting(), 0);
        QTRY_VERIFY(!complete.isEmpty());
    }

private Q_SLOTS:
    void commitsComeBackInOrder()
    {
        StoreThread thread(profile(u"order"_s), m_clock, m_random);
        QSignalSpy committed(&thread, &StoreThread::committed);
        std::vector<QFuture<Result<Committed>>> futures;
        const RecordId id = RecordId::random(m_random);
        for (int i = 0; i < 20; ++i)
            futures.push_back(
                thread.commit({.edits = {{id, Field::TodoTitle, QString::number(i)}}}));
        for (auto &future : futures)
            QVERIFY(future.result());
        QTRY_COMPARE(committed.size(), 20);
        auto title = thread.run<QString>([id](Store &store) {
            return store.connection()
                .scalar(u"SELECT title FROM todos WHERE id = ?"_s, id)
                .transform([](const QVariant &text) { return text.toString(); });
        });
        QCOMPARE(*title.result(), u"19"_s);
        QVERIFY(thread.undo().result());
        QVERIFY(thread.redo().result());
        QTRY_COMPARE(committed.size(), 22);
    }

    void workRunsInTheStoresThread()
    {
        StoreThread thread(profile(u"thread"_s), m_clock, m_random);
        auto elsewhere = thread.run<bool>([here = QThread::currentThread()](Store &) {
            return QThread::currentThread() != here;
        });
        QVERIFY(*elsewhere.result());
    }

    void aBulkCommitIsIndexedByItself()
    {
        StoreThread thread(profile(u"bulk"_s), m_clock, m_random);
        Action action;
        for (int i = 0; i < 2100; ++i)
            action.edits.push_back(
                {RecordId::random(m_random), Field::TodoTitle, u"Number %1"_s.arg(i)});
        isIndexedAfter(thread, action);
    }

    void aSmallCommitIsIndexedByItselfToo()
    {
        StoreThread thread(profile(u"small"_s), m_clock, m_random);
        isIndexedAfter(thread, {.edits = {{RecordId::random(m_random), Field::TodoTitle, u"x"_s}}});
    }

    void whatWasHandedOverIsDoneBeforeTheEnd()
    {
        QFuture<Result<Committed>> last;
        {
            StoreThread thread(profile(u"end"_s), m_clock, m_random);
            for (int i = 0; i < 10; ++i)
                last = thread.commit(
                    {.edits = {{RecordId::random(m_random), Field::TodoTitle, u"x"_s}}});
        }
        QVERIFY(last.isFinished());
        const auto store = Store::open(profile(u"end"_s), m_clock, m_random);
        QCOMPARE((*store)->connection().scalar(u"SELECT count(*) FROM todos"_s)->toInt(), 10);
    }

    void withoutAProfileEveryCallGivesTheError()
    {
        StoreThread thread(profile(u"none"_s), m_clock, m_random, {.create = false});
        QCOMPARE(thread.opened().result().error().code, ErrorCode::CannotOpen);
        QCOMPARE(thread.commit({}).result().error().code, ErrorCode::CannotOpen);
    }
};

QTEST_GUILESS_MAIN(TestStoreThread)
#include "tst_store_thread.moc"
