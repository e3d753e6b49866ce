// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server as a process, over real sockets.

#include "server/raw_client.h"
#include "server/running_server.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;
using namespace sennight::sync::server;

namespace {

/// What a live message says; server's frames are short and not masked.
std::optional<protocol::More> moreIn(const QByteArray &frame)
{
    if (frame.size() < 2 || frame[0] != '\x82')
        return {};
    return protocol::decode<protocol::More>(frame.mid(2, frame[1]));
}

} // namespace

class TestServerProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountOverASocket();
    void invitesAreMadeBesideIt();
    void aNewEpochIsTold();
    void whoListensIsToldOfMore();
    void listenersMustSignIn();
    void whoLeavesWhileSigningInDoesNotListen();
    void itStopsCleanly();
    void killedInMidPushItLosesNothing();
    void plainOnlyToThisMachine();
    void aNewerDatabaseIsLeftAlone();
    void healthAndMetrics();
    void whatItMakesIsItsOwn();
    void logsAndFilesTellNothing();
};

void TestServerProcess::anAccountOverASocket()
{
    Running server;
    QCOMPARE(server.anna.outcome(), u"accepted"_s);
    const auto sent = server.remote.next(3);
    QCOMPARE(server.anna.push(sent).serverSeqs, (std::vector<quint64>{1, 2, 3}));
    QCOMPARE(server.http.last->rawHeader("Sennight-Server"), "1");
    QCOMPARE(server.http.last->rawHeader("Content-Type"), "application/cbor");
    QCOMPARE(server.anna.log().entries.at(1).envelope, sent[1]);
    Talker stranger(server.http.ask(), server.remote.account.account());
    QCOMPARE(stranger.send(Method::Get, "/v1/log").status, 401);
    QCOMPARE(stranger.send(Method::Get, "/index.html").status, 404);
    QCOMPARE(stranger.send(Method::Get, "/../../etc/passwd").status, 404);
    // A snapshot's chunk is bytes as they are.
    const QByteArray chunk(protocol::maxChunkBytes, 'x');
    const QByteArray path = "/v1/snapshots/" + QByteArray(32, 'a');
    QCOMPARE(server.anna.send(Method::Put, path, "offset=0", chunk).status, 200);
}

void TestServerProcess::invitesAreMadeBesideIt()
{
    QTemporaryDir folder;
    ServerProcess process(folder.path(), {u"--register"_s, u"invite"_s});
    QVERIFY(process.start());
    const QByteArray code = process.command({u"invite"_s, u"--note"_s, u"Anna"_s}).trimmed();
    QCOMPARE(code.size(), 31);
    QVERIFY(process.command({u"invite"_s, u"list"_s}).contains("Anna"));
    HttpAsk http(process.address());
    const AccountWorld account;
    Talker anna(http.ask(), account.account());
    protocol::NewAccount message{account.log[0], account.log[1], {}, QString()};
    anna.post("/v1/accounts", message);
    QCOMPARE(anna.outcome(), u"InviteNeeded"_s);
    message.invite = QString::fromLatin1(code);
    anna.post("/v1/accounts", message);
    QCOMPARE(anna.outcome(), u"accepted"_s);
    QVERIFY(!process.command({u"invite"_s, u"list"_s}).contains("Anna")); // used up
    QVERIFY(process.command({u"accounts"_s}).contains(account.account().hex()));
}

void TestServerProcess::aNewEpochIsTold()
{
    Running server;
    const auto before = server.anna.push(server.remote.next(1)).epoch;
    QVERIFY(!server.process.command({u"new-epoch"_s}).isEmpty());
    const auto page = server.anna.log();
    QVERIFY(page.epoch != before);
    QCOMPARE(page.entries.size(), 1U);
}

void TestServerProcess::whoListensIsToldOfMore()
{
    Running server;
    RawClient live(server.process.port());
    live.send(RawClient::liveRequest(server.anna.token));
    const QByteArray answer = live.readUntil("\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 101"), answer.constData());
    const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
    const QByteArray first = live.readAtLeast(head + 22).mid(head);
    QVERIFY(moreIn(first));
    QCOMPARE(moreIn(first)->head, 0U);
    QCOMPARE(moreIn(first)->members, 5U);
    live.clear();
    server.anna.push(server.remote.next(2));
    const QByteArray next = live.readAtLeast(22);
    QVERIFY(moreIn(next));
    QCOMPARE(moreIn(next)->head, 2U);
    live.send("\x82\x80"_ba + QByteArray(4, '\0')); // a message, though there is nothing to say
    live.readToEnd();
}

void TestServerProcess::listenersMustSignIn()
{
    Running server;
    RawClient live(server.process.port());
    live.send(RawClient::liveRequest("Bearer " + QByteArray(192, '0')));
    QVERIFY(live.readUntil("\r\n\r\n").startsWith("HTTP/1.1 401"));
    RawClient plain(server.process.port());
    plain.send("GET /v1/live HTTP/1.1\r\nHost: x\r\nSennight-Protocol: 1\r\n\r\n");
    QVERIFY(plain.readUntil("\r\n\r\n").startsWith("HTTP/1.1 404"));
}

// The last one's token is looked up after theirs.
void TestServerProcess::whoLeavesWhileSigningInDoesNotListen()
{
    Running server;
    for (int i = 0; i < 200; ++i) {
        RawClient hasty(server.process.port());
        hasty.send(RawClient::liveRequest(server.anna.token));
        hasty.socket().abort();
    }
    RawClient live(server.process.port());
    live.send(RawClient::liveRequest(server.anna.token));
    const QByteArray answer = live.readUntil("\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 101"), answer.constData());
    const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
    QVERIFY(moreIn(live.readAtLeast(head + 22).mid(head)));
    QVERIFY(
        server.anna.send(Method::Get, "/metrics").body.contains("sennight_live_connections 1\n"));
}

void TestServerProcess::itStopsCleanly()
{
    Running server;
    RawClient live(server.process.port());
    live.send(RawClient::liveRequest(server.anna.token));
    live.readUntil("\r\n\r\n");
    server.anna.push(server.remote.next(1));
    QCOMPARE(server.process.stop(), 0);
    live.readToEnd();
    QVERIFY(server.process.log().contains("\"event\":\"stopped\""));
    QVERIFY(server.process.start());
    server.http.moveTo(server.process.address());
    QCOMPARE(server.anna.log().entries.size(), 1U); // signed in as before
}

void TestServerProcess::killedInMidPushItLosesNothing()
{
    Running server({u"--requests-per-minute"_s, u"0"_s});
    std::map<QByteArray, quint64> acknowledged;
    SeededRandom random(4711);
    for (int round = 0; round < 4; ++round) {
        const int before = 1 + static_cast<int>(random.next64() % 20);
        std::vector<std::vector<QByteArray>> batches;
        for (int i = 0; i < before + 30; ++i)
            batches.push_back(server.remote.next(2));
        std::atomic<int> done = 0;
        std::thread killer([&] {
            done.wait(0); // until enough are through, then in the midst of the next
            server.process.kill();
        });
        size_t next = 0;
        for (; next < batches.size(); ++next) {
            const auto reply = server.anna.push(batches[next]);
            if (server.anna.last.status != 200)
                break;
            acknowledged[batches[next][0]] = reply.serverSeqs.at(0);
            acknowledged[batches[next][1]] = reply.serverSeqs.at(1);
            if (std::cmp_equal(next + 1, before)) {
                done = 1;
                done.notify_one();
            }
        }
        killer.join();
        QVERIFY(next >= static_cast<size_t>(before));
        QVERIFY(server.process.start());
        server.http.moveTo(server.process.address());
        // What was not acknowledged goes again, as a device would send it.
        for (; next < batches.size(); ++next) {
            const auto reply = server.anna.push(batches[next]);
            QCOMPARE(server.anna.outcome(), u"accepted"_s);
            acknowledged[batches[next][0]] = reply.serverSeqs.at(0);
            acknowledged[batches[next][1]] = reply.serverSeqs.at(1);
        }
    }
    std::map<quint64, QByteArray> stored;
    for (quint64 after = 0;;) {
        const auto page = server.anna.log(after);
        for (const protocol::LogEntry &entry : page.entries)
            stored.emplace(entry.serverSeq, entry.envelope);
        if (page.next == page.head)
            break;
        after = page.next;
    }
    QCOMPARE(stored.size(), acknowledged.size());
    for (const auto &[envelope, number] : acknowledged)
        QCOMPARE(stored.at(number), envelope);
}

void TestServerProcess::plainOnlyToThisMachine()
{
    QTemporaryDir folder;
    ServerProcess process(folder.path(), {u"--listen"_s, u"0.0.0.0:0"_s});
    QVERIFY(!process.start());
    QVERIFY(process.log().contains("--tls-cert"));
    ServerProcess wrong(folder.path(), {u"--quota"_s, u"much"_s});
    QVERIFY(!wrong.start());
    QVERIFY(wrong.log().contains("--quota"));
    QCOMPARE(wrong.exitCode(), 2);
}

void TestServerProcess::aNewerDatabaseIsLeftAlone()
{
    QTemporaryDir folder;
    ServerProcess process(folder.path());
    QVERIFY(process.start());
    QCOMPARE(process.stop(), 0);
    QProcess::execute(u"sqlite3"_s,
                      {folder.filePath(u"server.db"_s), u"UPDATE facts SET value = x'393939' WHERE "
                                                        "name = x'736368656d61'"_s});
    QVERIFY(!process.start());
    QVERIFY(process.log().contains("newer version"));
}

void TestServerProcess::healthAndMetrics()
{
    Running server;
    Talker &anna = server.anna;
    const auto bodyType = [&server] { return server.http.last->rawHeader("Content-Type"); };
    QCOMPARE(anna.send(Method::Get, "/healthz").status, 200);
    QCOMPARE(bodyType(), "text/plain; charset=utf-8");
    QCOMPARE(anna.send(Method::Get, "/readyz").status, 200);
    QCOMPARE(bodyType(), "text/plain; charset=utf-8");
    anna.push(server.remote.next(1));
    const QByteArray metrics = anna.send(Method::Get, "/metrics").body;
    QCOMPARE(bodyType(), "text/plain; version=0.0.4");
    QVERIFY(metrics.contains("sennight_requests_total{call=\"POST log\",status=\"200\"} 1\n"));
    QVERIFY(metrics.contains("sennight_live_connections 0\n"));
    QProcess::execute(u"sqlite3"_s,
                      {server.file(u"server.db"_s), u"CREATE TRIGGER full BEFORE UPDATE ON facts "
                                                    "BEGIN SELECT RAISE(ABORT, 'full'); END"_s});
    QCOMPARE(anna.send(Method::Get, "/readyz").status, 503);
    QCOMPARE(anna.send(Method::Get, "/healthz").status, 200);
}

void TestServerProcess::whatItMakesIsItsOwn()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    ServerProcess process(data);
    QVERIFY(process.start());
    const QString backup = folder.filePath(u"backup.db"_s);
    QVERIFY(process.command({u"backup"_s, backup}).contains(backup.toUtf8()));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                                            QFileDevice::ExeGroup | QFileDevice::ExeOther;
    for (const QString &made : {data, data + u"/server.db"_s, backup})
        QCOMPARE(QFile::permissions(made) & others, QFileDevice::Permissions());
}

void TestServerProcess::logsAndFilesTellNothing()
{
    Running server;
    const AccountWorld &account = server.remote.account;
    const QByteArray canary = "aaaaaaaaaa"; // the title of the first change
    const QByteArray sentBy = server.anna.token.sliced(7);
    server.anna.push(server.remote.next(5));
    const QByteArray locator = QByteArray(64, 'b');
    server.anna.send(Method::Get, "/v1/slots", "locator=" + locator);
    server.anna.send(Method::Get, "/made-up-by-a-client");
    QCOMPARE(server.process.stop(), 0);

    const QByteArray log = server.process.log();
    const QByteArray accountHex = account.account().hex();
    QVERIFY2(log.contains(accountHex.first(8)), log.constData());
    for (const QByteArray &secret : {canary, sentBy, locator, accountHex, account.anna.id().hex(),
                                     QByteArray("made-up"), QByteArray("127.0.0.1\",\"call")})
        QVERIFY2(!log.contains(secret), secret.constData());
    QDirIterator files(server.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++read;
        QVERIFY2(!bytes.contains(canary), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains(account.root.seed().view().toByteArray()),
                 qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains(sentBy), qPrintable(file.fileName()));
    }
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(TestServerProcess)
#include "tst_server_process.moc"
