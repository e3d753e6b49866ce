// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_calls_p.h"

#include "sync/crypto/locator.h"

namespace sennight::sync {

CryptoResult<protocol::Locator> locatorOf(const AccountSecret &secret,
                                          const protocol::ServerId &server)
{
    if (const auto *key = std::get_if<RecoveryKey>(&secret))
        return locatorOf(*key);
    return locatorOf(std::get<Passphrase>(secret), server);
}

CryptoResult<RootKeys> openedSlot(const KeySlot &slot, const AccountSecret &secret)
{
    if (const auto *key = std::get_if<RecoveryKey>(&secret))
        return openSlot(slot, slot.account, *key);
    return openSlot(slot, slot.account, std::get<Passphrase>(secret));
}

std::optional<AccountFacts> begunFacts(const Pending &pending)
{
    if (const auto *join = std::get_if<PendingJoin>(&pending))
        return join->facts;
    const auto *creation = std::get_if<PendingCreation>(&pending);
    return creation ? std::optional(creation->facts) : std::nullopt;
}

Unfinished CloudAccount::Calls::unfinished() const
{
    constexpr std::array kinds{Unfinished::Nothing, Unfinished::Creating, Unfinished::Joining,
                               Unfinished::ChangingSecrets, Unfinished::Leaving};
    static_assert(kinds.size() == std::variant_size_v<Pending>);
    const Unfinished kind = kinds.at(m_pending.index());
    return kind == Unfinished::Nothing && !m_changes.empty() ? Unfinished::ChangingLevel : kind;
}

bool CloudAccount::Calls::isDeleting() const
{
    const auto *leaving = std::get_if<PendingLeave>(&m_pending);
    return leaving && leaving->deletesAccount;
}

Job<Unfinished> CloudAccount::Calls::restore()
{
    if (auto done = co_await m_link.reload(); !done)
        co_return failed(done);
    auto kept = co_await m_link.kept(fact::pending);
    if (!kept)
        co_return failed(kept);
    m_pending = decodePending(*kept).value_or(Pending());
    if (auto read = co_await readChanges(); !read)
        co_return failed(read);
    co_return unfinished();
}

Job<void> CloudAccount::Calls::resume()
{
    if (const auto *creation = std::get_if<PendingCreation>(&m_pending)) {
        ServerCalls calls(m_link.ports().ways(creation->facts.server));
        auto done = co_await finishCreation(&calls);
        if (!done)
            co_return failed(done);
    } else if (std::holds_alternative<PendingJoin>(m_pending)) {
        co_return co_await resumeJoin();
    } else if (std::holds_alternative<PendingSecrets>(m_pending)) {
        if (auto done = co_await resumeSecrets(); !done)
            co_return failed(done);
    } else if (std::holds_alternative<PendingLeave>(m_pending)) {
        co_return co_await finishLeave({});
    } else if (!m_link.facts()) {
        co_return std::unexpected<Failure>(Oddity::NoAccount);
    }
    co_return co_await settleChanges();
}

Job<void> CloudAccount::Calls::keepPending(Pending pending)
{
    auto done = co_await m_link.keep(fact::pending, encode(pending));
    if (!done)
        co_return failed(done);
    m_pending = std::move(pending);
    co_return Step<void>();
}

Job<void> CloudAccount::Calls::keepKeys(const DeviceKeys *keys)
{
    auto done = co_await answerOf<KeyStoreResult<void>>([&](DeviceKeyStore::Answer<void> answer) {
        m_link.ports().keys.keep(*keys, std::move(answer));
    });
    co_return stepOf(std::move(done));
}

Job<DeviceKeys> CloudAccount::Calls::loadKeys(DeviceId device)
{
    auto keys = co_await answerOf<KeyStoreResult<DeviceKeys>>(
        [&](DeviceKeyStore::Answer<DeviceKeys> answer) {
            m_link.ports().keys.load(device, std::move(answer));
        });
    co_return stepOf(std::move(keys));
}

Job<void> CloudAccount::Calls::forgetKeys(DeviceId device)
{
    auto done = co_await answerOf<KeyStoreResult<void>>([&](DeviceKeyStore::Answer<void> answer) {
        m_link.ports().keys.forget(device, std::move(answer));
    });
    co_return stepOf(std::move(done));
}

// The keys first: they would stay in the keychain for good once nothing names them.
Job<void> CloudAccount::Calls::dropPending(DeviceId device)
{
    if (auto done = co_await forgetKeys(device); !done)
        co_return failed(done);
    co_return co_await keepPending({});
}

Job<protocol::ServerInfo> CloudAccount::Calls::look(QUrl server)
{
    ServerCalls calls(m_link.ports().ways(server));
    auto info =
        co_await calls.message<protocol::ServerInfo>(getRequest(QStringLiteral("/v1/server")));
    if (!info)
        co_return failed(info);
    if (auto good = checkVersion(*info); !good)
        co_return failed(good);
    co_return *info;
}

Job<void> CloudAccount::Calls::refresh()
{
    co_return co_await m_link.pullMembers();
}

} // namespace sennight::sync
