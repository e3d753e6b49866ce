// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_calls_p.h"

#include "sync/crypto/locator.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

struct PassphraseHalf
{
    KdfParameters kdf;
    BoxKey key;
};

CryptoResult<std::optional<PassphraseHalf>> halfOf(const std::optional<Passphrase> &passphrase,
                                                   Entropy &entropy)
{
    if (!passphrase)
        return std::nullopt;
    const KdfParameters kdf = freshKdf(entropy);
    return passphrase->boxSecret(kdf).transform([&](const BoxSecret &secret) {
        return std::optional(PassphraseHalf{kdf, secret.publicKey()});
    });
}

/// Whether the account that was begun is opened by the key that the person has now.
bool isOpenedBy(const protocol::NewAccount &message, const AccountTag &account,
                const RecoveryKey &key)
{
    const auto members = Membership::found(message.genesis);
    return members && members->root().recoveryKey == key.boxSecret(account).publicKey();
}

bool hadNotBegun(const Failure &failure)
{
    const auto *oddity = std::get_if<Oddity>(&failure);
    return oddity && *oddity == Oddity::NoAccount;
}

/// What will be answered the same again: there is no use in keeping what was made.
bool isForGood(const Failure &failure)
{
    const auto *refused = std::get_if<Refused>(&failure);
    if (!refused)
        return false;
    switch (refused->refusal.code) {
    case protocol::RefusalCode::Malformed:
    case protocol::RefusalCode::RegistrationClosed:
    case protocol::RefusalCode::InviteNeeded:
    case protocol::RefusalCode::InviteUsed:
    case protocol::RefusalCode::Refused:
        return true;
    default:
        return false;
    }
}

} // namespace

Job<AccountFacts> CloudAccount::Calls::create(AccountPlan plan)
{
    if (m_link.facts())
        co_return std::unexpected<Failure>(Oddity::HasAccount);
    if (std::holds_alternative<PendingLeave>(m_pending)) {
        if (auto left = co_await finishLeave({}); !left)
            co_return failed(left);
    }
    ServerCalls calls(m_link.ports().ways(plan.server));
    if (const auto *begun = std::get_if<PendingCreation>(&m_pending)) {
        const auto message = protocol::decode<protocol::NewAccount>(begun->message);
        if (message && begun->facts.server == plan.server && message->invite == plan.invite &&
            isOpenedBy(*message, begun->facts.account, plan.recoveryKey)) {
            auto finished = co_await finishCreation(&calls);
            if (finished || !hadNotBegun(finished.error()))
                co_return std::move(finished);
        }
    }
    if (const auto begun = begunFacts(m_pending)) {
        if (auto done = co_await dropPending(begun->device); !done)
            co_return failed(done);
    }
    auto info = co_await calls.message<protocol::ServerInfo>(getRequest(u"/v1/server"_s));
    if (!info)
        co_return failed(info);
    if (auto good = checkVersion(*info); !good)
        co_return failed(good);
    const DeviceKeys keys = DeviceKeys::random(m_link.ports().entropy);
    auto founded = co_await foundedAccount(&plan, &*info, &keys);
    if (!founded)
        co_return failed(founded);
    if (auto done = co_await keepPending(std::move(*founded)); !done)
        co_return failed(done);
    if (auto done = co_await keepKeys(&keys); !done)
        co_return failed(done);
    co_return co_await finishCreation(&calls);
}

// Neither the root nor any secret outlives this call: what is kept is what will be sent.
Job<PendingCreation> CloudAccount::Calls::foundedAccount(const AccountPlan *plan,
                                                         const protocol::ServerInfo *info,
                                                         const DeviceKeys *keys)
{
    Entropy &entropy = m_link.ports().entropy;
    const qint64 now = m_link.ports().nowMs();
    auto half = stepOf(halfOf(plan->passphrase, entropy));
    if (!half)
        co_return failed(half);
    RootKeys root = RootKeys::random(entropy);
    const AccountTag account = accountTagOf(root.signing().publicKey());
    const BoxKey recovery = plan->recoveryKey.boxSecret(account).publicKey();
    const std::optional<BoxKey> phrase =
        *half ? std::optional((*half)->key) : std::optional<BoxKey>();

    protocol::NewAccount message;
    message.invite = plan->invite;
    message.genesis = foundAccount(root, recovery, phrase, now, entropy);
    message.slots.push_back(
        {locatorOf(plan->recoveryKey), encode(sealRecoverySlot(account, root, recovery, entropy))});
    if (*half) {
        auto locator = stepOf(locatorOf(*plan->passphrase, info->server));
        if (!locator)
            co_return failed(locator);
        message.slots.push_back({*locator, encode(sealPassphraseSlot(account, root, (*half)->kdf,
                                                                     (*half)->key, entropy))});
    }
    auto members = stepOf(Membership::found(message.genesis));
    if (!members)
        co_return failed(members);
    auto bundle = stepOf(openBundle(std::move(root), *members));
    if (!bundle)
        co_return failed(bundle);
    const MembershipAuthor author(*members, bundle->keys, {{}, bundle->root.signing()}, now,
                                  entropy);
    auto first =
        stepOf(author.addDevice(keys->identity(), keys->proofFor(account), Level::FullTrust));
    if (!first)
        co_return failed(first);
    message.firstDevice = *first;
    co_return PendingCreation{{plan->server, info->server, account, keys->id()},
                              protocol::encode(message)};
}

Job<AccountFacts> CloudAccount::Calls::finishCreation(ServerCalls *calls)
{
    const PendingCreation creation = std::get<PendingCreation>(m_pending);
    auto keys = co_await loadKeys(creation.facts.device);
    if (!keys) {
        // It ended before the keys were kept, and therefore before anything was sent.
        if (const auto *error = std::get_if<KeyStoreError>(&keys.error());
            error && *error == KeyStoreError::NotThere) {
            if (auto dropped = co_await keepPending({}); !dropped)
                co_return failed(dropped);
            co_return std::unexpected<Failure>(Oddity::NoAccount);
        }
        co_return failed(keys);
    }
    const auto message = protocol::decode<protocol::NewAccount>(creation.message);
    if (!message)
        co_return std::unexpected<Failure>(CryptoError::Malformed);
    HttpRequest request{HttpMethod::Post, u"/v1/accounts"_s, {}, creation.message, 0};
    auto made = co_await calls->message<protocol::Empty>(std::move(request));
    if (!made) {
        if (isForGood(made.error())) {
            if (auto dropped = co_await dropPending(creation.facts.device); !dropped)
                co_return failed(dropped);
        }
        co_return failed(made);
    }
    std::vector<QByteArray> records{message->genesis, message->firstDevice};
    if (auto done = co_await m_link.adopt(creation.facts, std::move(records), std::move(*keys));
        !done)
        co_return failed(done);
    if (auto done = co_await keepPending({}); !done)
        co_return failed(done);
    co_return creation.facts;
}

} // namespace sennight::sync
