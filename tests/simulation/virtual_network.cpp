// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtual_network.h"

namespace sennight::sync::simulation {
namespace {

constexpr qint64 patienceMs = 20'000;

server::Request requestOf(const HttpRequest &request)
{
    const QByteArray path = request.path.toLatin1();
    const qsizetype query = path.indexOf('?');
    server::Request made;
    switch (request.method) {
    case HttpMethod::Get:
        made.method = server::Method::Get;
        break;
    case HttpMethod::Put:
        made.method = server::Method::Put;
        break;
    case HttpMethod::Post:
        made.method = server::Method::Post;
        break;
    case HttpMethod::Delete:
        made.method = server::Method::Delete;
        break;
    }
    made.path = query < 0 ? path : path.first(query);
    made.query = query < 0 ? QByteArray() : path.sliced(query + 1);
    made.authorization = request.token.isEmpty() ? QByteArray() : "Bearer " + request.token;
    made.protocol = QByteArray::number(protocol::version);
    made.body = request.body;
    return made;
}

HttpReply replyOf(const server::Reply &reply)
{
    return {reply.status, static_cast<int>(reply.retryAfterSeconds.value_or(0)), reply.body};
}

/// What others sealed or signed, and a device checks. What a server says of itself it is believed.
bool holdsContent(const HttpRequest &request)
{
    return request.method == HttpMethod::Get &&
           std::ranges::any_of(
               std::array{u"/v1/log", u"/v1/members", u"/v1/acks", u"/v1/snapshots",
                          u"/v1/slots?locator"},
               [&](const char16_t *start) { return request.path.startsWith(QStringView(start)); });
}

bool happens(Dice &dice, int percent)
{
    return percent > 0 && dice.below(100) < percent;
}

/// A line that the network may break at any time.
class VirtualLine final : public LiveLine
{
public:
    struct State
    {
        VirtualNetwork &network;
        const NetworkEnd &end;
        std::function<void(QByteArray)> said;
        std::function<void()> closed;
        VirtualServer::Line line = 0;
    };

    explicit VirtualLine(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {}
    VirtualLine(const VirtualLine &) = delete;
    VirtualLine &operator=(const VirtualLine &) = delete;
    ~VirtualLine() override { m_state->network.server.hangUp(m_state->line); }

    static void open(const std::shared_ptr<State> &state, const server::Request &request)
    {
        const std::weak_ptr weak = state;
        if (!state->end.isCutOff && state->network.server.isUp())
            state->line = state->network.server.listen(
                request, [weak](const QByteArray &message) { say(weak, message); },
                [weak] { close(weak); });
        if (state->line == 0)
            close(weak);
    }

private:
    static void say(const std::weak_ptr<State> &weak, const QByteArray &message)
    {
        const std::shared_ptr<State> state = weak.lock();
        if (!state)
            return;
        VirtualNetwork &network = state->network;
        if (happens(network.dice, network.weather.lost))
            return close(weak);
        network.time.after(network.dice.below(network.weather.slowestMs), [weak, message] {
            if (const std::shared_ptr<State> open = weak.lock(); open && !open->end.isCutOff)
                open->said(message);
        });
    }

    static void close(const std::weak_ptr<State> &weak)
    {
        const std::shared_ptr<State> state = weak.lock();
        if (!state)
            return;
        state->network.time.after(1, [weak] {
            const std::shared_ptr<State> open = weak.lock();
            if (open && open->closed)
                std::exchange(open->closed, {})();
        });
    }

    std::shared_ptr<State> m_state;
};

} // namespace

VirtualHttp::VirtualHttp(VirtualNetwork &network, NetworkEnd &end)
    : m_network(network)
    , m_end(end)
{}

HttpCalls::Call VirtualHttp::send(HttpRequest request, std::function<void(HttpResult)> done)
{
    const Call call = ++m_last;
    m_waiting->calls.emplace(call, std::move(done));
    Dice &dice = m_network.dice;
    const Weather &weather = m_network.weather;
    m_network.tap(request.path.toLatin1());
    m_network.tap(request.body);
    const qint64 wayMs = 1 + dice.below(weather.slowestMs);
    if (!isReachable()) {
        answer(call, wayMs, std::unexpected(TransportFault::Unreachable));
    } else if (happens(dice, weather.captive)) {
        answer(call, wayMs, std::unexpected(TransportFault::Captive));
    } else if (happens(dice, weather.lost)) {
        answer(call, patienceMs, std::unexpected(TransportFault::Unreachable));
    } else {
        deliver(call, request);
    }
    return call;
}

void VirtualHttp::cancel(Call call)
{
    m_waiting->calls.erase(call);
}

void VirtualHttp::answer(Call call, qint64 delayMs, HttpResult result, bool tellsEpoch)
{
    const std::weak_ptr weak = m_waiting;
    m_network.time.after(delayMs, [weak, call, answered = std::move(result), &end = m_end,
                                   putBack = m_network.server.timesPutBack(), tellsEpoch] {
        const std::shared_ptr<Waiting> waiting = weak.lock();
        if (!waiting)
            return;
        auto taken = waiting->calls.extract(call);
        if (taken.empty())
            return;
        if (answered && tellsEpoch)
            end.heardOf = putBack;
        taken.mapped()(answered);
    });
}

// The request reaches the server whether its program still lives or not.
void VirtualHttp::deliver(Call call, const HttpRequest &request)
{
    VirtualNetwork &network = m_network;
    const std::weak_ptr weak = m_waiting;
    const auto ask = [&network, weak, call, request, this] {
        if (!network.server.isUp())
            return;
        HttpReply reply = replyOf(network.server.handle(requestOf(request)));
        network.tap(reply.body);
        if (weak.expired())
            return; // and with it `this`
        Dice &dice = network.dice;
        if (network.flips > 0 && reply.status == 200 && holdsContent(request)) {
            --network.flips;
            ++m_end.flipped;
            char &byte = reply.body[dice.below(static_cast<int>(reply.body.size()))];
            byte = static_cast<char>(byte ^ (1 << dice.below(8)));
        }
        if (m_end.isCutOff || happens(dice, network.weather.lost))
            return answer(call, patienceMs, std::unexpected(TransportFault::Unreachable));
        if (happens(dice, network.weather.truncated)) {
            // An HTTP client sees that a body is shorter than was said; a message shows it itself.
            if (dice.oneIn(2) || request.path.startsWith(u"/v1/snapshots/"))
                return answer(call, patienceMs, std::unexpected(TransportFault::Unreachable));
            reply.body.truncate(dice.below(static_cast<int>(reply.body.size()) + 1));
        }
        const qint64 wayMs = 1 + dice.below(network.weather.slowestMs);
        if (request.maxBytes > 0 && reply.body.size() > request.maxBytes)
            return answer(call, wayMs, std::unexpected(TransportFault::TooLarge));
        // These name the store's epoch, and a round asks them first. The account asks for heads
        // beside it, where a device is removed: of that a round under way knows nothing.
        const bool tellsEpoch = request.path.startsWith(u"/v1/log");
        answer(call, wayMs, std::move(reply), tellsEpoch);
    };
    const int way = network.weather.slowestMs;
    network.time.after(1 + network.dice.below(way), ask);
    if (happens(network.dice, network.weather.doubled))
        network.time.after(1 + network.dice.below(10 * way), ask);
    // Where the server stopped in between, nobody answers.
    answer(call, patienceMs + 10 * way, std::unexpected(TransportFault::Unreachable));
}

std::unique_ptr<LiveLine> VirtualHttp::listen(const QString &path, const QByteArray &token,
                                              std::function<void(QByteArray)> said,
                                              std::function<void()> closed)
{
    auto state =
        std::make_shared<VirtualLine::State>(m_network, m_end, std::move(said), std::move(closed));
    HttpRequest request;
    request.path = path;
    request.token = token;
    m_network.time.after(1 + m_network.dice.below(m_network.weather.slowestMs),
                         [weak = std::weak_ptr(state), asked = requestOf(request)] {
                             if (const auto open = weak.lock())
                                 VirtualLine::open(open, asked);
                         });
    return std::make_unique<VirtualLine>(std::move(state));
}

} // namespace sennight::sync::simulation
