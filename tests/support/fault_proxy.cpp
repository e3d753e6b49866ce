// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_proxy.h"

#include <QList>

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr int mostDelayMs = 40;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

qsizetype headSize(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return end < 0 ? -1 : end + 4;
}

/// The value of a header field, in lower case; empty where it is missing.
QByteArray field(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name)
            return line.sliced(colon + 1).trimmed().toLower();
    }
    return {};
}

/// The size of the message that `bytes` begins with, once its head is whole.
std::optional<qsizetype> messageSize(const QByteArray &bytes)
{
    const qsizetype head = headSize(bytes);
    if (head < 0)
        return std::nullopt;
    return head + field(bytes.first(head), "content-length").toLongLong();
}

QByteArray word(const QByteArray &head, int number)
{
    const QList<QByteArray> words = head.first(head.indexOf("\r\n")).split(' ');
    return number < words.size() ? words[number] : QByteArray();
}

} // namespace

FaultProxy::FaultProxy(quint64 seed)
    : m_random(seed)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (m_listener < 0 ||
        ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, SOMAXCONN) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no socket to listen on");
    m_port = ntohs(address.sin_port);
    m_accepting = std::thread([this] { acceptAll(); });
}

FaultProxy::~FaultProxy()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
        m_ends.notify_all();
        ::shutdown(m_listener, SHUT_RDWR);
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    m_accepting.join();
    for (Connection &connection : m_connections)
        connection.thread.join();
    ::close(m_listener);
}

QString FaultProxy::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

void FaultProxy::setTamper(Tamper tamper)
{
    const std::scoped_lock lock(m_tampering);
    m_tamper = std::move(tamper);
}

void FaultProxy::callAt(int exchange, WireMoment moment, Watcher call)
{
    const std::scoped_lock lock(m_mutex);
    m_watchers[{m_exchanges + exchange, moment}] = std::move(call);
}

void FaultProxy::callNothing()
{
    const std::scoped_lock lock(m_mutex);
    m_watchers.clear();
}

QByteArray FaultProxy::wire() const
{
    const std::scoped_lock lock(m_mutex);
    return m_wire;
}

int FaultProxy::met(WireFault fault) const
{
    return m_met.at(static_cast<size_t>(fault));
}

// --- sockets -----------------------------------------------------------------------------------

void FaultProxy::note(int socket)
{
    constexpr int yes = 1; // else halves of answers wait for each other
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const std::scoped_lock lock(m_mutex);
    m_sockets.insert(socket);
    if (m_isEnding)
        ::shutdown(socket, SHUT_RDWR);
}

void FaultProxy::close(int socket, bool isReset)
{
    const std::scoped_lock lock(m_mutex);
    m_sockets.erase(socket);
    if (isReset) {
        constexpr linger atOnce{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }
    ::close(socket);
}

int FaultProxy::connectToServer()
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_server);
    if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(server);
        return -1;
    }
    note(server);
    return server;
}

bool FaultProxy::readMore(int from, QByteArray *into)
{
    std::array<char, 65536> buffer{};
    const ssize_t count = ::recv(from, buffer.data(), buffer.size(), 0);
    if (count <= 0)
        return false;
    into->append(buffer.data(), count);
    const std::scoped_lock lock(m_mutex);
    m_wire.append(buffer.data(), count);
    return true;
}

bool FaultProxy::writeAll(int to, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(to, bytes.constData() + sent,
                                     static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

bool FaultProxy::waitMs(int most)
{
    const std::chrono::milliseconds delay(dice(most) + 1);
    std::unique_lock lock(m_mutex);
    return !m_ends.wait_for(lock, delay, [this] { return m_isEnding.load(); });
}

// --- the dice ----------------------------------------------------------------------------------

int FaultProxy::dice(int below)
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_random() % static_cast<quint64>(std::max(below, 1)));
}

// Each kind in its turn, so that a short run meets all of them.
WireFault FaultProxy::nextFault()
{
    constexpr int kinds = static_cast<int>(faultKinds) - 1;
    const auto fault =
        dice(100) < m_percent ? static_cast<WireFault>(1 + m_faults++ % kinds) : WireFault::None;
    ++m_met.at(static_cast<size_t>(fault));
    return fault;
}

void FaultProxy::reach(int exchange, WireMoment moment)
{
    Watcher call;
    {
        const std::scoped_lock lock(m_mutex);
        if (auto found = m_watchers.extract({exchange, moment}))
            call = std::move(found.mapped());
    }
    if (call)
        call();
}

// --- exchanges ---------------------------------------------------------------------------------

void FaultProxy::acceptAll()
{
    for (;;) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        std::erase_if(m_connections, [](Connection &connection) {
            if (!connection.isOver)
                return false;
            connection.thread.join();
            return true;
        });
        note(client);
        Connection &connection = m_connections.emplace_back();
        connection.thread = std::thread([this, client, &connection] {
            serve(client);
            connection.isOver = true;
        });
    }
}

void FaultProxy::serve(int client)
{
    QByteArray bytes;
    for (;;) {
        std::optional<qsizetype> size = messageSize(bytes);
        while (!size || bytes.size() < *size) {
            if (!readMore(client, &bytes))
                return close(client, false);
            size = messageSize(bytes);
        }
        const QByteArray head = bytes.first(headSize(bytes));
        if (field(head, "upgrade") == "websocket")
            return tunnel(client, bytes);
        if (!exchange(client, head, bytes.first(*size)))
            return;
        bytes.remove(0, *size);
    }
}

/// False where the connection ended with it.
bool FaultProxy::exchange(int client, const QByteArray &head, const QByteArray &request)
{
    const int number = m_exchanges++;
    const WireFault fault = nextFault();
    const auto end = [this, client](bool isReset) {
        close(client, isReset);
        return false;
    };
    reach(number, WireMoment::Asked);
    if (fault == WireFault::DropRequest)
        return end(false);
    if (fault == WireFault::Delay && !waitMs(mostDelayMs))
        return end(false);
    if (fault == WireFault::Reset) {
        const int server = connectToServer();
        if (server >= 0) {
            (void)writeAll(server, request.first(dice(static_cast<int>(request.size()))));
            close(server, true);
        }
        return end(true);
    }
    QByteArray reply = ask(request);
    if (fault == WireFault::Duplicate)
        reply = ask(request);
    if (!reply.isEmpty())
        reply = altered(head, request, reply);
    reach(number, WireMoment::Answered);
    if (reply.isEmpty() || fault == WireFault::DropReply)
        return end(reply.isEmpty());
    if (fault == WireFault::Delay && !waitMs(mostDelayMs))
        return end(false);
    if (fault == WireFault::Truncate) {
        (void)writeAll(client, reply.first(1 + dice(static_cast<int>(reply.size()) - 1)));
        return end(false);
    }
    const QByteArray half = reply.first(reply.size() / 2);
    bool isSent = writeAll(client, half);
    reach(number, WireMoment::Told);
    isSent = isSent && writeAll(client, reply.sliced(half.size()));
    if (!isSent || field(head, "connection") == "close")
        return end(false);
    return true;
}

QByteArray FaultProxy::ask(const QByteArray &request)
{
    const int server = connectToServer();
    if (server < 0)
        return {};
    QByteArray reply;
    std::optional<qsizetype> size;
    bool isWhole = writeAll(server, request);
    while (isWhole && (!size || reply.size() < *size)) {
        isWhole = readMore(server, &reply);
        size = messageSize(reply);
    }
    close(server, false);
    return isWhole ? reply : QByteArray();
}

QByteArray FaultProxy::altered(const QByteArray &head, const QByteArray &request,
                               const QByteArray &reply)
{
    const std::scoped_lock lock(m_tampering);
    if (!m_tamper)
        return reply;
    const qsizetype replyHead = headSize(reply);
    WireExchange passing{.method = word(head, 0),
                         .path = word(head, 1),
                         .request = request.sliced(head.size()),
                         .status = word(reply, 1).toInt(),
                         .reply = reply.sliced(replyHead)};
    const QByteArray before = passing.reply;
    m_tamper(passing);
    if (passing.reply == before)
        return reply;
    QList<QByteArray> lines = reply.first(replyHead - 4).split('\n');
    lines.removeIf(
        [](const QByteArray &line) { return line.toLower().startsWith("content-length:"); });
    return lines.join('\n').trimmed() +
           "\r\nContent-Length: " + QByteArray::number(passing.reply.size()) + "\r\n\r\n" +
           passing.reply;
}

/// A live line. With a fault it is reset after some bytes of the server.
void FaultProxy::tunnel(int client, const QByteArray &head)
{
    const WireFault fault = nextFault();
    const int server = connectToServer();
    bool isOpen = server >= 0 && writeAll(server, head);
    int left = fault == WireFault::None || fault == WireFault::Delay ? -1 : dice(600);
    while (isOpen) {
        std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
        if (::poll(ends.data(), ends.size(), -1) < 0)
            break;
        for (size_t i = 0; i < ends.size() && isOpen; ++i) {
            if (ends.at(i).revents == 0)
                continue;
            QByteArray bytes;
            isOpen = readMore(ends.at(i).fd, &bytes) && writeAll(ends.at(1 - i).fd, bytes);
            if (left >= 0 && i == 1) {
                left -= static_cast<int>(bytes.size());
                isOpen = isOpen && left >= 0;
            }
        }
    }
    if (server >= 0)
        close(server, left < 0);
    close(client, left < 0 && fault != WireFault::None);
}

} // namespace sennight
