// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/account_world.h"
#include "server/world_storage.h"
#include "sync/server/service/service.h"

namespace sennight::sync::server {

/// Moves only when a test says so.
class SetClock final : public WallClock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    std::atomic<qint64> ms = 1'794'393'660'000;
};

/// What was refused, as a word for tests to compare; "accepted" for what was not.
inline QString wordOf(const std::optional<protocol::RefusalCode> &code)
{
    using enum protocol::RefusalCode;
    if (!code)
        return QStringLiteral("accepted");
    static const std::map<protocol::RefusalCode, QString> words{
        {Malformed, QStringLiteral("Malformed")},
        {NotSignedIn, QStringLiteral("NotSignedIn")},
        {Revoked, QStringLiteral("Revoked")},
        {NotAllowed, QStringLiteral("NotAllowed")},
        {RegistrationClosed, QStringLiteral("RegistrationClosed")},
        {InviteNeeded, QStringLiteral("InviteNeeded")},
        {InviteUsed, QStringLiteral("InviteUsed")},
        {NotFound, QStringLiteral("NotFound")},
        {Gap, QStringLiteral("Gap")},
        {HeadMoved, QStringLiteral("HeadMoved")},
        {WrongOffset, QStringLiteral("WrongOffset")},
        {Gone, QStringLiteral("Gone")},
        {OtherEpoch, QStringLiteral("OtherEpoch")},
        {TooLarge, QStringLiteral("TooLarge")},
        {Refused, QStringLiteral("Refused")},
        {UpgradeNeeded, QStringLiteral("UpgradeNeeded")},
        {TooMany, QStringLiteral("TooMany")},
        {QuotaFull, QStringLiteral("QuotaFull")},
        {Unavailable, QStringLiteral("Unavailable")},
        {Internal, QStringLiteral("Internal")},
    };
    return words.at(*code);
}

/// How a request reaches a server: within this process, or over a socket.
using Ask = std::function<Reply(const Request &)>;

/// One who talks to a server, with the messages of protocol.h.
class Talker
{
public:
    Talker(Ask ask, AccountTag account)
        : m_ask(std::move(ask))
        , m_account(account)
    {}

    Reply send(Method method, const QByteArray &path, const QByteArray &query = {},
               const QByteArray &body = {})
    {
        last = m_ask({.method = method,
                      .path = path,
                      .query = query,
                      .authorization = token,
                      .protocol = "1",
                      .body = body});
        refusal = last.refusal ? protocol::decode<protocol::Refusal>(last.body)
                               : std::optional<protocol::Refusal>();
        return last;
    }
    template <typename Message>
    Message get(const QByteArray &path, const QByteArray &query = {})
    {
        return messageIn<Message>(send(Method::Get, path, query));
    }
    template <typename Given, typename Message = protocol::Empty>
    Message post(const QByteArray &path, const Given &given)
    {
        return messageIn<Message>(send(Method::Post, path, {}, protocol::encode(given)));
    }
    protocol::PushReply push(const std::vector<QByteArray> &envelopes)
    {
        return post<protocol::Push, protocol::PushReply>("/v1/log", {envelopes});
    }
    protocol::LogPage log(quint64 after = 0, quint64 limit = 1024)
    {
        return get<protocol::LogPage>("/v1/log", "after=" + QByteArray::number(after) +
                                                     "&limit=" + QByteArray::number(limit));
    }

    /// As a device, or as the root.
    void signIn(const std::optional<DeviceId> &device, const SignSecret &key)
    {
        token.clear();
        QByteArray query = "account=" + m_account.hex();
        if (device)
            query += "&device=" + device->hex();
        const auto info = get<protocol::ServerInfo>("/v1/server");
        const auto challenge = get<protocol::Challenge>("/v1/session", query);
        const QByteArray message =
            protocol::sessionMessage(info.server, challenge.bytes, m_account, device);
        const auto session = post<protocol::ChallengeAnswer, protocol::SessionToken>(
            "/v1/session", {m_account, device, challenge.bytes, key.sign(message)});
        if (!refusal)
            token = "Bearer " + session.token.hex();
    }
    void signIn(const DeviceKeys &device) { signIn(device.id(), device.signing()); }

    [[nodiscard]] QString outcome() const { return wordOf(last.refusal); }

    QByteArray token;
    Reply last;
    std::optional<protocol::Refusal> refusal;

private:
    template <typename Message>
    static Message messageIn(const Reply &reply)
    {
        const auto message = reply.refusal ? std::nullopt : protocol::decode<Message>(reply.body);
        return message.value_or(Message());
    }

    Ask m_ask;
    AccountTag m_account;
};

/// A service over a database in memory, and an account of four devices that is founded there.
class ServiceWorld
{
public:
    explicit ServiceWorld(ServiceOptions options = {.registration = protocol::Registration::Open},
                          std::unique_ptr<Storage> given = {})
        : storage(given ? std::move(given) : newWorldStorage())
        , service(*storage, clock, random, options)
    {}

    Talker talker()
    {
        return {[this](const Request &request) { return service.handle(request); },
                account.account()};
    }
    Talker talker(const DeviceKeys &device)
    {
        Talker made = talker();
        made.signIn(device);
        return made;
    }
    [[nodiscard]] protocol::NewAccount newAccount(const QString &invite = {}) const
    {
        return {account.log[0], account.log[1], {}, invite};
    }
    /// The account with all its records.
    void found()
    {
        Talker anna = talker();
        anna.post("/v1/accounts", newAccount());
        anna.signIn(account.anna);
        for (size_t i = 2; i < account.log.size(); ++i)
            anna.post("/v1/members", newMember(i));
    }
    [[nodiscard]] protocol::NewMember newMember(size_t index) const
    {
        return {recordHash(account.log[index - 1]), account.log[index], {}};
    }
    /// Envelopes of one change each, of a device's chain from `first` on.
    std::vector<QByteArray> envelopes(const DeviceKeys &device, int count, quint64 incarnation = 7,
                                      qsizetype titleSize = 10)
    {
        const auto changes =
            changesOf(account.chainOf(device, incarnation), count, 1, Space::Shared, titleSize);
        std::vector<QByteArray> made;
        for (const QByteArray &change : changes)
            made.push_back(sure(sealEnvelope(std::span(&change, 1), account.account(),
                                             account.keys().current(), device, account.entropy)));
        return made;
    }

    AccountWorld account;
    SetClock clock;
    SystemRandomSource random;
    std::unique_ptr<Storage> storage;
    Service service;
};

inline protocol::Ack signedAck(const ServiceWorld &world, const DeviceKeys &device,
                               const protocol::StoreEpoch &epoch, quint64 serverSeq)
{
    protocol::Ack ack{epoch, serverSeq, "claim", {}};
    ack.signature =
        device.signing().sign(protocol::ackMessage(world.account.account(), device.id(), ack));
    return ack;
}

inline void putAck(Talker &talker, const protocol::Ack &ack)
{
    talker.send(Method::Put, "/v1/ack", {}, protocol::encode(ack));
}

} // namespace sennight::sync::server
