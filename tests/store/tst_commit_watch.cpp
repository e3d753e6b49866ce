// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commit_watch.h"
#include "support/profile_fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;
using enum Field;

namespace {

/// What is seen was seen by the news of the file, however long the commit then takes.
constexpr CommitWatch::Pace byNewsOnly{.afterNews = std::chrono::hours(1),
                                       .withoutNews = std::chrono::hours(1)};

/// What the other process does: commits todos one after the other.
int commitTodos(const QString &profile, int count)
{
    const SystemClock clock;
    SystemRandom random;
    const auto store = Store::open(Profile(profile), clock, random);
    for (int i = 0; store && i < count; ++i) {
        const auto id = RecordId::random(random);
        const auto done =
            (*store)->commit({.kind = ActionKind::Add,
                              .subject = u"todo %1"_s.arg(i),
                              .edits = {{id, TodoCreatedAt, clock.nowMs(), {}, {}},
                                        {id, TodoTitle, u"todo %1"_s.arg(i), {}, {}}}});
        if (!done)
            return 1;
        QTextStream(stdout) << id.toHex() << Qt::endl;
    }
    return store ? 0 : 2;
}

const TouchedRecord *find(const Committed &committed, const RecordId &id)
{
    const auto found = std::ranges::find(committed.records, id, &TouchedRecord::id);
    return found == committed.records.end() ? nullptr : &*found;
}

} // namespace

/// Commits of other processes arrive by themselves, record by record, each once.
class TestCommitWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProfileFixture> m;
    std::shared_ptr<OwnActions> m_own;
    std::unique_ptr<CommitWatch> m_watch;
    std::vector<Committed> m_seen;

    void watch()
    {
        m_own = std::make_shared<OwnActions>();
        m_watch = CommitWatch::open(m->profile().database(), m_own, byNewsOnly).value();
        connect(m_watch.get(), &CommitWatch::committed, this,
                [this](const Committed &committed) { m_seen.push_back(committed); });
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<ProfileFixture>();
        m_seen.clear();
    }
    void cleanup()
    {
        m_watch.reset();
        m.reset();
    }

    void anotherProcess()
    {
        watch();
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {u"--commit-todos"_s, m->profile().directory(), u"25"_s});
        QTRY_COMPARE(m_seen.size(), size_t(25));
        QVERIFY(other.state() == QProcess::NotRunning || other.waitForFinished(-1));
        QCOMPARE(other.exitCode(), 0);
        for (size_t i = 0; i < m_seen.size(); ++i) {
            const auto id =
                RecordId::fromHex(QString::fromLatin1(other.readLine()).trimmed()).value();
            QCOMPARE(m_seen[i].subject, u"todo %1"_s.arg(i));
            QCOMPARE(m_seen[i].kind, ActionKind::Add);
            const auto *record = find(m_seen[i], id);
            QVERIFY(record);
            QVERIFY(record->created);
            QCOMPARE(record->key, m->queries().todo(id).value().key);
        }
    }

    void fieldsOfAnEdit()
    {
        const auto id = m->todo(u"Read"_s);
        watch();
        (void)m->commit({.kind = ActionKind::Move,
                         .subject = u"Read"_s,
                         .edits = {{id, TodoPlan, u"2026-11-12"_s, {}, {}},
                                   {id, TodoTags, u"a"_s, u"a"_s, {}}}});
        QTRY_COMPARE(m_seen.size(), size_t(1));
        QCOMPARE(m_seen[0].kind, ActionKind::Move);
        QCOMPARE(m_seen[0].subject, u"Read"_s);
        const auto *record = find(m_seen[0], id);
        QVERIFY(record);
        QVERIFY(!record->created);
        QCOMPARE(record->entity, Entity::Todo);
        QCOMPARE(record->fields, (std::vector<Field>{TodoPlan, TodoTags}));
    }

    void onlyWhatComesAfterwards()
    {
        m->todo(u"before"_s);
        watch();
        const auto after = m->todo(u"after"_s);
        QTRY_COMPARE(m_seen.size(), size_t(1));
        QVERIFY(find(m_seen[0], after));
    }

    void ownActionsAreNotReported()
    {
        watch();
        const auto own = RecordId::random(m->random());
        m_own->add(own);
        QVERIFY(m_own->contains(own));
        m_watch->check();
        // What the store of this process commits, it names before.
        StoreOptions options;
        options.ownActions = m_own;
        const auto store = Store::open(m->profile(), m->clock(), m->random(), options).value();
        const auto id = RecordId::random(m->random());
        QVERIFY(store->commit({.edits = {{id, TodoTitle, u"own"_s, {}, {}}}}));
        QVERIFY(store->undo());
        const auto foreign = m->todo(u"foreign"_s);
        QTRY_COMPARE(m_seen.size(), size_t(1));
        QVERIFY(find(m_seen[0], foreign));
        m_watch->check();
        QCOMPARE(m_seen.size(), size_t(1));
    }

    void manyCommitsAreReportedInOrder()
    {
        watch();
        QStringList expected;
        for (int i = 0; i < 60; ++i) {
            expected += u"todo %1"_s.arg(i);
            (void)m->commit(
                {.kind = ActionKind::Add,
                 .subject = expected.last(),
                 .edits = {{RecordId::random(m->random()), TodoTitle, expected.last(), {}, {}}}});
            if (i % 7 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_seen.size(), size_t(60));
        QStringList subjects;
        for (const auto &committed : m_seen)
            subjects += committed.subject;
        QCOMPARE(subjects, expected);
    }

    void tooMuchToName()
    {
        watch();
        Action action{.kind = ActionKind::Import};
        for (int i = 0; i < 2'000; ++i)
            action.edits.push_back(
                {RecordId::random(m->random()), TodoTitle, u"todo %1"_s.arg(i), {}, {}});
        (void)m->commit(action);
        QTRY_COMPARE(m_seen.size(), size_t(1));
        QVERIFY(m_seen[0].everything);
        QVERIFY(m_seen[0].records.empty());
    }

    /// A checkpoint empties the log and the next commit begins it anew.
    void afterCheckpoints()
    {
        watch();
        for (int round = 0; round < 4; ++round) {
            m->todo(u"before"_s);
            QTRY_COMPARE(m_seen.size(), size_t(2 * round + 1));
            ProfileFixture::checkpoint(m->profile());
            m->todo(u"after"_s);
            QTRY_COMPARE(m_seen.size(), size_t(2 * round + 2));
        }
    }

    /// Nobody has the profile open: there is no -wal file yet when the watch begins.
    void theLogFileAppearsLater()
    {
        const auto profile = m->profile();
        m->closeAll();
        QVERIFY(!QFile::exists(profile.database() + u"-wal"_s));
        watch();
        m->openAll();
        const auto id = m->todo(u"late"_s);
        QTRY_COMPARE(m_seen.size(), size_t(1));
        QVERIFY(find(m_seen[0], id));
        m->closeAll();
        m->openAll();
        m->todo(u"later"_s);
        QTRY_COMPARE(m_seen.size(), size_t(2));
    }

    void theTodoOfATimer()
    {
        const auto todo = m->todo(u"Read"_s);
        watch();
        const auto entry = m->timeEntry(todo, m->clock().nowMs(), {});
        QTRY_COMPARE(m_seen.size(), size_t(1));
        QVERIFY(find(m_seen[0], entry));
        QVERIFY(find(m_seen[0], todo));
    }

    /// What an occurrence inherits changes with the one before it.
    void heirsOfASeries()
    {
        const auto first = m->todo(u"Water the plants"_s);
        const auto second = m->add(
            {{TodoSeries, first}, {TodoPredecessor, first}, {TodoOccurrence, u"2026-11-18"_s}});
        const auto third = m->add(
            {{TodoSeries, first}, {TodoPredecessor, second}, {TodoOccurrence, u"2026-11-25"_s}});
        watch();
        m->edit(first, {{TodoTitle, u"Water the garden"_s}, {TodoDayOrder, u"b"_s}});
        QTRY_COMPARE(m_seen.size(), size_t(1));
        for (const auto &heir : {second, third}) {
            const auto *record = find(m_seen[0], heir);
            QVERIFY(record);
            QCOMPARE(record->fields, std::vector<Field>{TodoTitle});
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--commit-todos"_L1)
        return commitTodos(arguments.value(2), arguments.value(3).toInt());
    TestCommitWatch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_commit_watch.moc"
