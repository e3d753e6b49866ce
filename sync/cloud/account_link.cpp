// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_link_p.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

constexpr qint64 renewBeforeMs = 60'000;

template <typename Start>
Job<void> answered(Start start)
{
    auto result = co_await answerOf<Result<void>>(start);
    co_return stepOf(std::move(result));
}

} // namespace

QString hexOf(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

HttpRequest getRequest(const QString &path)
{
    return {HttpMethod::Get, path, {}, {}, protocol::maxBodyBytes};
}

Step<void> checkVersion(const protocol::ServerInfo &info)
{
    if (info.oldestVersion > protocol::version || info.newestVersion < protocol::version)
        return std::unexpected<Failure>(Oddity::OldServer);
    return {};
}

Job<protocol::SessionToken> signedIn(ServerCalls &calls, protocol::ServerId server,
                                     AccountTag account, std::optional<DeviceId> device,
                                     const SignSecret &key)
{
    QString path = u"/v1/session?account="_s + hexOf(account.view());
    if (device)
        path += u"&device="_s + hexOf(device->view());
    // A challenge is good for a minute of a clock that may be set in between.
    for (bool isAgain = false;; isAgain = true) {
        auto challenge = co_await calls.message<protocol::Challenge>(getRequest(path));
        if (!challenge)
            co_return failed(challenge);
        protocol::ChallengeAnswer answer{account, device, challenge->bytes, {}};
        answer.signature =
            key.sign(protocol::sessionMessage(server, challenge->bytes, account, device));
        HttpRequest request = requestWith(HttpMethod::Post, u"/v1/session"_s, answer);
        auto token = co_await calls.message<protocol::SessionToken>(std::move(request));
        if (token || isAgain || !isRefusal(token.error(), protocol::RefusalCode::NotSignedIn))
            co_return std::move(token);
    }
}

Job<void> AccountLink::keep(QLatin1StringView name, QByteArray value)
{
    co_return co_await answered([this, name, &value](Done<void> done) {
        m_ports.replica.keep(QString(name), value, std::move(done));
    });
}

Job<QByteArray> AccountLink::kept(QLatin1StringView name)
{
    auto value = co_await answerOf<Result<QByteArray>>(
        [&](Done<QByteArray> done) { m_ports.replica.kept(QString(name), std::move(done)); });
    co_return stepOf(std::move(value));
}

Job<void> AccountLink::load()
{
    if (m_isLoaded)
        co_return Step<void>();
    auto facts = co_await kept(fact::account);
    if (!facts)
        co_return failed(facts);
    auto members = co_await kept(fact::members);
    if (!members)
        co_return failed(members);
    auto systems = co_await kept(fact::systems);
    if (!systems)
        co_return failed(systems);
    m_systems = decodeSystems(*systems);
    m_facts = decodeAccountFacts(*facts);
    if (m_facts) {
        m_kept = decodeKeptMembers(*members).value_or(KeptMembers());
        auto folded = stepOf(Membership::folded(m_kept.records));
        if (!folded)
            co_return failed(folded);
        m_members = std::move(*folded);
    }
    m_isLoaded = true;
    co_return Step<void>();
}

Job<void> AccountLink::reload()
{
    clear();
    m_calls.reset();
    m_isLoaded = false;
    co_return co_await load();
}

Job<void> AccountLink::adopt(AccountFacts facts, std::vector<QByteArray> records, DeviceKeys keys)
{
    auto folded = stepOf(Membership::folded(records));
    if (!folded)
        co_return failed(folded);
    m_members = std::move(*folded);
    m_kept = {std::move(records), {}};
    if (auto done = co_await keepMembers(); !done)
        co_return failed(done);
    // What another account's server had, or this one's had of an earlier device, counts no more.
    auto compared = co_await answerOf<Result<void>>([&](Done<void> done) {
        m_ports.replica.compare(QStringLiteral("cloud"), {}, std::move(done));
    });
    if (!compared)
        co_return std::unexpected<Failure>(std::move(compared).error());
    auto cleared = co_await answerOf<Result<Received>>([&](Done<Received> done) {
        m_ports.replica.receive(QStringLiteral("cloud"), {}, {}, std::move(done));
    });
    if (!cleared)
        co_return std::unexpected<Failure>(std::move(cleared).error());
    // The facts last: with them the account is there.
    if (auto done = co_await keep(fact::account, encode(facts)); !done)
        co_return failed(done);
    m_facts = std::move(facts);
    m_deviceKeys = std::move(keys);
    m_epochKeys.reset();
    m_keysOf.reset();
    m_calls.reset();
    m_isReached = false;
    m_token.clear();
    m_isLoaded = true;
    co_return Step<void>();
}

Job<void> AccountLink::forget()
{
    // Without the account's facts nobody would look for what hangs on them; they are not read
    // without the members.
    for (const QLatin1StringView name :
         {fact::changes, fact::keySlots, fact::systems, fact::places, fact::givesBack,
          fact::snapshot, fact::account, fact::members}) {
        if (auto done = co_await keep(name, {}); !done)
            co_return failed(done);
    }
    clear();
    co_return Step<void>();
}

void AccountLink::clear()
{
    m_facts.reset();
    m_kept = {};
    m_members.reset();
    m_systems.clear();
    m_news = {};
    m_deviceKeys.reset();
    m_epochKeys.reset();
    m_keysOf.reset();
    m_slotsKeptFor.reset();
    m_isReached = false;
    m_token.clear();
}

Job<void> AccountLink::openKeys()
{
    if (!m_facts)
        co_return std::unexpected<Failure>(Oddity::NoAccount);
    const Member *own = self();
    if (!own || own->revoked)
        co_return std::unexpected<Failure>(Oddity::RevokedDevice);
    if (!m_deviceKeys) {
        auto loaded = co_await answerOf<KeyStoreResult<DeviceKeys>>(
            [&](DeviceKeyStore::Answer<DeviceKeys> answer) {
                m_ports.keys.load(m_facts->device, std::move(answer));
            });
        if (!loaded)
            co_return std::unexpected<Failure>(loaded.error());
        m_deviceKeys = std::move(*loaded);
    }
    co_return openEpochKeys();
}

Step<void> AccountLink::openEpochKeys()
{
    if (m_keysOf == m_members->head())
        return {};
    m_epochKeys.reset();
    if (hasKeys(self()->level)) {
        auto keys = stepOf(EpochKeys::fromLog(*m_members, m_facts->device, m_deviceKeys->box()));
        if (!keys)
            return failed(keys);
        m_epochKeys = std::move(*keys);
    }
    m_keysOf = m_members->head();
    return {};
}

Job<void> AccountLink::learnSystem(DeviceId device, QString system)
{
    const QByteArray id = device.view().toByteArray();
    if (system.isEmpty() || m_systems.value(id) == system)
        co_return Step<void>();
    m_systems.insert(id, system);
    co_return co_await keep(fact::systems, encodeSystems(m_systems));
}

Job<void> AccountLink::reach()
{
    if (!m_facts)
        co_return std::unexpected<Failure>(Oddity::NoAccount);
    if (!m_calls)
        m_calls = std::make_unique<ServerCalls>(m_ports.ways(m_facts->server));
    if (m_isReached)
        co_return Step<void>();
    auto info = co_await m_calls->message<protocol::ServerInfo>(getRequest(u"/v1/server"_s));
    if (!info)
        co_return failed(info);
    if (auto good = checkVersion(*info); !good)
        co_return failed(good);
    if (info->server != m_facts->serverId)
        co_return std::unexpected<Failure>(Oddity::OtherServer);
    m_isReached = true;
    co_return Step<void>();
}

Job<void> AccountLink::signIn()
{
    if (auto done = co_await reach(); !done)
        co_return failed(done);
    if (auto done = co_await openKeys(); !done)
        co_return failed(done);
    auto token = co_await signedIn(*m_calls, m_facts->serverId, m_facts->account, m_facts->device,
                                   m_deviceKeys->signing());
    if (!token)
        co_return failed(token);
    m_token = token->token.hex();
    m_tokenUntil = m_ports.scheduler.elapsedMs() +
                   static_cast<qint64>(std::min<quint64>(token->seconds, 24 * 3600)) * 1000 -
                   renewBeforeMs;
    co_return Step<void>();
}

Job<QByteArray> AccountLink::asked(HttpRequest request)
{
    auto body = co_await m_calls->bytes(std::move(request));
    if (const qint64 date = m_calls->dateMs(); date > 0)
        m_news.clockOffMs = m_ports.nowMs() - date;
    co_return std::move(body);
}

Job<QByteArray> AccountLink::bytes(HttpRequest request)
{
    const bool wasSignedIn =
        !m_token.isEmpty() && m_ports.scheduler.elapsedMs() < m_tokenUntil && m_isReached;
    if (!wasSignedIn) {
        if (auto done = co_await signIn(); !done)
            co_return failed(done);
    }
    request.token = m_token;
    HttpRequest again = request;
    auto body = co_await asked(std::move(request));
    if (body || !isRefusal(body.error(), protocol::RefusalCode::NotSignedIn))
        co_return std::move(body);
    // The server may have been put back, or moved: who it is is asked again, too. Or its clock was
    // set, and what it gave a moment ago has run out.
    m_isReached = false;
    if (auto done = co_await signIn(); !done)
        co_return failed(done);
    again.token = m_token;
    co_return co_await asked(std::move(again));
}

} // namespace sennight::sync
