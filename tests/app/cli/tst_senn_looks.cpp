// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program where it may look and not write: a disk that is read-only, another's folder.

#include "senn_process.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

/// A profile in a folder that takes no file any more. The superuser may write everywhere, so it
/// looks as somebody else.
class Closed
{
public:
    explicit Closed(const Senn &senn)
        : m_senn(senn)
        , m_folder(senn.folder() + u"/p"_s)
    {
        const auto all = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        for (const QString &folder : folders()) {
            for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
                QFile::setPermissions(file.filePath(), all);
            QFile::setPermissions(folder, all | enter);
        }
        QFile::setPermissions(senn.folder(), all | enter | QFile::WriteOwner);
    }
    ~Closed()
    {
        for (const QString &folder : folders())
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Closed(const Closed &) = delete;
    Closed &operator=(const Closed &) = delete;

    [[nodiscard]] Answered run(const QStringList &arguments) const
    {
        QProcess process;
        m_senn.prepare(process, arguments);
        process.setChildProcessModifier([] {
            if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
                ::_exit(99);
        });
        process.start();
        process.closeWriteChannel();
        Answered answered;
        if (!process.waitForFinished(-1))
            return answered;
        answered.exit = process.exitCode();
        answered.out = process.readAllStandardOutput();
        answered.err = process.readAllStandardError();
        return answered;
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    /// The profile's, and that of its backups.
    [[nodiscard]] QStringList folders() const
    {
        QStringList found{m_folder};
        for (const QFileInfo &folder :
             QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            found << folder.filePath();
        return found;
    }

    const Senn &m_senn;
    QString m_folder;
};

/// As a process that was killed, or a copy taken while one was running, leaves a profile: the last
/// change stands in the log alone, and what the processes shared is gone.
void leaveInTheLog(const Senn &senn, const QString &todo)
{
    const auto name = u"watching"_s;
    const auto log = senn.database() + u"-wal"_s;
    const auto kept = senn.file(u"kept"_s);
    {
        auto watching = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        watching.setDatabaseName(senn.database());
        QVERIFY(watching.open());
        QVERIFY(QSqlQuery(watching).exec(u"SELECT count(*) FROM meta"_s));
        QVERIFY(!senn.add(todo).isEmpty());
        QVERIFY(QFile::copy(log, kept));
    }
    const auto before = contentOf(senn.database());
    QSqlDatabase::removeDatabase(name);
    QFile::remove(senn.database());
    (void)senn.file(u"p/sennight.db"_s, before);
    QVERIFY(QFile::rename(kept, log));
}

} // namespace

class TestSennLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyReadsReads_data();
    void whatOnlyReadsReads();
    void whatWritesIsRefused_data();
    void whatWritesIsRefused();
    void theLogIsReadToo();
    void aFolderThatTakesNoProfileIsNamed();
    void aBackupNeedsAPlace();
    void aBackupIsCheckedWhereNothingCanBeWritten();
    void aCheckOnAFullDiskSavesNothing();
};

void TestSennLooks::whatOnlyReadsReads_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("expected");
    QTest::newRow("list") << QStringList{u"list"_s} << u"Order samples"_s;
    QTest::newRow("search") << QStringList{u"search"_s, u"samples"_s} << u"Order samples"_s;
    QTest::newRow("export") << QStringList{u"export"_s, u"sennight"_s} << u"Order samples"_s;
    QTest::newRow("dump") << QStringList{u"dump"_s} << u"Order samples"_s;
    QTest::newRow("week") << QStringList{u"week"_s} << u"0 of 1 done"_s;
    QTest::newRow("review") << QStringList{u"week"_s, u"review"_s} << u"not committed"_s;
    QTest::newRow("settings") << QStringList{u"settings"_s, u"list"_s} << u"week.first_day"_s;
    QTest::newRow("check") << QStringList{u"check"_s} << u"Sound: "_s;
    QTest::newRow("repair") << QStringList{u"check"_s, u"--repair"_s} << u"Sound: "_s;
    QTest::newRow("trial import") << QStringList{u"import"_s, u"--dry-run"_s, u"todotxt"_s, u"-"_s}
                                  << u"Would be new: nothing"_s;
}

void TestSennLooks::whatOnlyReadsReads()
{
    QFETCH(const QStringList, call);
    QFETCH(const QString, expected);
    const Senn senn;
    QVERIFY(!senn.add(u"Order samples today"_s).isEmpty());
    const Closed closed(senn);
    const auto files = closed.files();
    const auto answered = closed.run(call);
    QCOMPARE(answered.err, QByteArray());
    QCOMPARE(answered.exit, 0);
    QVERIFY2(QString::fromUtf8(answered.out).contains(expected), answered.out.constData());
    QCOMPARE(closed.files(), files);
}

void TestSennLooks::whatWritesIsRefused_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("add") << QStringList{u"add"_s, u"More"_s};
    QTest::newRow("undo") << QStringList{u"undo"_s};
    QTest::newRow("commit") << QStringList{u"week"_s, u"commit"_s};
    QTest::newRow("settings") << QStringList{u"settings"_s, u"set"_s, u"day.start"_s, u"05:00"_s};
}

void TestSennLooks::whatWritesIsRefused()
{
    QFETCH(const QStringList, call);
    const Senn senn;
    QVERIFY(!senn.add(u"Order samples today"_s).isEmpty());
    const Closed closed(senn);
    const auto answered = closed.run(QStringList{u"--json"_s} + call);
    QCOMPARE(answered.exit, 1);
    QCOMPARE(answered.error()["code"_L1].toString(), u"read_only"_s);
}

void TestSennLooks::theLogIsReadToo()
{
    const Senn senn;
    QVERIFY(!senn.add(u"Order samples today"_s).isEmpty());
    leaveInTheLog(senn, u"Pick slides today"_s);
    const Closed closed(senn);
    const auto files = closed.files();
    QCOMPARE(files, QStringList({u"sennight.db"_s, u"sennight.db-wal"_s}));
    const auto listed = closed.run({u"list"_s});
    QVERIFY2(listed.out.contains("Pick slides"), listed.err.constData());
    const auto checked = closed.run({u"check"_s});
    QVERIFY2(checked.out.contains("2 changes"), checked.err.constData());
    const auto refused = closed.run({u"--json"_s, u"add"_s, u"More"_s});
    QCOMPARE(refused.error()["code"_L1].toString(), u"read_only"_s);
    QCOMPARE(closed.files(), files);
}

void TestSennLooks::aFolderThatTakesNoProfileIsNamed()
{
    const Senn senn;
    QVERIFY(QDir().mkdir(senn.folder() + u"/p"_s));
    const auto refused = Closed(senn).run({u"add"_s, u"More"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains((senn.folder() + u"/p”"_s).toUtf8()), refused.err.constData());
}

void TestSennLooks::aBackupNeedsAPlace()
{
    const Senn senn;
    QVERIFY(!senn.add(u"Order samples today"_s).isEmpty());
    const QString folder = senn.folder() + u"/p"_s;
    const Closed closed(senn);
    const auto refused = closed.run({u"--json"_s, u"backup"_s, u"create"_s});
    QCOMPARE(refused.exit, 1);
    const auto error = refused.error();
    QCOMPARE(error["code"_L1].toString(), u"read_only"_s);
    QCOMPARE(error["message"_L1].toString(),
             u"No backup was made: they are kept in the profile, and nothing can be written to "
             "\"%1\"."_s.arg(folder));
    QVERIFY(error["hint"_L1].toString().contains(u"senn export sennight"_s));
    QCOMPARE(closed.run({u"export"_s, u"sennight"_s}).exit, 0);
}

void TestSennLooks::aBackupIsCheckedWhereNothingCanBeWritten()
{
    const Senn senn;
    QVERIFY(!senn.add(u"Order samples today"_s).isEmpty());
    const QString id = QString::fromUtf8(senn.run({u"backup"_s, u"create"_s}).out).trimmed();
    QVERIFY(QFile::remove(senn.folder() + u"/p/backups/checked.json"_s));
    const Closed closed(senn);
    const auto files = closed.files();
    const auto checked = closed.run({u"backup"_s, u"verify"_s});
    QCOMPARE(checked.err, QByteArray());
    QCOMPARE(checked.exit, 0);
    QVERIFY2(checked.out.contains("  checked"), checked.out.constData());
    const auto json = closed.run({u"--json"_s, u"backup"_s, u"verify"_s, id}).array();
    QVERIFY(json[0]["sound"_L1].toBool());
    QVERIFY(!json[0]["checked_at"_L1].toString().isEmpty());
    QCOMPARE(closed.files(), files);
}

void TestSennLooks::aCheckOnAFullDiskSavesNothing()
{
    const Senn senn;
    QVERIFY(!senn.add(u"Order samples today"_s).isEmpty());
    // What the processes share is there already, and only the check's own copy needs room.
    const auto name = u"sharing"_s;
    auto sharing = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    sharing.setDatabaseName(senn.database());
    QVERIFY(sharing.open());
    QVERIFY(QSqlQuery(sharing).exec(u"SELECT count(*) FROM meta"_s));
    QProcess process;
    senn.prepare(process, {u"check"_s});
    process.setChildProcessModifier([] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit none{0, 0};
        if (::setrlimit(RLIMIT_FSIZE, &none) != 0)
            ::_exit(99);
    });
    process.start();
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.exitCode(), 1);
    const auto said = process.readAllStandardError();
    QVERIFY2(said.startsWith("senn: The disk is full") && !said.contains("saved"),
             said.constData());
    QVERIFY(senn.isSound());
    sharing = {};
    QSqlDatabase::removeDatabase(name);
}

QTEST_GUILESS_MAIN(TestSennLooks)
#include "tst_senn_looks.moc"
