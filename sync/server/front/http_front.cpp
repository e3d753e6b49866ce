// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_front.h"

#include "drogon_messages_p.h"
#include "journal.h"
#include "live_connections.h"
#include "live_filter_p.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <drogon/drogon.h>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

using protocol::RefusalCode;

namespace {

const SystemWallClock &wallClock()
{
    static const SystemWallClock clock;
    return clock;
}

/// Calls that cost a stranger little and the server more, or that are tried to guess.
bool isAttempt(const Request &request)
{
    return (request.method == Method::Post &&
            (request.path == "/v1/accounts" || request.path == "/v1/session")) ||
           (request.path == "/v1/slots" && parameter(request.query, "locator"));
}

Reply tooMany(quint64 seconds)
{
    return replyOf(refuse(RefusalCode::TooMany, {}, seconds));
}

/// Drogon would end the program, or share the port with another server of the same user.
bool isFree(const QHostAddress &address, quint16 port)
{
    QTcpServer probe;
    return port == 0 || probe.listen(address, port);
}

/// Drogon says that it has begun before its sockets listen.
bool answers(QHostAddress address, quint16 port)
{
    if (address == QHostAddress(QHostAddress::AnyIPv4) ||
        address == QHostAddress(QHostAddress::Any))
        address = QHostAddress(QHostAddress::LocalHost);
    else if (address == QHostAddress(QHostAddress::AnyIPv6))
        address = QHostAddress(QHostAddress::LocalHostIPv6);
    QDeadlineTimer deadline(10'000);
    while (!deadline.hasExpired()) {
        QTcpSocket socket;
        socket.connectToHost(address, port);
        if (socket.waitForConnected(1000))
            return true;
        QThread::msleep(2);
    }
    return false;
}

Reply textReply(int status, const QByteArray &text, QLatin1StringView type = textType)
{
    Reply reply;
    reply.status = status;
    reply.body = text;
    reply.bodyType = type;
    return reply;
}

} // namespace

HttpFront::HttpFront(Service &service, Storage &storage, const Settings &settings,
                     PeerAddresses &peers)
    : m_service(service)
    , m_storage(storage)
    , m_settings(settings)
    , m_peers(peers)
    , m_perAddress(settings.requestsPerMinute)
    , m_perAccount(settings.requestsPerMinute)
    , m_attempts(settings.attemptsPerMinute)
    , m_live(std::make_shared<LiveConnections>(wallClock(), settings.maxLive))
{
    m_since.start();
    m_workers.setMaxThreadCount(qMax(8, QThread::idealThreadCount() * 2)); // most wait for the disk
    m_service.whenThereIsMore([this](const AccountTag &account, const protocol::More &more) {
        m_live->tell(account, more);
    });
}

HttpFront::~HttpFront()
{
    stop();
}

std::optional<quint16> HttpFront::start(const QString &address, quint16 port)
{
    if (!isFree(QHostAddress(address), port))
        return {};
    configure(address, port);
    std::promise<std::optional<quint16>> listening;
    auto listened = listening.get_future();
    m_thread = std::thread([&listening] {
        bool isListening = false;
        drogon::app().registerBeginningAdvice([&] {
            const auto all = drogon::app().getListeners();
            isListening = true;
            listening.set_value(all.empty() ? std::nullopt
                                            : std::optional<quint16>(all.front().toPort()));
        });
        drogon::app().run();
        if (!isListening)
            listening.set_value({});
    });
    const auto bound = listened.get();
    return bound && answers(QHostAddress(address), *bound) ? bound : std::nullopt;
}

void HttpFront::configure(const QString &address, quint16 port)
{
    trantor::Logger::setOutputFunction([](const char *, const uint64_t) {}, [] {});
    trantor::Logger::setLogLevel(trantor::Logger::kFatal); // may hold what a client sent
    auto &app = drogon::app();
    app.disableSigtermHandling();
    app.setThreadNum(2);
    app.setClientMaxBodySize(protocol::maxBodyBytes);
    app.setClientMaxMemoryBodySize(bodyInMemoryBytes);
    app.setClientMaxWebSocketMessageSize(1024);
    app.setUploadPath(m_settings.incoming.toStdString());
    app.setIdleConnectionTimeout(static_cast<size_t>(m_settings.idleSeconds));
    app.setMaxConnectionNum(static_cast<size_t>(m_settings.maxConnections));
    if (m_settings.certificate.isEmpty() && !m_settings.isBehindProxy)
        app.setMaxConnectionNumPerIP(static_cast<size_t>(m_settings.maxPerAddress));
    app.setPipeliningRequestsNumber(16);
    app.enableServerHeader(false);
    app.enableGzip(false);
    app.enableBrotli(false);
    app.registerFilter(std::make_shared<LiveFilter>(*this));
    app.registerController(m_live);
    app.registerPreRoutingAdvice([this](const drogon::HttpRequestPtr &request,
                                        drogon::AdviceCallback &&answer,
                                        drogon::AdviceChainCallback &&goOn) {
        if (isLiveRequest(request))
            return goOn();
        take(incomingOf(request),
             [answer = std::move(answer)](const Reply &reply) { answer(responseOf(reply)); });
    });
    app.getLoop()->runEvery(5.0, [this] { m_live->closeOver(); });
    app.addListener(address.toStdString(), port);
}

void HttpFront::stop()
{
    if (!m_thread.joinable())
        return;
    m_isStopping = true;
    m_live->closeAll();
    m_workers.waitForDone();
    // After the answers that the workers have just handed over. A client that does not close its
    // line is not waited for.
    trantor::EventLoop *loop = drogon::app().getLoop();
    loop->runAfter(0.2, [this, loop] {
        m_live->dropAll();
        loop->runEvery(0.05, [this, latest = QDeadlineTimer(2000)] {
            if (m_live->count() == 0 || latest.hasExpired())
                drogon::app().quit();
        });
    });
    m_thread.join();
}

template <typename DrogonRequest>
HttpFront::Incoming HttpFront::incomingOf(const DrogonRequest &request) const
{
    Incoming incoming{.request = requestOf(*request), .peer = {}, .isLocal = false};
    const trantor::InetAddress &peer = request->peerAddr();
    if (!m_settings.certificate.isEmpty())
        incoming.peer = m_peers.find(peer.toPort());
    else if (m_settings.isBehindProxy)
        incoming.peer = lastOf(request->getHeader("x-forwarded-for"));
    if (incoming.peer.isEmpty()) {
        incoming.peer = QByteArray::fromStdString(peer.toIp());
        incoming.isLocal = QHostAddress(QString::fromLatin1(incoming.peer)).isLoopback();
    }
    return incoming;
}

void HttpFront::take(Incoming incoming, Answered done)
{
    const QLatin1StringView call = callName(incoming.request);
    if (m_isStopping) {
        const Reply reply = replyOf(refuse(RefusalCode::Unavailable, u"stopping"_s, 5));
        record(call, incoming.request, reply, 0);
        return done(reply);
    }
    if (const auto refused = overLimit(incoming)) {
        record(call, incoming.request, *refused, 0);
        return done(*refused);
    }
    const qint64 bytes = incoming.request.body.size();
    if (++m_calls > mostCalls || m_callBytes.fetch_add(bytes) + bytes > mostCallBytes) {
        if (m_calls-- <= mostCalls)
            m_callBytes -= bytes;
        const Reply reply = replyOf(refuse(RefusalCode::Unavailable, u"busy"_s, 2));
        record(call, incoming.request, reply, 0);
        return done(reply);
    }
    m_workers.start([this, incoming = std::move(incoming), done = std::move(done), bytes] {
        work(incoming, done);
        m_callBytes -= bytes;
        --m_calls;
    });
}

std::optional<Reply> HttpFront::overLimit(const Incoming &incoming)
{
    const qint64 now = m_since.elapsed();
    const QByteArray network = networkOf(incoming.peer);
    if (const auto wait = m_perAddress.take(network, now))
        return tooMany(*wait);
    if (isAttempt(incoming.request)) {
        if (const auto wait = m_attempts.take(network, now))
            return tooMany(*wait);
    }
    if (const auto account = m_service.accountOf(incoming.request)) {
        if (const auto wait = m_perAccount.take(account->view().toByteArray(), now))
            return tooMany(*wait);
    }
    return {};
}

void HttpFront::work(const Incoming &incoming, const Answered &done)
{
    QElapsedTimer taken;
    taken.start();
    const bool isCall = incoming.request.path.startsWith("/v1/");
    const Reply reply = isCall ? m_service.handle(incoming.request) : special(incoming);
    if (isCall)
        record(callName(incoming.request), incoming.request, reply, taken.elapsed());
    done(reply);
}

void HttpFront::admit(Incoming incoming, std::function<void(const Listener &)> admitted,
                      Answered refused)
{
    auto refuseIt = [this, incoming, refused = std::move(refused)](const Reply &reply) {
        record(callName(incoming.request), incoming.request, reply, 0);
        refused(reply);
    };
    if (m_isStopping)
        return refuseIt(replyOf(refuse(RefusalCode::Unavailable, u"stopping"_s, 5)));
    if (const auto reply = overLimit(incoming))
        return refuseIt(*reply);
    m_workers.start([this, incoming = std::move(incoming), admitted = std::move(admitted),
                     refuseIt = std::move(refuseIt)] {
        const auto listener = m_service.listen(incoming.request);
        if (!listener)
            return refuseIt(replyOf(std::unexpected(listener.error())));
        admitted(*listener);
    });
}

Reply HttpFront::special(const Incoming &incoming)
{
    const Request &request = incoming.request;
    if (request.method == Method::Get && request.path == "/healthz") {
        const auto read = m_storage.read(
            [](Transaction &transaction) { static_cast<void>(transaction.epoch()); });
        return read ? textReply(200, "ok\n") : textReply(503, "no database\n");
    }
    if (request.method == Method::Get && request.path == "/readyz") {
        const auto written = m_storage.write([](Transaction &transaction) {
            transaction.setEpoch(transaction.epoch()); // as it is
            return false;
        });
        return written ? textReply(200, "ok\n") : textReply(503, "not writable\n");
    }
    if (request.method == Method::Get && request.path == "/metrics" && incoming.isLocal)
        return textReply(200,
                         m_metrics.text(static_cast<quint64>(drogon::app().getConnectionCount()),
                                        m_live->count()),
                         metricsType);
    return replyOf(refuse(RefusalCode::NotFound));
}

void HttpFront::record(QLatin1StringView call, const Request &request, const Reply &reply,
                       qint64 milliseconds)
{
    m_metrics.answered(call, request, reply, milliseconds);
    if (!m_settings.logsRequests && reply.failure.isEmpty())
        return;
    QJsonObject line{{u"call"_s, call},
                     {u"status"_s, reply.status},
                     {u"ms"_s, milliseconds},
                     {u"in"_s, request.body.size()},
                     {u"out"_s, reply.body.size()}};
    if (reply.account)
        line.insert(u"account"_s,
                    QString::fromLatin1(reply.account->view().first(4).toByteArray().toHex()));
    if (reply.refusal)
        line.insert(u"refusal"_s, static_cast<int>(*reply.refusal));
    if (!reply.failure.isEmpty())
        line.insert(u"failure"_s, reply.failure);
    logEvent("request"_L1, line);
}

// A refused upgrade is answered in the connection's own thread: from another, Drogon may close the
// connection before the answer is sent.
void LiveFilter::doFilter(const drogon::HttpRequestPtr &request, drogon::FilterCallback &&refused,
                          drogon::FilterChainCallback &&goOn)
{
    auto *loop = trantor::EventLoop::getEventLoopOfCurrentThread();
    m_front.admit(
        m_front.incomingOf(request),
        [request, loop, goOn = std::move(goOn)](const Listener &listener) {
            request->attributes()->insert("listener", listener);
            loop->queueInLoop(goOn);
        },
        [loop, refused = std::move(refused)](const Reply &reply) {
            loop->queueInLoop([refused, response = responseOf(reply)] { refused(response); });
        });
}

} // namespace sennight::sync::server
