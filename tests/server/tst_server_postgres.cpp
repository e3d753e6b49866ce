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
