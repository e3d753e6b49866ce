// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server as a process on a real PostgreSQL.

#include "server/http_ask.h"
#include "support/postgres_process.h"
#include "support/server_process.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;
using namespace sennight::sync::server;

class TestServerPostgres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoServersOnOneDatabase();
    void aRestartedDatabaseIsFoundAgain();
    void commandsBesideIt();
    void withoutADatabaseItDoesNotStart();

private:
    PostgresProcess m_postgres;
};

void TestServerPostgres::twoServersOnOneDatabase()
{
    QTemporaryDir folder;
    const QStringList options{u"--database"_s, m_postgres.newDatabase()};
    ServerProcess one(folder.filePath(u"one"_s), options);
    ServerProcess two(folder.filePath(u"two"_s), options);
    QVERIFY2(one.start(), one.log().constData());
    QVERIFY2(two.start(), two.log().constData());
    HttpAsk first(one.address());
    HttpAsk second(two.address());
    RemoteAccount remote;
    Talker anna(first.ask(), remote.account.account());
    remote.found(anna);
    const auto sent = remote.next(4);
    QCOMPARE(anna.push({sent[0], sent[1]}).head, 2U);
    Talker there(second.ask(), remote.account.account());
    there.token = anna.token; // either server takes it
    QCOMPARE(there.push({sent[2], sent[3]}).serverSeqs, (std::vector<quint64>{3, 4}));
    one.kill();
    QCOMPARE(there.log().entries.size(), 4U);
    QCOMPARE(two.stop(), 0);
}

void TestServerPostgres::aRestartedDatabaseIsFoundAgain()
{
    QTemporaryDir folder;
    ServerProcess process(folder.path(), {u"--database"_s, m_postgres.newDatabase()});
    QVERIFY2(process.start(), process.log().constData());
    HttpAsk http(process.address());
    RemoteAccount remote;
    Talker anna(http.ask(), remote.account.account());
    remote.found(anna);
    QCOMPARE(anna.push(remote.next(2)).head, 2U);
    m_postgres.restart();
    QCOMPARE(anna.push(remote.next(1)).head, 3U);
    QCOMPARE(anna.send(Method::Get, "/healthz").status, 200);
}

void TestServerPostgres::commandsBesideIt()
{
    QTemporaryDir folder;
    ServerProcess process(folder.path(), {u"--database"_s, m_postgres.newDatabase()});
    QVERIFY2(process.start(), process.log().constData());
    HttpAsk http(process.address());
    RemoteAccount remote;
    Talker anna(http.ask(), remote.account.account());
    remote.found(anna);
    anna.push(remote.next(3));
    const QString account = QString::fromLatin1(remote.account.account().hex());
    QVERIFY(process.command({u"devices"_s, account})
                .contains(remote.account.anna.id().hex() + "  full trust"));
    QVERIFY(process.command({u"quota"_s, account, u"1KiB"_s}).contains("of 1.0 KiB"));
    anna.push(remote.next(1));
    QCOMPARE(anna.outcome(), u"QuotaFull"_s);
    QCOMPARE(process.run({u"compact"_s}).exitCode, 0);
    const auto checked = process.run({u"check"_s});
    QVERIFY2(checked.exitCode == 0, checked.printed.constData());
    const QString file = folder.filePath(u"backup"_s);
    const auto backup = process.run({u"backup"_s, file});
    QCOMPARE(backup.exitCode, 1);
    QVERIFY(backup.complained.contains("pg_dump"));
    QVERIFY(!QFile::exists(file));
    const auto epoch = anna.log().epoch;
    QCOMPARE(process.run({u"new-epoch"_s}).exitCode, 0);
    QVERIFY(anna.log().epoch != epoch);
}

void TestServerPostgres::withoutADatabaseItDoesNotStart()
{
    QTemporaryDir folder;
    ServerProcess process(
        folder.path(),
        {u"--database"_s, u"postgresql:///none?host=%1&user=sennight"_s.arg(m_postgres.folder())});
    QVERIFY(!process.start());
    QVERIFY(process.log().contains("cannot be opened"));
}

QTEST_GUILESS_MAIN(TestServerPostgres)
#include "tst_server_postgres.moc"
