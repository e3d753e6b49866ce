// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

using protocol::Refusal;
using protocol::RefusalCode;

namespace {

Answer checkedVersion(const Request &request)
{
    const auto version = numberFrom(request.protocol);
    if (!version)
        return refuse(RefusalCode::Malformed, u"no Sennight-Protocol"_s);
    if (*version != static_cast<quint64>(protocol::version))
        return refuse(RefusalCode::UpgradeNeeded);
    return QByteArray();
}

bool fits(QByteArrayView pattern, QByteArrayView path)
{
    return pattern.endsWith('/') ? path.startsWith(pattern) && path.size() > pattern.size()
                                 : path == pattern;
}

} // namespace

Service::Service(Storage &storage, const WallClock &clock, RandomSource &random,
                 ServiceOptions options)
    : m_storage(storage)
    , m_clock(clock)
    , m_options(options)
    , m_identity(storage.identity())
    , m_sessions(m_identity, clock, random)
{}

std::span<const Service::Route> Service::routes()
{
    static const std::array table{
        Route{Method::Get, "/v1/server", &Service::serverInfo},
        Route{Method::Post, "/v1/accounts", &Service::newAccount},
        Route{Method::Delete, "/v1/accounts", &Service::deleteAccount},
        Route{Method::Get, "/v1/session", &Service::challenge},
        Route{Method::Post, "/v1/session", &Service::session},
        Route{Method::Get, "/v1/log", &Service::log},
        Route{Method::Post, "/v1/log", &Service::push},
        Route{Method::Get, "/v1/heads", &Service::heads},
        Route{Method::Get, "/v1/members", &Service::members},
        Route{Method::Post, "/v1/members", &Service::newMember},
        Route{Method::Get, "/v1/slots", &Service::slotsGet},
        Route{Method::Post, "/v1/slots", &Service::newSlots},
        Route{Method::Put, "/v1/ack", &Service::ack},
        Route{Method::Get, "/v1/acks", &Service::acks},
        Route{Method::Get, "/v1/snapshots", &Service::snapshots},
        Route{Method::Put, "/v1/snapshots/", &Service::uploadChunk},
        Route{Method::Post, "/v1/snapshots/", &Service::sealSnapshot},
        Route{Method::Get, "/v1/snapshots/", &Service::downloadChunk},
    };
    return table;
}

Reply Service::handle(const Request &request)
{
    Reply reply = replyOf(dispatch(request));
    reply.account = accountOf(request);
    if (reply.status == 200 && request.method == Method::Get &&
        fits("/v1/snapshots/", request.path))
        reply.bodyType = chunkType;
    return reply;
}

Answer Service::dispatch(const Request &request)
{
    if (const Answer version = checkedVersion(request); !version)
        return version;
    if (request.body.size() > protocol::maxBodyBytes)
        return refuse(RefusalCode::TooLarge);
    const auto all = routes();
    const auto route = std::ranges::find_if(all, [&](const Route &each) {
        return each.method == request.method && fits(each.path, request.path);
    });
    return route != all.end() ? (this->*route->call)(request) : refuse(RefusalCode::NotFound);
}

std::optional<AccountTag> Service::accountOf(const Request &request) const
{
    const auto session = m_sessions.session(request.authorization);
    return session ? std::optional(session->account) : std::nullopt;
}

std::expected<Listener, Refusal> Service::listen(const Request &request)
{
    if (const Answer version = checkedVersion(request); !version)
        return std::unexpected(version.error());
    Listener listener;
    const Answer answer = reading([&](Transaction &transaction) -> Answer {
        const CallerResult who = caller(request, transaction);
        if (!who)
            return std::unexpected(who.error());
        listener = {who->session.account,
                    who->session.untilMs,
                    {who->row.epoch, who->row.head, who->row.memberCount}};
        return QByteArray();
    });
    if (!answer)
        return std::unexpected(answer.error());
    return listener;
}

Service::CallerResult Service::caller(const Request &request, Transaction &transaction, Lock lock)
{
    CallerResult who = callerOrRemoved(request, transaction, lock);
    if (who && who->removed())
        return refuse(RefusalCode::Revoked);
    return who;
}

Service::CallerResult Service::callerOrRemoved(const Request &request, Transaction &transaction,
                                               Lock lock)
{
    const auto session = m_sessions.session(request.authorization);
    if (!session)
        return refuse(RefusalCode::NotSignedIn, u"no session"_s);
    const auto row = transaction.account(session->account, lock);
    if (!row)
        return refuse(RefusalCode::NotSignedIn, u"unknown account"_s);
    auto members = m_members.of(transaction, *row);
    if (!members)
        return refuse(RefusalCode::Internal, u"membership log"_s);
    if (session->device) {
        if (!members->find(*session->device))
            return refuse(RefusalCode::NotSignedIn, u"unknown device"_s);
    } else if (!Sessions::isOfRoot(request.authorization, members->root().signKey)) {
        return refuse(RefusalCode::NotSignedIn, u"an older root"_s);
    }
    return Caller{*session, *row, std::move(members)};
}

Service::CallerResult Service::deviceCaller(const Request &request, Transaction &transaction,
                                            Lock lock)
{
    CallerResult who = caller(request, transaction, lock);
    if (who && !who->session.device)
        return refuse(RefusalCode::NotAllowed, u"not a device"_s);
    return who;
}

const Member *Service::Caller::removed() const
{
    const Member *member = session.device ? members->find(*session.device) : nullptr;
    return member && member->revoked ? member : nullptr;
}

std::optional<Level> Service::Caller::level() const
{
    return session.device ? std::optional(members->find(*session.device)->level) : std::nullopt;
}

bool Service::Caller::mayChangeMembers() const
{
    return !session.device || level() == Level::FullTrust;
}

const SignKey &Service::Caller::key() const
{
    return members->find(*session.device)->device.signKey;
}

void Service::tellMore(const AccountRow &row) const
{
    if (m_more)
        m_more(row.account, {row.epoch, row.head, row.memberCount});
}

} // namespace sennight::sync::server
