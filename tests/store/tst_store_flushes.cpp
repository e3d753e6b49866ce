// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A commit is durable when it returns, and waits for the disk once, whatever it writes.
#include "store/sqlite_queries.h"
#include "support/file_calls.h"
#include "support/profile_fixture.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;
using enum Field;

class TestStoreFlushes : public QObject
{
    Q_OBJECT

    /// The flushes that `work` makes.
    template <typename Work>
    static int flushesOf(const Work &work)
    {
        const int before = FileCalls::flushes();
        work();
        return FileCalls::flushes() - before;
    }

private Q_SLOTS:
    void aCommitFlushesOnce();
    void anImportFlushesOnce();
    void readingFlushesNothing();
};

void TestStoreFlushes::aCommitFlushesOnce()
{
    ProfileFixture m;
    // The first one after a checkpoint also starts the write-ahead log.
    const auto project = m.project(u"Garden"_s);
    RecordId todo;
    QCOMPARE(flushesOf([&] { todo = m.todo(u"Rake"_s, {{TodoProject, project}}); }), 1);
    QCOMPARE(flushesOf([&] { m.edit(todo, {{TodoTitle, u"Rake leaves"_s}}); }), 1);
    QCOMPARE(flushesOf([&] { m.edit(todo, {{TodoTags, u"Out"_s, u"out"_s}}); }), 1);
    QCOMPARE(flushesOf([&] { m.edit(todo, {{TodoDeleted, true}}); }), 1);
    QCOMPARE(flushesOf([&] { QVERIFY(m.store().undo()); }), 1);
    QCOMPARE(flushesOf([&] { QVERIFY(m.store().redo()); }), 1);
    QCOMPARE(flushesOf([&] { QVERIFY(m.store().saveDraft(todo, TodoTitle, u"Rak"_s)); }), 1);
    // What changes nothing is not written.
    QCOMPARE(flushesOf([&] { m.edit(project, {{ProjectTitle, u"Garden"_s}}); }), 0);
}

void TestStoreFlushes::anImportFlushesOnce()
{
    constexpr int todos = 2'000;
    ProfileFixture m;
    (void)m.todo(u"First"_s);
    Action action{.kind = ActionKind::Import};
    for (int i = 0; i < todos; ++i) {
        const auto id = RecordId::random(m.random());
        action.edits.push_back({id, TodoTitle, u"Imported %1"_s.arg(i), {}, {}});
    }
    QCOMPARE(flushesOf([&] { QVERIFY(m.store().commit(action)); }), 1);
}

void TestStoreFlushes::readingFlushesNothing()
{
    ProfileFixture m;
    const auto todo = m.todo(u"Rake"_s);
    QCOMPARE(flushesOf([&] { QVERIFY(openQueries(m.profile(), m.clock()).value()->todo(todo)); }),
             0);
}

int main(int argc, char **argv)
{
    FileCalls::install();
    QCoreApplication application(argc, argv);
    TestStoreFlushes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_flushes.moc"
