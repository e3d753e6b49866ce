// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/cloud/http_calls.h"
#include "sync/core/ports.h"
#include "sync/server/service/service.h"

#include <QMap>

#include <set>

namespace sennight::sync {

/// Of a thousand requests, how many meet each fate.
struct NetworkFaults
{
    int lostRequests = 0; ///< never arrive
    int lostReplies = 0;  ///< arrive, and the answer does not
    int doubled = 0;      ///< arrive twice
    int truncated = 0;    ///< the answer breaks off in its midst
    int longestDelayMs = 0;
};

/// A network in one process: a service behind it, devices before it, all its faults from one seed.
class VirtualNetwork
{
public:
    using Tamper = std::function<void(const HttpRequest &, HttpReply &)>;

    VirtualNetwork(Scheduler &scheduler, RandomSource &random)
        : m_scheduler(scheduler)
        , m_random(random)
    {}

    /// None: nobody listens at the address. It outlives its connection here.
    void connect(server::Service *service)
    {
        m_service = service;
        if (!service)
            return;
        service->whenThereIsMore(
            [this](const AccountTag &account, const protocol::More &more) { tell(account, more); });
    }
    [[nodiscard]] HttpWays ways()
    {
        return [this](const QUrl &) { return std::make_unique<Way>(*this); };
    }

    /// Ends all live lines, as a server does that stops.
    void hangUp()
    {
        for (Line *line : m_lines)
            close(line);
    }

    bool isUp = true;
    NetworkFaults faults;
    /// Changes answers on their way.
    Tamper tamper;
    /// What is answered instead of asking the service.
    std::function<std::optional<HttpResult>(const HttpRequest &)> answerInstead;
    std::vector<HttpRequest> seen; ///< all that arrived, while `isWatched`
    bool isWatched = false;
    int requests = 0;

private:
    class Way;

    struct Line final : LiveLine
    {
        Line(VirtualNetwork &over, AccountTag of, std::function<void(QByteArray)> hears,
             std::function<void()> closes)
            : network(over)
            , account(of)
            , said(std::move(hears))
            , closed(std::move(closes))
        {
            network.m_lines.insert(this);
        }
        ~Line() override { network.m_lines.erase(this); }
        Line(const Line &) = delete;
        Line &operator=(const Line &) = delete;

        VirtualNetwork &network;
        AccountTag account;
        std::function<void(QByteArray)> said;
        std::function<void()> closed;
    };

    class Way final : public HttpCalls
    {
    public:
        explicit Way(VirtualNetwork &network)
            : m_network(network)
        {}

        Call send(HttpRequest request, std::function<void(HttpResult)> done) override
        {
            const Call call = ++m_last;
            m_open.emplace(call, std::move(done));
            later([this, call, request = std::move(request)] { arrive(call, request); });
            return call;
        }
        void cancel(Call call) override { m_open.erase(call); }

        std::unique_ptr<LiveLine> listen(const QString & /*path*/, const QByteArray &token,
                                         std::function<void(QByteArray)> said,
                                         std::function<void()> closed) override
        {
            server::Request request;
            request.method = server::Method::Get;
            request.path = "/v1/live";
            request.authorization = "Bearer " + token;
            request.protocol = "1";
            const auto listener = m_network.isUp && m_network.m_service
                                      ? m_network.m_service->listen(request)
                                      : std::unexpected(protocol::Refusal());
            auto line =
                std::make_unique<Line>(m_network, listener ? listener->account : AccountTag(),
                                       std::move(said), std::move(closed));
            if (listener)
                m_network.say(line.get(), listener->now);
            else
                m_network.close(line.get());
            return line;
        }

    private:
        void later(std::function<void()> call)
        {
            m_network.m_scheduler.after(m_network.delay(),
                                        [alive = std::weak_ptr(m_alive), call = std::move(call)] {
                                            if (!alive.expired())
                                                call();
                                        });
        }
        void answer(Call call, HttpResult result)
        {
            later([this, call, result = std::move(result)] {
                if (auto open = m_open.extract(call))
                    open.mapped()(result);
            });
        }
        // A device that gave up on its request does not call it back: it may arrive all the same.
        void arrive(Call call, const HttpRequest &request)
        {
            ++m_network.requests;
            const auto lost = [] { return std::unexpected(TransportFault::Unreachable); };
            if (!m_network.isUp || !m_network.m_service ||
                m_network.meets(m_network.faults.lostRequests))
                return answer(call, lost());
            if (m_network.isWatched)
                m_network.seen.push_back(request);
            if (m_network.answerInstead) {
                if (auto instead = m_network.answerInstead(request))
                    return answer(call, std::move(*instead));
            }
            HttpReply reply = m_network.ask(request);
            if (m_network.meets(m_network.faults.doubled))
                reply = m_network.ask(request);
            if (m_network.tamper)
                m_network.tamper(request, reply);
            if (m_network.meets(m_network.faults.lostReplies) ||
                m_network.meets(m_network.faults.truncated))
                return answer(call, lost());
            if (request.maxBytes < reply.body.size())
                return answer(call, std::unexpected(TransportFault::TooLarge));
            answer(call, std::move(reply));
        }

        VirtualNetwork &m_network;
        std::map<Call, std::function<void(HttpResult)>> m_open;
        Call m_last = 0;
        std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    };

    [[nodiscard]] bool meets(int permille)
    {
        return permille > 0 && m_random.next64() % 1000 < static_cast<quint64>(permille);
    }
    [[nodiscard]] std::chrono::milliseconds delay()
    {
        const auto longest = static_cast<quint64>(faults.longestDelayMs);
        return std::chrono::milliseconds(longest > 0 ? m_random.next64() % (longest + 1) : 0);
    }

    HttpReply ask(const HttpRequest &request)
    {
        server::Request asked;
        switch (request.method) {
        case HttpMethod::Get:
            asked.method = server::Method::Get;
            break;
        case HttpMethod::Post:
            asked.method = server::Method::Post;
            break;
        case HttpMethod::Put:
            asked.method = server::Method::Put;
            break;
        case HttpMethod::Delete:
            asked.method = server::Method::Delete;
            break;
        }
        const QByteArray path = request.path.toLatin1();
        const qsizetype query = path.indexOf('?');
        asked.path = query < 0 ? path : path.first(query);
        asked.query = query < 0 ? QByteArray() : path.sliced(query + 1);
        if (!request.token.isEmpty())
            asked.authorization = "Bearer " + request.token;
        asked.protocol = "1";
        asked.body = request.body;
        const server::Reply reply = m_service->handle(asked);
        return {reply.status, static_cast<int>(reply.retryAfterSeconds.value_or(0)), reply.body};
    }

    void tell(const AccountTag &account, const protocol::More &more)
    {
        for (Line *line : m_lines)
            if (line->account == account)
                say(line, more);
    }
    void say(Line *line, const protocol::More &more)
    {
        m_scheduler.after(delay(), [this, line, message = protocol::encode(more)] {
            if (m_lines.contains(line) && isUp)
                line->said(message);
        });
    }
    void close(Line *line)
    {
        m_scheduler.after(delay(), [this, line] {
            if (m_lines.contains(line))
                line->closed();
        });
    }

    Scheduler &m_scheduler;
    RandomSource &m_random;
    server::Service *m_service = nullptr;
    std::set<Line *> m_lines;
};

} // namespace sennight::sync
