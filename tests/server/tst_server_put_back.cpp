// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A database that was put back or moved is noticed when a server starts on it, and no other is.

#include "server/running_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;
using namespace sennight::sync::server;

namespace {

constexpr QLatin1StringView databaseName("server.db");

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Over what is there: the file stays the same one.
bool writeOver(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.resize(0) && file.write(bytes) == bytes.size();
}

bool saysNewEpoch(const Running &server)
{
    return server.process.log().contains("\"event\":\"new epoch\"");
}

} // namespace

class TestServerPutBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startedAgainItIsTheSame_data();
    void startedAgainItIsTheSame();
    void overTheFileThatIsThere_data();
    void overTheFileThatIsThere();
    void insteadOfTheFile();
    void aCommandNoticesItToo();
    void movedItIsAnother();
    void aLostMarkIsAnother();
    void aMarkThatIsBehindMeansNothing();
};

void TestServerPutBack::startedAgainItIsTheSame_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("stopped") << false;
    QTest::newRow("killed") << true;
}

void TestServerPutBack::startedAgainItIsTheSame()
{
    QFETCH(const bool, isKilled);
    Running server;
    const auto epoch = server.anna.push(server.remote.next(2)).epoch;
    QVERIFY(!server.process.command({u"invite"_s}).isEmpty()); // writes as well
    isKilled ? server.process.kill() : void(server.process.stop());
    server.start();
    QCOMPARE(server.anna.log().epoch, epoch);
    QVERIFY(!saysNewEpoch(server));
}

void TestServerPutBack::overTheFileThatIsThere_data()
{
    startedAgainItIsTheSame_data();
}

void TestServerPutBack::overTheFileThatIsThere()
{
    QFETCH(const bool, isKilled);
    Running server;
    const auto epoch = server.anna.push(server.remote.next(2)).epoch;
    const QString backup = server.file(u"backup.db"_s);
    QCOMPARE(server.process.run({u"backup"_s, backup}).exitCode, 0);
    const auto sent = server.remote.next(1);
    QCOMPARE(server.anna.push(sent).head, 3U);
    isKilled ? server.process.kill() : void(server.process.stop());
    const QString database = server.file(databaseName);
    QFile::remove(database + u"-wal"_s);
    QFile::remove(database + u"-shm"_s);
    QVERIFY(writeOver(database, readAll(backup)));
    server.start();
    QVERIFY(saysNewEpoch(server));
    const auto page = server.anna.log();
    QCOMPARE(page.entries.size(), 2U);
    QVERIFY(page.epoch != epoch);
    QCOMPARE(server.anna.push(sent).head, 3U); // as its device does then

    QCOMPARE(server.process.stop(), 0);
    const auto noticed = server.process.log().count("new epoch");
    server.start(); // once is enough
    QCOMPARE(server.anna.log().epoch, page.epoch);
    QCOMPARE(server.process.log().count("new epoch"), noticed);
}

void TestServerPutBack::insteadOfTheFile()
{
    Running server;
    const auto epoch = server.anna.push(server.remote.next(2)).epoch;
    QCOMPARE(server.process.stop(), 0);
    // With its mark, and before anything else was written: only the place tells.
    for (const QString &each : {server.file(databaseName), server.file(u"server.db.mark"_s)}) {
        const QByteArray bytes = readAll(each);
        QVERIFY(QFile::remove(each));
        QVERIFY(writeOver(each, bytes));
    }
    server.start();
    QVERIFY(saysNewEpoch(server));
    QVERIFY(server.anna.log().epoch != epoch);
}

void TestServerPutBack::aCommandNoticesItToo()
{
    Running server;
    const auto epoch = server.anna.push(server.remote.next(1)).epoch;
    QCOMPARE(server.process.stop(), 0);
    const QByteArray old = readAll(server.file(databaseName));
    server.start();
    QCOMPARE(server.anna.push(server.remote.next(1)).head, 2U);
    QCOMPARE(server.process.stop(), 0);
    QVERIFY(writeOver(server.file(databaseName), old));
    QVERIFY(server.process.run({u"invite"_s}).complained.contains("new epoch"));
    server.start();
    QVERIFY(server.anna.log().epoch != epoch);
}

void TestServerPutBack::movedItIsAnother()
{
    Running server;
    const auto epoch = server.anna.push(server.remote.next(1)).epoch;
    QCOMPARE(server.process.stop(), 0);
    const QString there = server.file(u"there.db"_s);
    QVERIFY(QFile::copy(server.file(databaseName), there));
    QVERIFY(QFile::copy(server.file(u"server.db.mark"_s), there + u".mark"_s));
    ServerProcess moved(server.folder.path(), {u"--database"_s, there});
    QVERIFY2(moved.start(), moved.log().constData());
    QVERIFY(moved.log().contains("new epoch"));
    server.http.moveTo(moved.address());
    const auto page = server.anna.log();
    QVERIFY(page.epoch != epoch);
    QCOMPARE(page.entries.size(), 1U);
}

void TestServerPutBack::aLostMarkIsAnother()
{
    Running server;
    const auto epoch = server.anna.push(server.remote.next(1)).epoch;
    QCOMPARE(server.process.stop(), 0);
    QVERIFY(QFile::remove(server.file(u"server.db.mark"_s)));
    server.start();
    QVERIFY(server.anna.log().epoch != epoch);
}

/// As after a loss of power: the database was flushed, the mark was not.
void TestServerPutBack::aMarkThatIsBehindMeansNothing()
{
    Running server;
    const QByteArray behind = readAll(server.file(u"server.db.mark"_s));
    const auto epoch = server.anna.push(server.remote.next(3)).epoch;
    server.process.kill();
    QVERIFY(readAll(server.file(u"server.db.mark"_s)) != behind);
    QVERIFY(writeOver(server.file(u"server.db.mark"_s), behind));
    server.start();
    QCOMPARE(server.anna.log().epoch, epoch);
    QVERIFY(!saysNewEpoch(server));
}

QTEST_GUILESS_MAIN(TestServerPutBack)
#include "tst_server_put_back.moc"
