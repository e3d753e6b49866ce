// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What strangers can do to a server: too much, too large, too slowly; and TLS, which ends in it.

#include "server/http_ask.h"
#include "server/raw_client.h"
#include "support/server_process.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;
using namespace sennight::sync::server;

namespace {

/// A self-signed certificate for 127.0.0.1.
struct Certificate
{
    Certificate(const QTemporaryDir &folder, const QStringList &keyKind)
        : file(folder.filePath(u"certificate.pem"_s))
        , key(folder.filePath(u"key.pem"_s))
    {
        const QStringList arguments = QStringList{u"req"_s,
                                                  u"-x509"_s,
                                                  u"-nodes"_s,
                                                  u"-days"_s,
                                                  u"30"_s,
                                                  u"-subj"_s,
                                                  u"/CN=sennight test"_s,
                                                  u"-addext"_s,
                                                  u"subjectAltName=IP:127.0.0.1"_s,
                                                  u"-keyout"_s,
                                                  key,
                                                  u"-out"_s,
                                                  file} +
                                      keyKind;
        QProcess openssl;
        openssl.start(u"openssl"_s, arguments);
        if (!openssl.waitForFinished(-1) || openssl.exitCode() != 0)
            qFatal("%s", openssl.readAllStandardError().constData());
    }
    [[nodiscard]] QSslCertificate value() const { return QSslCertificate::fromPath(file).value(0); }
    [[nodiscard]] QStringList options() const
    {
        return {u"--tls-cert"_s, file, u"--tls-key"_s, key};
    }

    QString file;
    QString key;
};

const QStringList rsaKey{u"-newkey"_s, u"rsa:2048"_s};
const QStringList ecKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s};

/// The certificate that a server shows.
QSslCertificate shownBy(quint16 port)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    socket.waitForEncrypted(-1);
    return socket.peerCertificate();
}

Request serverInfo()
{
    return {.path = "/v1/server", .protocol = "1"};
}

} // namespace

class TestServerLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tlsWithEitherKind_data();
    void tlsWithEitherKind();
    void theCertificateIsReadAgain();
    void oldTlsIsRefused();
    void connectionsOfAnAddressAreCounted();
    void tooManyRequestsWait();
    void tooManyAttemptsWait();
    void aProxyTellsWhoAsks();
    void tooLargeIsRefused();
    void whoSaysNothingIsClosed();
    void junkTakesNoMemory();
};

void TestServerLimits::tlsWithEitherKind_data()
{
    QTest::addColumn<QStringList>("keyKind");
    QTest::newRow("RSA") << rsaKey;
    QTest::newRow("EC") << ecKey;
}

void TestServerLimits::tlsWithEitherKind()
{
    QFETCH(const QStringList, keyKind);
    QTemporaryDir folder;
    const Certificate certificate(folder, keyKind);
    ServerProcess process(folder.path(), certificate.options());
    QVERIFY2(process.start(), process.log().constData());
    HttpAsk http(process.address());
    QCOMPARE(http(serverInfo()).status, 0); // nobody knows that certificate
    http.trust(certificate.value());
    RemoteAccount remote;
    Talker anna(http.ask(), remote.account.account());
    remote.found(anna);
    const auto sent = remote.next(3);
    const auto reply = anna.push(sent);
    QVERIFY2(reply.head == 3, process.log().constData());
    QCOMPARE(anna.log().entries.at(2).envelope, sent[2]);
    // More than fits into the gate's buffers, both ways.
    const QByteArray chunk(protocol::maxChunkBytes, 'x');
    const QByteArray path = "/v1/snapshots/" + QByteArray(32, 'a');
    QCOMPARE(anna.send(Method::Put, path, "offset=0", chunk).status, 200);
    QCOMPARE(anna.send(Method::Get, "/metrics").status, 404); // not for whoever comes by TLS

    RawClient plain(process.port());
    plain.send("GET /v1/server HTTP/1.1\r\nHost: x\r\nSennight-Protocol: 1\r\n\r\n");
    QVERIFY(!plain.readToEnd().contains("HTTP/1.1 200"));
    QCOMPARE(process.stop(), 0);
}

void TestServerLimits::theCertificateIsReadAgain()
{
    QTemporaryDir folder;
    const Certificate first(folder, rsaKey);
    const QSslCertificate before = first.value();
    ServerProcess process(folder.path(), first.options());
    QVERIFY(process.start());
    QCOMPARE(shownBy(process.port()), before);
    const Certificate second(folder, ecKey);
    process.hangUp();
    QVERIFY(process.logs("\"event\":\"certificate read\""));
    QCOMPARE(shownBy(process.port()), second.value());
    QVERIFY(QFile::resize(second.file, 10)); // broken: the one before goes on
    process.hangUp();
    QVERIFY(process.logs("\"event\":\"certificate kept\""));
    QVERIFY(!shownBy(process.port()).isNull());
}

void TestServerLimits::oldTlsIsRefused()
{
    QTemporaryDir folder;
    const Certificate certificate(folder, rsaKey);
    ServerProcess process(folder.path(), certificate.options());
    QVERIFY(process.start());
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"s_client"_s, u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s,
                                 u"-connect"_s, u"127.0.0.1:%1"_s.arg(process.port())});
    QVERIFY(openssl.waitForFinished(-1));
    QVERIFY(openssl.exitCode() != 0);
}

void TestServerLimits::connectionsOfAnAddressAreCounted()
{
    QTemporaryDir folder;
    const Certificate certificate(folder, ecKey);
    ServerProcess process(folder.path(),
                          certificate.options() + QStringList{u"--max-per-address"_s, u"3"_s});
    QVERIFY(process.start());
    std::vector<std::unique_ptr<RawClient>> open;
    for (int i = 0; i < 3; ++i)
        open.push_back(std::make_unique<RawClient>(process.port()));
    RawClient one(process.port());
    QVERIFY(one.readToEnd().isEmpty()); // closed at once
    open.clear();                       // there is room again
    HttpAsk http(process.address());
    http.trust(certificate.value());
    int status = 0;
    while (status == 0) // until the server has seen them go
        status = http(serverInfo()).status;
    QCOMPARE(status, 200);
}

void TestServerLimits::tooManyRequestsWait()
{
    QTemporaryDir folder;
    ServerProcess process(folder.path(), {u"--requests-per-minute"_s, u"3"_s});
    QVERIFY(process.start());
    HttpAsk http(process.address());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(http(serverInfo()).status, 200);
    const Reply reply = http(serverInfo());
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.refusal, protocol::RefusalCode::TooMany);
    const int seconds = http.last->rawHeader("Retry-After").toInt();
    QVERIFY(seconds >= 1 && seconds <= 20);
}

void TestServerLimits::tooManyAttemptsWait()
{
    QTemporaryDir folder;
    ServerProcess process(folder.path(), {u"--attempts-per-minute"_s, u"2"_s});
    QVERIFY(process.start());
    HttpAsk http(process.address());
    const Request look{
        .path = "/v1/slots", .query = "locator=" + QByteArray(64, 'a'), .protocol = "1"};
    QCOMPARE(http(look).status, 200);
    QCOMPARE(http(look).status, 200);
    QCOMPARE(http(look).status, 429);
    QCOMPARE(http(serverInfo()).status, 200);
}

void TestServerLimits::aProxyTellsWhoAsks()
{
    QTemporaryDir folder;
    ServerProcess process(folder.path(), {u"--behind-proxy"_s, u"--requests-per-minute"_s, u"1"_s});
    QVERIFY(process.start());
    const auto statusFrom = [&](const QByteArray &chain) {
        RawClient client(process.port());
        client.send("GET /v1/server HTTP/1.1\r\nHost: x\r\nSennight-Protocol: 1\r\n"
                    "X-Forwarded-For: " +
                    chain + "\r\n\r\n");
        return client.readUntil("\r\n\r\n").mid(9, 3);
    };
    QCOMPARE(statusFrom("192.0.2.1"), "200");
    QCOMPARE(statusFrom("192.0.2.1"), "429");
    QCOMPARE(statusFrom("192.0.2.7, 192.0.2.1"), "429"); // what a client claims itself is nothing
    QCOMPARE(statusFrom("192.0.2.2"), "200");
    QCOMPARE(statusFrom("2001:db8::1"), "200");
    QCOMPARE(statusFrom("2001:db8::2"), "429"); // of one network
}

void TestServerLimits::tooLargeIsRefused()
{
    QTemporaryDir folder;
    ServerProcess process(folder.path());
    QVERIFY(process.start());
    RawClient body(process.port());
    body.send("POST /v1/log HTTP/1.1\r\nHost: x\r\nSennight-Protocol: 1\r\n"
              "Content-Length: 6000000\r\n\r\n");
    QVERIFY(body.readToEnd().startsWith("HTTP/1.1 413"));
    RawClient head(process.port());
    head.send("GET /v1/server HTTP/1.1\r\nX-Long: " + QByteArray(100'000, 'x'));
    QVERIFY(!head.readToEnd().contains("200 OK"));
    HttpAsk http(process.address());
    QCOMPARE(http(serverInfo()).status, 200);
}

void TestServerLimits::whoSaysNothingIsClosed()
{
    QTemporaryDir folder;
    const Certificate certificate(folder, ecKey);
    for (const QStringList &options : {QStringList(), certificate.options()}) {
        ServerProcess process(folder.path(), options + QStringList{u"--idle-seconds"_s, u"2"_s});
        QVERIFY2(process.start(), process.log().constData());
        RawClient half(process.port());
        half.send(options.isEmpty() ? "POST /v1/log HTTP/1.1\r\nHost: x\r\n" : "\x16\x03\x01");
        QVERIFY(!half.readToEnd().contains("200 OK")); // the test ends: it was closed
    }
}

void TestServerLimits::junkTakesNoMemory()
{
    QTemporaryDir folder;
    ServerProcess process(folder.path(), {u"--requests-per-minute"_s, u"0"_s});
    QVERIFY(process.start());
    constexpr int threadCount = 8;
    constexpr int eachMb = 50;
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([port = process.port(), i] {
            const QByteArray junk(5 * 1024 * 1024, static_cast<char>('a' + i));
            for (int sent = 0; sent < eachMb; sent += 5) {
                RawClient client(port);
                client.send("POST /v1/log HTTP/1.1\r\nHost: x\r\nSennight-Protocol: 1\r\n"
                            "Content-Length: " +
                            QByteArray::number(junk.size()) + "\r\n\r\n" + junk);
                client.readUntil("\r\n\r\n");
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    HttpAsk http(process.address());
    QCOMPARE(http(serverInfo()).status, 200);
    QVERIFY2(process.peakMb() < 200, qPrintable(QString::number(process.peakMb())));
}

QTEST_GUILESS_MAIN(TestServerLimits)
#include "tst_server_limits.moc"
