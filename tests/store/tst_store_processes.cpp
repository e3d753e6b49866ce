// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several processes on one profile: killed in the middle of their commits, writing at once, and
// seeing each other's commits.
#include "domain/messages.h"
#include "store/check.h"
#include "store/commit_watch.h"
#include "store/connection_p.h"
#include "store/store.h"
#include "support/file_calls.h"
#include "support/patience.h"
#include "sync/core/change.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <limits>
#include <set>

using namespace sennight;
using namespace Qt::StringLiterals;
using enum Field;

namespace {

constexpr int pings = 20;

// --- the other process -------------------------------------------------------------------------

/// Some actions are too large for one change.
int todosOfAction(int number)
{
    return number % 25 == 24 ? 150 : 3;
}

/// Todos whose titles name their writer and their action.
Action actionOf(const QString &writer, int number, RandomSource &random)
{
    const auto subject = u"%1-%2"_s.arg(writer).arg(number);
    Action action{.kind = ActionKind::Add, .subject = subject, .edits = {}};
    const QString notes(todosOfAction(number) > 3 ? 1'500 : 10, u'n');
    for (int i = 0; i < todosOfAction(number); ++i) {
        const auto id = RecordId::random(random);
        action.edits.push_back({id, TodoTitle, subject, {}, {}});
        action.edits.push_back({id, TodoDescription, notes, {}, {}});
    }
    return action;
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s: %s %s\n", errorName(error.code).data(), qPrintable(error.subject),
                 qPrintable(error.detail));
    return 1;
}

/// Commits `count` actions and says each when it is done; killed before its n-th write, if any.
int write(const QString &folder, const QString &writer, int count, int dieBefore)
{
    if (dieBefore > 0)
        FileCalls::dieBefore(dieBefore);
    const SystemClock clock;
    SystemRandom random;
    const auto store = Store::open(Profile(folder), clock, random);
    if (!store)
        return failed(store.error());
    for (int i = 0; i < count; ++i) {
        if (const auto done = (*store)->commit(actionOf(writer, i, random)); !done)
            return failed(done.error());
        std::printf("%s-%d\n", qPrintable(writer), i);
        std::fflush(stdout);
    }
    return 0;
}

/// One ping: a todo that appeared with its title.
bool isPing(const Committed &seen, int number)
{
    return seen.subject == u"ping %1"_s.arg(number) && seen.records.size() == 1 &&
           seen.records.front().entity == Entity::Todo && seen.records.front().created;
}

/// Answers each ping that it sees by an edit of the todo that came with it.
int answer(const QString &folder)
{
    const Profile profile(folder);
    const SystemClock clock;
    SystemRandom random;
    const auto own = std::make_shared<OwnActions>();
    const auto store = Store::open(profile, clock, random, {.ownActions = own});
    const auto watch = CommitWatch::open(profile.database(), own);
    if (!store || !watch)
        return failed(store ? watch.error() : store.error());
    int seen = 0;
    QObject::connect(watch->get(), &CommitWatch::committed, [&](const Committed &committed) {
        if (!isPing(committed, seen))
            return QCoreApplication::exit(2);
        const auto todo = committed.records.front().id;
        const Action pong{.kind = ActionKind::Edit,
                          .subject = u"pong %1"_s.arg(seen),
                          .edits = {{todo, TodoEstimate, qint64(seen + 1), {}, {}}}};
        if (const auto done = (*store)->commit(pong); !done)
            QCoreApplication::exit(failed(done.error()));
        else if (++seen == pings)
            QCoreApplication::exit(0);
    });
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

// --- what the tests look at --------------------------------------------------------------------

void start(QProcess &process, const QStringList &arguments)
{
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(arguments);
    process.start();
}

std::set<QString> linesOf(const QByteArray &output)
{
    std::set<QString> lines;
    for (const auto &line : output.split('\n')) {
        if (!line.isEmpty())
            lines.insert(QString::fromUtf8(line));
    }
    return lines;
}

} // namespace

class TestStoreProcesses : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const SystemClock m_clock;
    SystemRandom m_random;
    std::set<QString> m_acknowledged;

    [[nodiscard]] Profile profile() const { return Profile(m_folder->filePath(u"profile"_s)); }

    /// How many todos each action has.
    std::map<QString, int> actionsThere()
    {
        std::map<QString, int> actions;
        const auto store = Store::open(profile(), m_clock, m_random);
        if (!store)
            return actions;
        const auto read =
            (*store)->connection().each(u"SELECT title FROM todos"_s, [&](Statement &row) {
                ++actions[row.text(0)];
                return true;
            });
        return read ? actions : std::map<QString, int>();
    }

    /// Sound; every acknowledged action is there; no action is there in part.
    void look()
    {
        const auto actions = actionsThere();
        for (const auto &[name, todos] : actions)
            QCOMPARE(todos, todosOfAction(name.section(u'-', 1).toInt()));
        for (const auto &name : m_acknowledged)
            QVERIFY2(actions.contains(name), qPrintable(name));
        const auto report = checkProfile(profile(), m_clock, m_random);
        QVERIFY(report);
        QVERIFY2(report->isClean(),
                 report->findings.empty() ? "" : qPrintable(report->findings.front().detail));
    }

    /// The changes of this device: one chain without a gap, each on the one before.
    void lookAtTheChain()
    {
        const auto store = Store::open(profile(), m_clock, m_random);
        QVERIFY(store);
        quint64 seq = 0;
        sync::ChangeId last;
        std::set<sync::ChainId> chains;
        bool linked = true;
        const auto read =
            (*store)->eachChange(sync::Space::Local, 0, [&](qint64, const QByteArray &bytes) {
                const auto change = sync::decode(bytes);
                linked &= change && change->seq == ++seq && change->prev == last;
                if (change)
                    chains.insert(change->chain);
                last = sync::ChangeId::of(bytes);
                return linked;
            });
        QVERIFY(read);
        QVERIFY(linked);
        QCOMPARE(chains.size(), size_t(1));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_acknowledged.clear();
    }

    void killedFromOutside();
    void killedBeforeAnyWrite();
    void killedWhileTheProfileIsMade();
    void twoWritersAtOnce();
    void eachSeesWhatTheOtherCommits();
};

void TestStoreProcesses::killedFromOutside()
{
    constexpr int kills = 12;
    const auto endless = QString::number(std::numeric_limits<int>::max());
    SeededRandom chance(20261111);
    for (int i = 0; i < kills; ++i) {
        QProcess writer;
        start(writer, {u"--write"_s, profile().directory(), u"w%1"_s.arg(i), endless, u"0"_s});
        const auto lines = qsizetype(1 + chance.next64() % 25);
        QByteArray out;
        while (out.count('\n') < lines && writer.waitForReadyRead(-1))
            out += writer.readAllStandardOutput();
        // The writer went on meanwhile: it is in the middle of one of its next commits.
        writer.kill();
        QVERIFY(writer.waitForFinished(-1));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        m_acknowledged.merge(linesOf(out + writer.readAllStandardOutput()));
        look();
    }
    QVERIFY(m_acknowledged.size() >= kills);
    lookAtTheChain();
}

void TestStoreProcesses::killedBeforeAnyWrite()
{
    constexpr int kills = 25;
    constexpr int mostWrites = 700; // beyond the first of the large actions
    SeededRandom chance(20261112);
    for (int i = 0; i < kills; ++i) {
        const auto nth = QString::number(1 + chance.next64() % mostWrites);
        QProcess writer;
        start(writer, {u"--write"_s, profile().directory(), u"w%1"_s.arg(i), u"1000"_s, nth});
        QVERIFY(writer.waitForFinished(-1));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        m_acknowledged.merge(linesOf(writer.readAllStandardOutput()));
        look();
    }
    QVERIFY(m_acknowledged.size() >= kills);
    lookAtTheChain();
}

void TestStoreProcesses::killedWhileTheProfileIsMade()
{
    bool killed = true;
    for (int nth = 1; killed; nth += 4) {
        init();
        QProcess writer;
        start(writer, {u"--write"_s, profile().directory(), u"w"_s, u"1"_s, QString::number(nth)});
        QVERIFY(writer.waitForFinished(-1));
        killed = writer.exitStatus() == QProcess::CrashExit;
        QVERIFY(killed || writer.exitCode() == 0);
        m_acknowledged = linesOf(writer.readAllStandardOutput());
        QVERIFY(Store::open(profile(), m_clock, m_random));
        look();
    }
    QCOMPARE(m_acknowledged.size(), size_t(1));
}

void TestStoreProcesses::twoWritersAtOnce()
{
    constexpr int each = 200;
    // They also race for making the profile.
    QProcess one;
    QProcess two;
    start(one, {u"--write"_s, profile().directory(), u"one"_s, QString::number(each), u"0"_s});
    start(two, {u"--write"_s, profile().directory(), u"two"_s, QString::number(each), u"0"_s});
    for (QProcess *writer : {&one, &two}) {
        QVERIFY(writer->waitForFinished(-1));
        QCOMPARE(writer->exitStatus(), QProcess::NormalExit);
        QVERIFY2(writer->exitCode() == 0, writer->readAllStandardError().constData());
        m_acknowledged.merge(linesOf(writer->readAllStandardOutput()));
    }
    QCOMPARE(m_acknowledged.size(), size_t(2 * each));
    QCOMPARE(actionsThere().size(), size_t(2 * each));
    look();
    lookAtTheChain();
}

void TestStoreProcesses::eachSeesWhatTheOtherCommits()
{
    const auto own = std::make_shared<OwnActions>();
    const auto store = Store::open(profile(), m_clock, m_random, {.ownActions = own});
    QVERIFY(store);
    const auto watch = CommitWatch::open(profile().database(), own);
    QVERIFY(watch);
    QSignalSpy pongs(watch->get(), &CommitWatch::committed);
    QProcess other;
    QSignalSpy left(&other, &QProcess::finished);
    start(other, {u"--answer"_s, profile().directory()});
    QVERIFY(other.waitForReadyRead(-1));
    for (int i = 0; i < pings; ++i) {
        const auto todo = RecordId::random(m_random);
        QVERIFY((*store)->commit({.kind = ActionKind::Add,
                                  .subject = u"ping %1"_s.arg(i),
                                  .edits = {{todo, TodoCreatedAt, m_clock.nowMs(), {}, {}},
                                            {todo, TodoTitle, u"Todo %1"_s.arg(i), {}, {}}}}));
        while (pongs.isEmpty())
            QVERIFY2(pongs.wait(patience), other.readAllStandardError().constData());
        const auto pong = pongs.takeFirst().front().value<Committed>();
        QCOMPARE(pong.subject, u"pong %1"_s.arg(i));
        QCOMPARE(pong.kind, ActionKind::Edit);
        QVERIFY(!pong.everything);
        QCOMPARE(pong.records.size(), size_t(1));
        QCOMPARE(pong.records.front().id, todo);
        QCOMPARE(pong.records.front().fields, std::vector<Field>{TodoEstimate});
        QVERIFY(!pong.records.front().created);
    }
    QVERIFY(!left.isEmpty() || left.wait(patience));
    QVERIFY2(other.exitCode() == 0, other.readAllStandardError().constData());
    QVERIFY(pongs.isEmpty());
}

int main(int argc, char **argv)
{
    FileCalls::install();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return write(arguments.value(2), arguments.value(3), arguments.value(4).toInt(),
                     arguments.value(5).toInt());
    if (arguments.value(1) == "--answer"_L1)
        return answer(arguments.value(2));
    TestStoreProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_processes.moc"
