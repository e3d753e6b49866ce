// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way to a server as most have it: by TLS, with a certificate of somebody whom the computer
// trusts, and through the proxy of a network.

#include "support/server_process.h"
#include "support/test_authority.h"
#include "support/tunnel_proxy.h"
#include "sync/cloud/qt_http_calls.h"
#include "sync/http_words.h"

#include <QWebSocket>
#include <QWebSocketServer>

using namespace sennight;
using namespace sennight::sync;

namespace {

/// A host that is found nowhere (RFC 2606), and whose certificate the servers here have.
const QUrl elsewhere(u"https://sync.example"_s);
const QString serverNames = u"DNS:sync.example,IP:127.0.0.1"_s;

/// An answer of sennight-server to anybody.
QString serverWord(HttpCalls &calls)
{
    const QString word = wordOf(calls, {HttpMethod::Get, u"/v1/server"_s, {}, {}, 1024});
    return word.startsWith(u"200 "_s) ? u"answered"_s : word;
}

/// What makes calls sets the proxies to those of the system: a test's come after.
std::unique_ptr<HttpCalls> callsBy(const QNetworkProxy &proxy)
{
    auto calls = makeHttpCalls(elsewhere);
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyForPages(proxy));
    return calls;
}

/// Hears one line.
struct Listener
{
    Listener(HttpCalls &calls)
        : line(calls.listen(
              u"/v1/live"_s, "c0de", [this](const QByteArray &message) { said << message; },
              [this] { isClosed = true; }))
    {}
    QList<QByteArray> said;
    bool isClosed = false;
    std::unique_ptr<LiveLine> line;
};

} // namespace

class TestHttpsCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whoIsTrustedIsAsked();
    void anotherHostsCertificateIsNotTrusted();
    void callsGoThroughTheProxy();
    void whatAProxyRefuses_data();
    void whatAProxyRefuses();
    void aProxyThatIsNotThere();
    void aLiveLineHears_data();
    void aLiveLineHears();

private:
    TestAuthority m_authority;
    QTemporaryDir m_folder;
    ServerProcess m_server{m_folder.path(), m_authority.issue(serverNames).serverOptions()};
};

void TestHttpsCalls::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.log().constData());
    QCOMPARE(serverWord(*makeHttpCalls(QUrl(m_server.address()))), u"Untrusted"_s);
    m_authority.becomeTrusted();
}

void TestHttpsCalls::cleanup()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
}

void TestHttpsCalls::whoIsTrustedIsAsked()
{
    QVERIFY(m_server.address().startsWith(u"https://"_s));
    QCOMPARE(serverWord(*makeHttpCalls(QUrl(m_server.address()))), u"answered"_s);
}

void TestHttpsCalls::anotherHostsCertificateIsNotTrusted()
{
    const QUrl byAnotherName(u"https://localhost:%1"_s.arg(m_server.port()));
    QCOMPARE(serverWord(*makeHttpCalls(byAnotherName)), u"Untrusted"_s);
}

void TestHttpsCalls::callsGoThroughTheProxy()
{
    TunnelProxy proxy(m_server.port());
    const auto calls = callsBy(proxy.proxy());
    QCOMPARE(serverWord(*calls), u"answered"_s);
    QCOMPARE(proxy.asked, QList<QByteArray>{"sync.example:443"});
}

void TestHttpsCalls::whatAProxyRefuses_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QString>("word");
    QTest::newRow("credentials") << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\n"
                                               "Proxy-Authenticate: Basic realm=\"work\"\r\n"
                                               "Content-Length: 0\r\n\r\n")
                                 << u"ProxyRefused"_s;
    for (const char *refusal : {"403 Forbidden", "502 Bad Gateway", "503 Service Unavailable"})
        QTest::newRow(refusal) << "HTTP/1.1 " + QByteArray(refusal) +
                                      "\r\nSennight-Server: 1\r\nContent-Length: 0\r\n\r\n"
                               << u"Unreachable"_s;
}

void TestHttpsCalls::whatAProxyRefuses()
{
    QFETCH(const QByteArray, refusal);
    QFETCH(const QString, word);
    TunnelProxy proxy(m_server.port());
    proxy.refusal = refusal;
    const auto calls = callsBy(proxy.proxy());
    QCOMPARE(serverWord(*calls), word);
    QVERIFY(!proxy.asked.isEmpty());
    const Listener listener(*calls);
    QTRY_VERIFY(listener.isClosed);
}

void TestHttpsCalls::aProxyThatIsNotThere()
{
    TunnelProxy proxy(m_server.port());
    const QNetworkProxy gone = proxy.proxy();
    proxy.close();
    const auto calls = callsBy(gone);
    QCOMPARE(serverWord(*calls), u"Unreachable"_s);
    const Listener listener(*calls);
    QTRY_VERIFY(listener.isClosed);
}

void TestHttpsCalls::aLiveLineHears_data()
{
    QTest::addColumn<bool>("isByProxy");
    QTest::newRow("at once") << false;
    QTest::newRow("through a proxy") << true;
}

void TestHttpsCalls::aLiveLineHears()
{
    QFETCH(const bool, isByProxy);
    QWebSocketServer server(u"x"_s, QWebSocketServer::SecureMode);
    server.setSslConfiguration(m_authority.issue(serverNames).configuration());
    QVERIFY(server.listen(QHostAddress::LocalHost));
    std::unique_ptr<QWebSocket> other;
    connect(&server, &QWebSocketServer::newConnection, this, [&] {
        other.reset(server.nextPendingConnection());
        other->sendBinaryMessage("more");
    });
    TunnelProxy proxy(server.serverPort());
    const auto calls =
        isByProxy ? callsBy(proxy.proxy())
                  : makeHttpCalls(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
    const Listener listener(*calls);
    QTRY_VERIFY(!listener.said.isEmpty() || listener.isClosed);
    QCOMPARE(listener.said, QList<QByteArray>{"more"});
    QCOMPARE(other->request().rawHeader("Authorization"), "Bearer c0de");
    QCOMPARE(proxy.asked.size(), isByProxy ? 1 : 0);
    QVERIFY(!listener.isClosed);
}

QTEST_GUILESS_MAIN(TestHttpsCalls)
#include "tst_https_calls.moc"
