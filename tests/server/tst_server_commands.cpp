// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an administrator does beside a server that runs.

#include "server/running_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;
using namespace sennight::sync::server;

namespace {

QString tagOf(const Running &server)
{
    return QString::fromLatin1(server.remote.account.account().hex());
}

QJsonDocument jsonOf(const ServerProcess::Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.printed);
}

} // namespace

class TestServerCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devicesOfAnAccount();
    void aQuotaOfItsOwn();
    void nothingIsDroppedBeforeItsTime();
    void aBackupOfARunningServer();
    void aBackupWhileMuchIsWritten();
    void aSoundStore();
    void faultsAreFound_data();
    void faultsAreFound();
    void aDamagedFileIsFound();
    void whatIsNoCommand();

private:
    /// A backup of a server with four envelopes and the beginning of a snapshot.
    QString soundDatabase();

    QTemporaryDir m_folder;
};

QString TestServerCommands::soundDatabase()
{
    QString file = m_folder.filePath(u"sound.db"_s);
    if (!QFile::exists(file)) {
        Running server;
        server.anna.push(server.remote.next(4));
        server.anna.send(Method::Put, "/v1/snapshots/" + QByteArray(32, 'a'), "offset=0", "chunk");
        if (server.process.run({u"backup"_s, file}).exitCode != 0)
            qFatal("no backup");
    }
    return file;
}

void TestServerCommands::devicesOfAnAccount()
{
    Running server;
    AccountWorld &account = server.remote.account;
    account.take(account.byAnna().revoke(account.bert.id(), {}));
    server.anna.post("/v1/members",
                     protocol::NewMember{
                         recordHash(account.log[account.log.size() - 2]), account.log.back(), {}});
    QCOMPARE(server.anna.outcome(), u"accepted"_s);
    const auto listed = server.process.run({u"devices"_s, tagOf(server).first(6), u"--json"_s});
    QCOMPARE(listed.exitCode, 0);
    const QJsonDocument document = jsonOf(listed);
    const QJsonArray all = document.array();
    QCOMPARE(all.size(), 4);
    std::map<QString, QJsonObject> devices;
    for (const QJsonValue each : all)
        devices[each.toObject().value("device"_L1).toString()] = each.toObject();
    const QJsonObject anna = devices[QString::fromLatin1(account.anna.id().hex())];
    QCOMPARE(anna.value("level"_L1).toString(), u"full trust"_s);
    QVERIFY(anna.value("seen_at"_L1).toString().endsWith(u'Z'));
    QVERIFY(!anna.value("revoked"_L1).toBool());
    const QJsonObject bert = devices[QString::fromLatin1(account.bert.id().hex())];
    QVERIFY(bert.value("revoked"_L1).toBool());
    QVERIFY(server.process.command({u"devices"_s, tagOf(server)}).contains("read only"));

    const auto none = server.process.run({u"devices"_s, u"xyz"_s});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.complained.contains("accounts lists them"), none.complained.constData());
}

void TestServerCommands::aQuotaOfItsOwn()
{
    Running server;
    const QString account = tagOf(server);
    QVERIFY(server.process.command({u"quota"_s, account}).contains("of 1.0 GiB"));
    QCOMPARE(server.process.run({u"quota"_s, account, u"2KiB"_s}).exitCode, 0);
    server.anna.push(server.remote.next(3));
    QCOMPARE(server.anna.outcome(), u"QuotaFull"_s);
    const QJsonObject row = jsonOf(server.process.run({u"quota"_s, account, u"--json"_s})).object();
    QCOMPARE(row.value("quota_bytes"_L1).toInt(), 2048);
    QVERIFY(row.value("quota_is_own"_L1).toBool());
    QCOMPARE(server.process.run({u"quota"_s, account, u"much"_s}).exitCode, 2);
    QCOMPARE(server.process.run({u"quota"_s, account, u"default"_s}).exitCode, 0);
    RemoteAccount &remote = server.remote;
    server.anna.push(remote.next(0));
    QCOMPARE(server.anna.outcome(), u"accepted"_s);
    const QJsonArray accounts = jsonOf(server.process.run({u"accounts"_s, u"--json"_s})).array();
    QCOMPARE(accounts.at(0).toObject().value("quota_bytes"_L1).toInt(), 1 << 30);
}

void TestServerCommands::nothingIsDroppedBeforeItsTime()
{
    Running server;
    server.anna.push(server.remote.next(3));
    const auto compacted = server.process.run({u"compact"_s, tagOf(server)});
    QCOMPARE(compacted.exitCode, 0);
    QVERIFY(compacted.printed.contains("nothing to drop"));
    QCOMPARE(jsonOf(server.process.run({u"compact"_s, u"--json"_s}))
                 .object()
                 .value("dropped_bytes"_L1)
                 .toInt(-1),
             0);
    QCOMPARE(server.anna.log().entries.size(), 3U);
}

void TestServerCommands::aBackupOfARunningServer()
{
    Running server;
    const QString file = server.file(u"backup.db"_s);
    server.anna.push(server.remote.next(3));
    QCOMPARE(server.process.run({u"backup"_s, file}).exitCode, 0);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(!QFile::exists(file + u"-wal"_s));
    QCOMPARE(QDir(server.folder.path()).entryList({u"backup*"_s}), QStringList{u"backup.db"_s});
    server.anna.push(server.remote.next(2));

    QFile before(file);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    const auto again = server.process.run({u"backup"_s, file});
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.complained.contains("name a new file"), again.complained.constData());
    QVERIFY(before.seek(0));
    QCOMPARE(before.readAll(), bytes);
    QCOMPARE(server.process.run({u"backup"_s, server.file(u"none/b.db"_s)}).exitCode, 1);

    // It is a whole database, of the moment when it was made.
    ServerProcess other(server.file(u"other"_s), {u"--database"_s, file});
    QVERIFY2(other.start(), other.log().constData());
    server.http.moveTo(other.address());
    QCOMPARE(server.anna.log().entries.size(), 3U);
}

void TestServerCommands::aBackupWhileMuchIsWritten()
{
    Running server;
    const QString file = server.file(u"backup.db"_s);
    std::atomic<int> exitCode = -1;
    std::thread backup([&] { exitCode = server.process.run({u"backup"_s, file}).exitCode; });
    do
        server.anna.push(server.remote.next(8));
    while (exitCode < 0 && server.anna.last.status == 200);
    backup.join();
    QCOMPARE(exitCode, 0);
    QCOMPARE(server.anna.outcome(), u"accepted"_s);
    const ServerProcess other(server.file(u"other"_s), {u"--database"_s, file});
    const auto checked = other.run({u"check"_s});
    QVERIFY2(checked.exitCode == 0, checked.printed.constData());
}

void TestServerCommands::aSoundStore()
{
    const QString database = soundDatabase();
    const auto checked =
        ServerProcess(m_folder.path(), {u"--database"_s, database}).run({u"check"_s});
    QVERIFY2(checked.exitCode == 0, checked.printed.constData());
    QVERIFY(checked.printed.contains("No fault found"));
}

void TestServerCommands::faultsAreFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char *name, const char *statement, const char *found) {
        QTest::newRow(name) << QString::fromLatin1(statement) << QByteArray(found);
    };
    row("one bit of an envelope",
        "UPDATE envelopes SET envelope = CAST(substr(envelope, 1, 159) || "
        "CASE substr(envelope, 160, 1) WHEN x'00' THEN x'01' ELSE x'00' END || "
        "substr(envelope, 161) AS BLOB) WHERE server_seq = 2",
        "envelope 2 is not as its device signed it (BadSignature)");
    row("half an envelope",
        "UPDATE envelopes SET envelope = substr(envelope, 1, 90) WHERE server_seq = 2",
        "envelope 2 is none (Truncated)");
    row("a missing envelope", "DELETE FROM envelopes WHERE server_seq = 2",
        "the log goes from number 1 to 3");
    row("a missing change", "DELETE FROM envelopes WHERE server_seq = 2",
        "before envelope 3 changes of its chain are missing");
    row("a missing end", "DELETE FROM envelopes WHERE server_seq = 4",
        "the log ends at number 3 instead of 4");
    row("an end of nothing", "DELETE FROM envelopes WHERE server_seq = 4",
        "the end of a chain, number 4, is not in the log");
    row("an empty log", "DELETE FROM envelopes", "the log is empty");
    row("another place", "UPDATE envelopes SET last_seq = 9 WHERE server_seq = 4",
        "envelope 4 is stored under the numbers of another");
    row("a sum", "UPDATE accounts SET log_bytes = log_bytes + 1", "count for the quota");
    row("a member", "DELETE FROM records WHERE place = 2", "the membership log does not fit");
    row("a snapshot", "DELETE FROM chunks", "bytes are missing");
    row("a sum of snapshots", "UPDATE accounts SET snapshot_bytes = 0",
        "snapshots have 5 bytes, and 0 count");
}

void TestServerCommands::faultsAreFound()
{
    QFETCH(const QString, statement);
    QFETCH(const QByteArray, found);
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"server.db"_s);
    QVERIFY(QFile::copy(soundDatabase(), database));
    QCOMPARE(QProcess::execute(u"sqlite3"_s, {database, statement}), 0);
    const auto checked = ServerProcess(folder.path()).run({u"check"_s});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.printed.contains(found), checked.printed.constData());
    QVERIFY(checked.complained.contains("last sound backup"));
}

void TestServerCommands::aDamagedFileIsFound()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"server.db"_s);
    QVERIFY(QFile::copy(soundDatabase(), database));
    QFile file(database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(39)); // how many pages are free: what only SQLite itself knows
    QVERIFY(file.putChar(7));
    file.close();
    const ServerProcess process(folder.path());
    const auto checked = process.run({u"check"_s});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.printed.contains("the file: "), checked.printed.constData());
    const QJsonObject object = jsonOf(process.run({u"check"_s, u"--json"_s})).object();
    QCOMPARE(object.value("problems"_L1).toArray().size(), 1);
}

void TestServerCommands::whatIsNoCommand()
{
    QTemporaryDir folder;
    const ServerProcess process(folder.path());
    for (const QStringList &words :
         {QStringList{u"dance"_s}, {u"devices"_s}, {u"backup"_s}, {u"check"_s, u"all"_s}}) {
        const auto outcome = process.run(words);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.complained.contains("--help"));
    }
    QVERIFY(QDir(folder.path()).isEmpty()); // no database was made
    QCOMPARE(process.run({u"invite"_s, u"all"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestServerCommands)
#include "tst_server_commands.moc"
