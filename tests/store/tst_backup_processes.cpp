// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups of several processes: killed in the middle, and two at once.
#include "domain/messages.h"
#include "store/backups.h"
#include "store/check.h"
#include "store/connection_p.h"
#include "store/store.h"
#include "support/file_calls.h"
#include "support/patience.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>

using namespace sennight;
using namespace Qt::StringLiterals;
using enum Field;

namespace {

// --- the other process -------------------------------------------------------------------------

int failed(const Error &error)
{
    std::fprintf(stderr, "%s: %s %s\n", errorName(error.code).data(), qPrintable(error.subject),
                 qPrintable(error.detail));
    return 1;
}

/// Makes backups; killed before its n-th write, if any.
int backUp(const QString &folder, int count, int dieBefore)
{
    const SystemClock clock;
    if (dieBefore > 0)
        FileCalls::dieBefore(dieBefore);
    for (int i = 0; i < count; ++i) {
        if (const auto made = Backups(Profile(folder), clock).make(BackupReason::ByHand); !made)
            return failed(made.error());
    }
    return 0;
}

/// Goes back to a backup; killed before its n-th write, if any.
int goBack(const QString &folder, const QString &backup, int dieBefore)
{
    const SystemClock clock;
    SystemRandom random;
    const auto store = Store::open(Profile(folder), clock, random);
    if (!store)
        return failed(store.error());
    if (dieBefore > 0)
        FileCalls::dieBefore(dieBefore);
    const auto way = (*store)->goBackTo({backup, {}, u"then"_s});
    return way ? 0 : failed(way.error());
}

// --- what the tests look at --------------------------------------------------------------------

void start(QProcess &process, const QStringList &arguments)
{
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(arguments);
    process.start();
}

} // namespace

class TestBackupProcesses : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const SystemClock m_clock;
    SystemRandom m_random;

    [[nodiscard]] Profile profile() const { return Profile(m_folder->filePath(u"profile"_s)); }
    [[nodiscard]] Backups backups() const { return {profile(), m_clock}; }

    void addTodos(const QString &title, int count)
    {
        const auto store = Store::open(profile(), m_clock, m_random);
        QVERIFY(store);
        Action action{.kind = ActionKind::Add, .subject = title, .edits = {}};
        for (int i = 0; i < count; ++i) {
            const auto id = RecordId::random(m_random);
            action.edits.push_back({id, TodoTitle, title, {}, {}});
            action.edits.push_back({id, TodoDescription, QString(1'500, u'n'), {}, {}});
        }
        QVERIFY((*store)->commit(action));
    }
    int todosCalled(const QString &title)
    {
        const auto store = Store::open(profile(), m_clock, m_random, {.readOnly = true});
        const auto count =
            store ? (*store)->connection().scalar(
                        u"SELECT count(*) FROM todos WHERE title = ? AND deleted = 0"_s, title)
                  : Result<QVariant>(QVariant(-1));
        return count ? count->toInt() : -1;
    }
    /// The profile is sound, and so is every backup; nothing is half done once one more is made.
    void look()
    {
        const auto report = checkProfile(profile(), m_clock, m_random);
        QVERIFY(report && report->isClean());
        for (const Backup &backup : backups().list()) {
            const auto checked = backups().verify(backup, m_random);
            QVERIFY(checked && checked->isClean());
        }
        QVERIFY(backups().make(BackupReason::Daily));
        QVERIFY(QDir(profile().backups()).entryList({u"*.partial*"_s}).isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        addTodos(u"Then"_s, 150);
    }

    void killedBeforeAnyWriteOfABackup();
    void killedBeforeAnyWriteOfARestore();
    void twoAtOnce();
};

void TestBackupProcesses::killedBeforeAnyWriteOfABackup()
{
    bool killed = true;
    int deaths = 0;
    for (int nth = 1; killed; nth += nth < 8 ? 1 : 60) {
        QProcess maker;
        start(maker, {u"--back-up"_s, profile().directory(), u"1"_s, QString::number(nth)});
        QVERIFY(maker.waitForFinished(-1));
        killed = maker.exitStatus() == QProcess::CrashExit;
        QVERIFY2(killed || maker.exitCode() == 0, maker.readAllStandardError().constData());
        deaths += killed ? 1 : 0;
        look();
    }
    QVERIFY(deaths > 8);
    QCOMPARE(todosCalled(u"Then"_s), 150);
}

void TestBackupProcesses::killedBeforeAnyWriteOfARestore()
{
    const auto then = backups().make(BackupReason::ByHand);
    QVERIFY(then);
    addTodos(u"Since"_s, 40);
    bool killed = true;
    int deaths = 0;
    for (int nth = 1; killed; nth += 90) {
        QProcess restorer;
        start(restorer, {u"--go-back"_s, profile().directory(), then->path, QString::number(nth)});
        QVERIFY(restorer.waitForFinished(-1));
        killed = restorer.exitStatus() == QProcess::CrashExit;
        QVERIFY2(killed || restorer.exitCode() == 0, restorer.readAllStandardError().constData());
        deaths += killed ? 1 : 0;
        // All of it, or nothing.
        const int since = todosCalled(u"Since"_s);
        QVERIFY(since == 40 || since == 0);
        if (since == 0)
            break;
        look();
    }
    QVERIFY(deaths > 1);
    QCOMPARE(todosCalled(u"Then"_s), 150);
    QCOMPARE(todosCalled(u"Since"_s), 0);
    look();
}

void TestBackupProcesses::twoAtOnce()
{
    constexpr int each = 8;
    std::array<QProcess, 2> makers;
    for (QProcess &maker : makers)
        start(maker, {u"--back-up"_s, profile().directory(), QString::number(each), u"0"_s});
    for (int i = 0; i < 20; ++i)
        addTodos(u"Meanwhile"_s, 1);
    for (QProcess &maker : makers) {
        QVERIFY(maker.waitForFinished(-1));
        QVERIFY2(maker.exitStatus() == QProcess::NormalExit && maker.exitCode() == 0,
                 maker.readAllStandardError().constData());
    }
    QCOMPARE(backups().list().size(), size_t(2 * each));
    QCOMPARE(todosCalled(u"Meanwhile"_s), 20);
    for (const Backup &backup : backups().list())
        QCOMPARE(backup.state, Backup::State::Sound);
    look();
}

int main(int argc, char **argv)
{
    FileCalls::install();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--back-up"_L1)
        return backUp(arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toInt());
    if (arguments.value(1) == "--go-back"_L1)
        return goBack(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    TestBackupProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backup_processes.moc"
