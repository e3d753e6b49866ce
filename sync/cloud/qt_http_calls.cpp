// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_http_calls.h"

#include "live_socket_p.h"
#include "sync/core/protocol.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

/// Keeps and sends none.
class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl & /*url*/) const override
    {
        return {};
    }
    bool setCookiesFromUrl(const QList<QNetworkCookie> & /*cookies*/, const QUrl & /*url*/) override
    {
        return false;
    }
};

TransportFault faultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return TransportFault::Untrusted;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return TransportFault::ProxyRefused;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return TransportFault::NotHttp;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return TransportFault::Captive;
    default:
        return TransportFault::Unreachable;
    }
}

/// Of "Sun, 06 Nov 1994 08:49:37 GMT", the one form that is still sent (RFC 9110, 5.6.7); else 0.
qint64 dateMsOf(const QByteArray &header)
{
    constexpr qsizetype dayName = 5; // and a comma, and a space
    constexpr QLatin1StringView zone(" GMT");
    const QString text = QString::fromLatin1(header);
    if (text.size() < dayName + zone.size() || !text.endsWith(zone))
        return 0;
    QDateTime date = QLocale::c().toDateTime(text.sliced(dayName).chopped(zone.size()),
                                             u"dd MMM yyyy HH:mm:ss"_s);
    date.setTimeZone(QTimeZone::UTC);
    return date.isValid() ? date.toMSecsSinceEpoch() : 0;
}

/// Never more than a day, whatever is asked for.
int secondsOf(const QByteArray &header)
{
    constexpr qulonglong most = 24 * 3600;
    const QByteArray digits = header.trimmed();
    const bool isNumber = !digits.isEmpty() && std::ranges::all_of(digits, [](char each) {
        return each >= '0' && each <= '9';
    });
    bool fits = false;
    const qulonglong seconds = digits.toULongLong(&fits);
    return isNumber ? static_cast<int>(fits ? std::min(seconds, most) : most) : 0;
}

/// The one that requests take. Many systems name none for the bare connection that a WebSocket asks
/// about.
QNetworkProxy proxyFor(const QUrl &address)
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(address));
    const auto found = std::ranges::find_if(proxies, [](const QNetworkProxy &each) {
        return each.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
    });
    return found == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *found;
}

class QtHttpCalls final : public HttpCalls
{
public:
    QtHttpCalls(QUrl server, HttpLimits limits)
        : m_server(std::move(server))
        , m_limits(limits)
    {
        m_network.setCookieJar(new NoCookies(&m_network));
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_network.setAutoDeleteReplies(false);
        m_network.setTransferTimeout(m_limits.silence);
        QNetworkProxyFactory::setUseSystemConfiguration(true);
    }
    ~QtHttpCalls() override
    {
        for (auto &[call, running] : m_running)
            running.reply->disconnect(&m_network);
    }
    QtHttpCalls(const QtHttpCalls &) = delete;
    QtHttpCalls &operator=(const QtHttpCalls &) = delete;

    Call send(HttpRequest request, std::function<void(HttpResult)> done) override
    {
        const Call call = ++m_last;
        if (!isGoodServerAddress(m_server)) {
            QMetaObject::invokeMethod(
                &m_network,
                [done = std::move(done)] { done(std::unexpected(TransportFault::BadAddress)); },
                Qt::QueuedConnection);
            return call;
        }
        QNetworkReply *reply = begin(request);
        m_running.emplace(call, Running{reply, request.maxBytes, std::move(done)});
        QObject::connect(reply, &QNetworkReply::uploadProgress, &m_network,
                         [this, call](qint64 sent, qint64 /*total*/) { noteSent(call, sent); });
        QTimer *look = m_running.at(call).look.get();
        QObject::connect(look, &QTimer::timeout, &m_network, [this, call] { limit(call); });
        look->setSingleShot(true);
        look->start(m_limits.slack);
        QObject::connect(reply, &QNetworkReply::readyRead, &m_network,
                         [this, call] { read(call); });
        QObject::connect(reply, &QNetworkReply::finished, &m_network,
                         [this, call] { finish(call); });
        return call;
    }

    void cancel(Call call) override
    {
        if (auto ended = m_running.extract(call))
            letGo(ended.mapped());
    }

    std::unique_ptr<LiveLine> listen(const QString &path, const QByteArray &token,
                                     std::function<void(QByteArray)> said,
                                     std::function<void()> closed) override
    {
        QUrl url = addressOf(path);
        url.setScheme(m_server.scheme() == u"http" ? u"ws"_s : u"wss"_s);
        return openLiveSocket(url, token, proxyFor(addressOf(path)), m_limits.ping, std::move(said),
                              std::move(closed));
    }

private:
    struct Running
    {
        QNetworkReply *reply;
        qsizetype maxBytes;
        std::function<void(HttpResult)> done;
        QByteArray body = {};
        qint64 sent = 0;
        bool isTooLarge = false;
        bool isTooSlow = false;
        QElapsedTimer since = begun();
        std::unique_ptr<QTimer> look = std::make_unique<QTimer>(); ///< whether enough has moved
        std::optional<HttpResult> result = {};
    };

    static QElapsedTimer begun()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }

    void noteSent(Call call, qint64 sent)
    {
        if (const auto found = m_running.find(call); found != m_running.end())
            found->second.sent = sent;
    }

    void limit(Call call)
    {
        const auto found = m_running.find(call);
        if (found == m_running.end() || found->second.result)
            return;
        Running &running = found->second;
        const qint64 moved = running.sent + running.body.size();
        const std::chrono::milliseconds allowed =
            m_limits.slack + std::chrono::milliseconds(moved * 1000 / m_limits.bytesPerSecond);
        const std::chrono::milliseconds left =
            allowed - std::chrono::milliseconds(running.since.elapsed());
        if (left.count() > 0)
            return running.look->start(left);
        running.isTooSlow = true;
        running.reply->abort(); // which calls finish()
    }

    [[nodiscard]] QUrl addressOf(const QString &path) const
    {
        QString prefix = m_server.path();
        while (prefix.endsWith(u'/'))
            prefix.chop(1);
        QUrl url(path);
        url.setScheme(m_server.scheme());
        url.setAuthority(m_server.authority());
        url.setPath(prefix + url.path());
        return url;
    }

    QNetworkReply *begin(const HttpRequest &request)
    {
        QNetworkRequest made(addressOf(request.path));
        made.setRawHeader("Sennight-Protocol", QByteArray::number(protocol::version));
        made.setRawHeader("Accept", protocol::mediaType.data());
        made.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                          QNetworkRequest::AlwaysNetwork);
        made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        QSslConfiguration tls = made.sslConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        made.setSslConfiguration(tls);
        if (!request.token.isEmpty())
            made.setRawHeader("Authorization", "Bearer " + request.token);
        if (!request.body.isNull())
            made.setHeader(QNetworkRequest::ContentTypeHeader, QString(protocol::mediaType));
        switch (request.method) {
        case HttpMethod::Get:
            return m_network.get(made);
        case HttpMethod::Post:
            return m_network.post(made, request.body);
        case HttpMethod::Put:
            return m_network.put(made, request.body);
        case HttpMethod::Delete:
            break;
        }
        return m_network.deleteResource(made);
    }

    void read(Call call)
    {
        const auto found = m_running.find(call);
        if (found == m_running.end() || found->second.result)
            return;
        Running &running = found->second;
        running.body += running.reply->readAll();
        if (running.body.size() <= running.maxBytes)
            return;
        running.isTooLarge = true;
        running.reply->abort(); // which calls finish()
    }

    void finish(Call call)
    {
        const auto found = m_running.find(call);
        if (found == m_running.end() || found->second.result)
            return;
        Running &running = found->second;
        if (!running.isTooLarge && running.reply->isOpen())
            running.body += running.reply->readAll();
        running.result = resultOf(running);
        // The reply is in the midst of a signal, and whoever hears the answer may destroy this.
        QMetaObject::invokeMethod(
            &m_network, [this, call] { deliver(call); }, Qt::QueuedConnection);
    }

    void deliver(Call call)
    {
        auto ended = m_running.extract(call);
        if (!ended)
            return;
        letGo(ended.mapped());
        const auto done = std::move(ended.mapped().done);
        done(std::move(*ended.mapped().result));
    }

    static HttpResult resultOf(const Running &running)
    {
        const QNetworkReply &reply = *running.reply;
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (running.isTooLarge || running.body.size() > running.maxBytes)
            return std::unexpected(TransportFault::TooLarge);
        if (running.isTooSlow)
            return std::unexpected(TransportFault::Unreachable);
        if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError)
            return std::unexpected(TransportFault::ProxyRefused);
        if (status == 0)
            return std::unexpected(faultOf(reply.error()));
        if (reply.rawHeader("Sennight-Server").isEmpty())
            return std::unexpected(strangersFault(status));
        if (isCutShort(reply, running.body))
            return std::unexpected(TransportFault::Unreachable);
        return HttpReply{status, secondsOf(reply.rawHeader("Retry-After")), running.body,
                         dateMsOf(reply.rawHeader("Date"))};
    }

    /// A gateway in front of a server answers for itself where that is down, or has too much to do.
    static TransportFault strangersFault(int status)
    {
        constexpr int contentTooLarge = 413;
        constexpr int tooManyRequests = 429;
        constexpr int wantsLogin = 511; // to the network itself (RFC 6585)
        if (status == tooManyRequests)
            return TransportFault::AskedToWait;
        if (status == contentTooLarge)
            return TransportFault::BodyRefused;
        return status >= 500 && status != wantsLogin ? TransportFault::Failed
                                                     : TransportFault::Captive;
    }

    /// The head came whole, the body did not.
    static bool isCutShort(const QNetworkReply &reply, const QByteArray &body)
    {
        const auto error = reply.error();
        const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
        return (error > QNetworkReply::NoError &&
                error < QNetworkReply::ProxyConnectionRefusedError) ||
               (length.isValid() && length.toLongLong() != body.size());
    }

    void letGo(const Running &running)
    {
        running.reply->disconnect(&m_network);
        running.reply->abort();
        running.reply->deleteLater();
    }

    QUrl m_server;
    HttpLimits m_limits;
    std::map<Call, Running> m_running;
    Call m_last = 0;
    QNetworkAccessManager m_network;
};

bool isThisComputer(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

bool isGoodServerAddress(const QUrl &server)
{
    if (!server.isValid() || server.host().isEmpty() || !server.userInfo().isEmpty() ||
        server.hasQuery() || server.hasFragment())
        return false;
    return server.scheme() == u"https" ||
           (server.scheme() == u"http" && isThisComputer(server.host()));
}

QUrl serverAddress(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const QUrl url(trimmed.contains(u"://"_s) ? trimmed : u"https://"_s + trimmed,
                   QUrl::StrictMode);
    return isGoodServerAddress(url) ? url : QUrl();
}

std::unique_ptr<HttpCalls> makeHttpCalls(const QUrl &server, HttpLimits limits)
{
    return std::make_unique<QtHttpCalls>(server, limits);
}

} // namespace sennight::sync
