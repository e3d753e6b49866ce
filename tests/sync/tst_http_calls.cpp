// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way to a server over real sockets of this computer: what is believed, and what each lack of
// an answer is called.

#include "support/patience.h"
#include "sync/cloud/event_loop_scheduler.h"
#include "sync/cloud/qt_http_calls.h"
#include "sync/http_words.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace sennight::sync;

namespace {

/// Answers every request with the bytes that it was given; none: it says nothing.
class RawServer : public QObject
{
public:
    explicit RawServer(QTcpServer *server = new QTcpServer)
        : m_server(server)
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        m_server->listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl address(const QString &scheme = u"http"_s) const
    {
        return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_server->serverPort()));
    }
    void close() { m_server->close(); }

    QByteArray answer;
    bool closesAfter = false;
    bool trickles = false; ///< a byte after the other follows the answer, without an end
    QByteArray request;    ///< the last one

private:
    void read(QTcpSocket *socket)
    {
        request += socket->readAll();
        if (!request.contains("\r\n\r\n") || answer.isEmpty())
            return;
        socket->write(answer);
        if (trickles) {
            auto *drops = new QTimer(socket);
            connect(drops, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            drops->start(std::chrono::milliseconds(10));
        }
        if (closesAfter)
            socket->disconnectFromHost();
    }

    std::unique_ptr<QTcpServer> m_server;
};

QByteArray goodAnswer(const QByteArray &body = "yes", const QByteArray &more = {})
{
    return "HTTP/1.1 200 OK\r\nSennight-Server: 1\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

} // namespace

class TestHttpCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesArePickedOver_data();
    void addressesArePickedOver();
    void aRequestBearsWhatItMust();
    void answersAreToldApart_data();
    void answersAreToldApart();
    void theServersClockIsRead_data();
    void theServersClockIsRead();
    void silenceEndsACall();
    void aTrickleEndsACallAndASlowLineDoesNot();
    void aCancelledCallSaysNothing();
    void aCertificateOfNobodyIsNotTrusted();
    void aRefusedConnectionIsUnreachable();
    void aLiveLineHearsAndEnds();
    void timersRingInTheirOrder();
};

void TestHttpCalls::addressesArePickedOver_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("host") << u" sync.example "_s << u"https://sync.example"_s;
    QTest::newRow("port") << u"sync.example:8443"_s << u"https://sync.example:8443"_s;
    QTest::newRow("path") << u"https://example.org/sennight"_s << u"https://example.org/sennight"_s;
    QTest::newRow("this computer") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
    QTest::newRow("plain") << u"http://sync.example"_s << QString();
    QTest::newRow("plain, by number") << u"http://192.168.1.2"_s << QString();
    QTest::newRow("user") << u"https://me:secret@sync.example"_s << QString();
    QTest::newRow("query") << u"https://sync.example/?a"_s << QString();
    QTest::newRow("file") << u"file:///etc"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no host") << u"https://"_s << QString();
}

void TestHttpCalls::addressesArePickedOver()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    QCOMPARE(serverAddress(typed).toString(), address);
}

void TestHttpCalls::aRequestBearsWhatItMust()
{
    RawServer server;
    server.answer = goodAnswer("", "Set-Cookie: a=b\r\n");
    const auto calls = makeHttpCalls(QUrl(server.address().toString() + u"/base/"_s));
    QCOMPARE(wordOf(*calls, {HttpMethod::Post, u"/v1/log?after=5"_s, "c0de", "body", 64}),
             u"200 0 "_s);
    const QByteArray sent = server.request.toLower();
    QVERIFY2(sent.startsWith("post /base/v1/log?after=5 http/1.1\r\n"), sent.constData());
    QVERIFY(sent.contains("\r\nsennight-protocol: 1\r\n"));
    QVERIFY(sent.contains("\r\nauthorization: bearer c0de\r\n"));
    QVERIFY(sent.contains("\r\ncontent-type: application/cbor\r\n"));
    QVERIFY(sent.endsWith("\r\n\r\nbody"));
    server.request.clear();
    QCOMPARE(wordOf(*calls), u"200 0 "_s);
    QVERIFY(!server.request.toLower().contains("cookie"));
    QVERIFY(!server.request.toLower().contains("authorization"));
}

void TestHttpCalls::answersAreToldApart_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("word");
    QTest::newRow("good") << goodAnswer() << u"200 0 yes"_s;
    QTest::newRow("refused") << QByteArray("HTTP/1.1 429 Too Many\r\nSennight-Server: 1\r\n"
                                           "Retry-After: 7\r\nContent-Length: 1\r\n\r\nx")
                             << u"429 7 x"_s;
    QTest::newRow("401") << QByteArray("HTTP/1.1 401 No\r\nSennight-Server: 1\r\n"
                                       "Content-Length: 1\r\n\r\nx")
                         << u"401 0 x"_s;
    QTest::newRow("portal") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nlogin")
                            << u"Captive"_s;
    QTest::newRow("portal's redirect")
        << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/login\r\n"
                      "Content-Length: 0\r\n\r\n")
        << u"Captive"_s;
    QTest::newRow("511") << QByteArray("HTTP/1.1 511 Network Authentication Required\r\n"
                                       "Content-Length: 0\r\n\r\n")
                         << u"Captive"_s;
    QTest::newRow("gateway") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
                             << u"Failed"_s;
    QTest::newRow("gateway's 429") << QByteArray("HTTP/1.1 429 Too Many\r\nRetry-After: 7\r\n"
                                                 "Content-Length: 0\r\n\r\n")
                                   << u"AskedToWait"_s;
    QTest::newRow("gateway's 413") << QByteArray("HTTP/1.1 413 Too Large\r\n"
                                                 "Content-Length: 0\r\n\r\n")
                                   << u"BodyRefused"_s;
    QTest::newRow("for ever") << QByteArray("HTTP/1.1 429 Too Many\r\nSennight-Server: 1\r\n"
                                            "Retry-After: 99999999999999999999\r\n"
                                            "Content-Length: 1\r\n\r\nx")
                              << u"429 86400 x"_s;
    QTest::newRow("too large") << goodAnswer(QByteArray(65, 'x')) << u"TooLarge"_s;
    QTest::newRow("just fits") << goodAnswer(QByteArray(64, 'x'))
                               << u"200 0 "_s + QString(64, u'x');
    QTest::newRow("cut short") << QByteArray("HTTP/1.1 200 OK\r\nSennight-Server: 1\r\n"
                                             "Content-Length: 9\r\n\r\nhalf")
                               << u"Unreachable"_s;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << u"Unreachable"_s;
}

void TestHttpCalls::answersAreToldApart()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, word);
    RawServer server;
    server.answer = answer;
    server.closesAfter = true;
    const auto calls = makeHttpCalls(server.address());
    QCOMPARE(wordOf(*calls), word);
}

void TestHttpCalls::theServersClockIsRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("dateMs");
    QTest::newRow("said") << QByteArray("Date: Wed, 11 Nov 2026 10:41:07 GMT\r\n")
                          << qint64{1'794'393'667'000};
    QTest::newRow("not said") << QByteArray() << qint64{0};
    for (const char *odd :
         {"Date: yesterday\r\n", "Date: GMT\r\n", "Date: Wed, 99 Nov 2026 GMT\r\n"})
        QTest::newRow(odd) << QByteArray(odd) << qint64{0};
}

void TestHttpCalls::theServersClockIsRead()
{
    QFETCH(const QByteArray, header);
    QFETCH(const qint64, dateMs);
    RawServer server;
    server.answer = goodAnswer("yes", header);
    const auto calls = makeHttpCalls(server.address());
    std::optional<HttpResult> result;
    calls->send({HttpMethod::Get, u"/v1/x"_s, {}, {}, 64},
                [&](HttpResult got) { result = std::move(got); });
    QVERIFY(QTest::qWaitFor([&] { return result.has_value(); }, sennight::patience));
    QVERIFY(result->has_value());
    QCOMPARE((*result)->dateMs, dateMs);
}

void TestHttpCalls::silenceEndsACall()
{
    const RawServer server;
    const auto calls = makeHttpCalls(server.address(), {.silence = std::chrono::milliseconds(50)});
    QCOMPARE(wordOf(*calls), u"Unreachable"_s);
}

void TestHttpCalls::aTrickleEndsACallAndASlowLineDoesNot()
{
    RawServer server;
    server.answer = "HTTP/1.1 200 OK\r\nSennight-Server: 1\r\nContent-Length: 1000000\r\n\r\n";
    server.trickles = true;
    constexpr qsizetype most = 1'000'000;
    const auto impatient =
        makeHttpCalls(server.address(), {.slack = std::chrono::milliseconds(100)});
    const HttpRequest request{HttpMethod::Get, u"/v1/x"_s, {}, {}, most};
    QCOMPARE(wordOf(*impatient, request), u"Unreachable"_s);
    // As slow a line as it takes, in time that what has come has earned.
    server.answer.replace("1000000", "30");
    const auto patient = makeHttpCalls(
        server.address(), {.slack = std::chrono::milliseconds(100), .bytesPerSecond = 1});
    QCOMPARE(wordOf(*patient, request), u"200 0 "_s + QString(30, u'x'));
}

void TestHttpCalls::aCancelledCallSaysNothing()
{
    RawServer server;
    const auto calls = makeHttpCalls(server.address());
    bool isCalled = false;
    const auto call = calls->send({HttpMethod::Get, u"/v1/x"_s, {}, {}, 64},
                                  [&](const HttpResult &) { isCalled = true; });
    QVERIFY(QTest::qWaitFor([&] { return !server.request.isEmpty(); }, sennight::patience));
    calls->cancel(call);
    calls->cancel(call);
    server.answer = goodAnswer();
    server.request.clear();
    QCOMPARE(wordOf(*calls), u"200 0 yes"_s);
    QVERIFY(!isCalled);
    // From within an answer the calls may go.
    auto goes = makeHttpCalls(server.address());
    goes->send({HttpMethod::Get, u"/v1/x"_s, {}, {}, 64},
               [&](const HttpResult &) { goes.reset(); });
    QVERIFY(QTest::qWaitFor([&] { return !goes; }, sennight::patience));
}

void TestHttpCalls::aCertificateOfNobodyIsNotTrusted()
{
    const QTemporaryDir folder;
    QFile key(folder.filePath(u"nobody.key"_s));
    const QString certificate = folder.filePath(u"nobody.crt"_s);
    QCOMPARE(
        QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                         u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s,
                                         u"2"_s, u"-subj"_s, u"/CN=nobody"_s, u"-keyout"_s,
                                         key.fileName(), u"-out"_s, certificate}),
        0);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate::fromPath(certificate, QSsl::Pem).value(0));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    QVERIFY(!tls.localCertificate().isNull() && !tls.privateKey().isNull());
    auto *secure = new QSslServer;
    secure->setSslConfiguration(tls);
    RawServer server(secure);
    server.answer = goodAnswer();
    const auto calls = makeHttpCalls(server.address(u"https"_s));
    QCOMPARE(wordOf(*calls), u"Untrusted"_s);
    QVERIFY(server.request.isEmpty());
}

void TestHttpCalls::aRefusedConnectionIsUnreachable()
{
    RawServer server;
    const QUrl address = server.address();
    server.close();
    QCOMPARE(wordOf(*makeHttpCalls(address)), u"Unreachable"_s);
    QCOMPARE(wordOf(*makeHttpCalls(QUrl(u"http://sync.example"_s))), u"BadAddress"_s);
}

void TestHttpCalls::aLiveLineHearsAndEnds()
{
    QWebSocketServer server(u"x"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    std::unique_ptr<QWebSocket> other;
    connect(&server, &QWebSocketServer::newConnection, this,
            [&] { other.reset(server.nextPendingConnection()); });
    const QUrl address(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    const auto calls = makeHttpCalls(address, {.ping = std::chrono::milliseconds(100)});
    QList<QByteArray> said;
    int closed = 0;
    auto line = calls->listen(
        u"/v1/live"_s, "c0de", [&](const QByteArray &message) { said << message; },
        [&] { ++closed; });
    QVERIFY(QTest::qWaitFor([&] { return other != nullptr; }, sennight::patience));
    QCOMPARE(other->request().rawHeader("Authorization"), "Bearer c0de");
    QCOMPARE(other->request().rawHeader("Sennight-Protocol"), "1");
    other->sendBinaryMessage("more");
    QVERIFY(QTest::qWaitFor([&] { return said.size() == 1; }, sennight::patience));
    QCOMPARE(said.front(), "more");
    other->abort();
    QVERIFY(QTest::qWaitFor([&] { return closed == 1; }, sennight::patience));
    line.reset();

    // Nobody at the other end, and somebody who does not answer at all.
    server.close();
    line = calls->listen(u"/v1/live"_s, "c0de", [](const QByteArray &) {}, [&] { ++closed; });
    QVERIFY(QTest::qWaitFor([&] { return closed == 2; }, sennight::patience));
    const RawServer silent;
    const auto others = makeHttpCalls(silent.address(), {.ping = std::chrono::milliseconds(30)});
    line = others->listen(u"/v1/live"_s, "c0de", [](const QByteArray &) {}, [&] { ++closed; });
    QVERIFY(QTest::qWaitFor([&] { return closed == 3; }, sennight::patience));
    line = others->listen(u"/v1/live"_s, "c0de", [](const QByteArray &) {}, [&] { ++closed; });
    line.reset();
}

void TestHttpCalls::timersRingInTheirOrder()
{
    const auto scheduler = makeEventLoopScheduler();
    QStringList rung;
    const qint64 before = scheduler->elapsedMs();
    scheduler->after(std::chrono::milliseconds(20), [&] { rung << u"second"_s; });
    const auto never = scheduler->after(std::chrono::milliseconds(5), [&] { rung << u"never"_s; });
    scheduler->after(std::chrono::milliseconds(0), [&] {
        rung << u"first"_s;
        scheduler->cancel(never);
    });
    scheduler->cancel(0);
    QVERIFY(rung.isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return rung.size() == 2; }, sennight::patience));
    QCOMPARE(rung, (QStringList{u"first"_s, u"second"_s}));
    QVERIFY(scheduler->elapsedMs() - before >= 19);
}

QTEST_GUILESS_MAIN(TestHttpCalls)
#include "tst_http_calls.moc"
