// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_calls_p.h"

#include "sync/crypto/locator.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

/// One of the account's secrets as the slots know it: by its public key.
struct SecretHalf
{
    protocol::Locator locator;
    BoxKey key;
    std::optional<KdfParameters> kdf;
};

const protocol::LocatedSlot *slotOf(const std::vector<protocol::LocatedSlot> &located,
                                    SlotKind kind)
{
    const auto found = std::ranges::find_if(located, [&](const protocol::LocatedSlot &each) {
        const auto slot = decodeSlot(each.slot);
        return slot && slot->kind == kind;
    });
    return found != located.end() ? &*found : nullptr;
}

CryptoResult<SecretHalf> recoveryHalf(const NewSecrets &secrets, const Membership &members,
                                      const std::vector<protocol::LocatedSlot> &located)
{
    if (secrets.recoveryKey)
        return SecretHalf{locatorOf(*secrets.recoveryKey),
                          secrets.recoveryKey->boxSecret(members.account()).publicKey(),
                          {}};
    const protocol::LocatedSlot *old = slotOf(located, SlotKind::Recovery);
    if (!old)
        return std::unexpected(CryptoError::NoShare);
    return SecretHalf{old->locator, members.root().recoveryKey, {}};
}

CryptoResult<std::optional<SecretHalf>>
passphraseHalf(const NewSecrets &secrets, const Membership &members, const AccountFacts &facts,
               const std::vector<protocol::LocatedSlot> &located, Entropy &entropy)
{
    if (secrets.dropsPassphrase)
        return std::nullopt;
    if (secrets.passphrase) {
        const auto locator = locatorOf(*secrets.passphrase, facts.serverId);
        if (!locator)
            return std::unexpected(locator.error());
        const KdfParameters kdf = freshKdf(entropy);
        return secrets.passphrase->boxSecret(kdf).transform([&](const BoxSecret &secret) {
            return std::optional(SecretHalf{*locator, secret.publicKey(), kdf});
        });
    }
    if (!members.root().passphraseKey)
        return std::nullopt;
    const protocol::LocatedSlot *old = slotOf(located, SlotKind::Passphrase);
    const auto slot = old ? decodeSlot(old->slot) : std::unexpected(CryptoError::NoShare);
    if (!slot)
        return std::unexpected(slot.error());
    return SecretHalf{old->locator, *members.root().passphraseKey, slot->kdf};
}

std::vector<protocol::LocatedSlot> sealedSlots(const AccountTag &account, const RootKeys &root,
                                               const SecretHalf &recovery,
                                               const std::optional<SecretHalf> &phrase,
                                               Entropy &entropy)
{
    std::vector<protocol::LocatedSlot> sealed{
        {recovery.locator, encode(sealRecoverySlot(account, root, recovery.key, entropy))}};
    if (phrase)
        sealed.push_back({phrase->locator, encode(sealPassphraseSlot(account, root, *phrase->kdf,
                                                                     phrase->key, entropy))});
    return sealed;
}

constexpr int mostSecretAttempts = 4;

} // namespace

// A device needs no old secret for it: the slots are sealed to the public halves that the log
// names. The new root is made here and forgotten.
Job<protocol::NewMember> CloudAccount::Calls::secretsRecord(const NewSecrets *secrets)
{
    auto located = co_await m_link.call<protocol::Slots>(getRequest(u"/v1/slots"_s));
    if (!located)
        co_return failed(located);
    if (!m_link.epochKeys()) // a record came meanwhile
        co_return std::unexpected<Failure>(CryptoError::NotAllowed);
    const Membership &members = m_link.members();
    Entropy &entropy = m_link.ports().entropy;
    auto recovery = stepOf(recoveryHalf(*secrets, members, located->slots));
    if (!recovery)
        co_return failed(recovery);
    auto phrase =
        stepOf(passphraseHalf(*secrets, members, *m_link.facts(), located->slots, entropy));
    if (!phrase)
        co_return failed(phrase);
    const RootKeys root = RootKeys::random(entropy);
    const MembershipAuthor author(members, *m_link.epochKeys(),
                                  {m_link.facts()->device, m_link.deviceKeys().signing()},
                                  m_link.ports().nowMs(), entropy);
    auto record = stepOf(author.replaceSecrets(
        root, recovery->key, *phrase ? std::optional((*phrase)->key) : std::optional<BoxKey>()));
    if (!record)
        co_return failed(record);
    co_return protocol::NewMember{
        members.head(), *record, sealedSlots(members.account(), root, *recovery, *phrase, entropy)};
}

Job<void> CloudAccount::Calls::replaceSecrets(NewSecrets secrets)
{
    Step<void> last;
    for (int attempt = 0; attempt < mostSecretAttempts; ++attempt) {
        if (auto done = co_await m_link.pullMembers(); !done)
            co_return failed(done);
        if (!m_link.epochKeys() || m_link.self()->level != Level::FullTrust)
            co_return std::unexpected<Failure>(CryptoError::NotAllowed);
        auto message = co_await secretsRecord(&secrets);
        if (!message)
            co_return failed(message);
        if (auto done = co_await keepPending(PendingSecrets{protocol::encode(*message)}); !done)
            co_return failed(done);
        last = co_await sendSecrets();
        if (last || !isRefusal(last.error(), protocol::RefusalCode::HeadMoved))
            break;
    }
    co_return std::move(last);
}

// Whatever the server said to it, it is over; where nothing came back, it is sent again later.
Job<void> CloudAccount::Calls::sendSecrets()
{
    const auto message =
        protocol::decode<protocol::NewMember>(std::get<PendingSecrets>(m_pending).message);
    if (!message)
        co_return std::unexpected<Failure>(CryptoError::Malformed);
    auto sent = co_await m_link.addRecord(*message);
    if (sent) {
        if (auto done = co_await m_link.keepSlots(message->slots); !done)
            co_return failed(done);
    } else if (!std::holds_alternative<Refused>(sent.error()) ||
               isRefusal(sent.error(), protocol::RefusalCode::Unavailable) ||
               isRefusal(sent.error(), protocol::RefusalCode::TooMany)) {
        co_return std::move(sent);
    }
    if (auto done = co_await keepPending({}); !done)
        co_return failed(done);
    co_return std::move(sent);
}

Job<void> CloudAccount::Calls::resumeSecrets()
{
    const auto message =
        protocol::decode<protocol::NewMember>(std::get<PendingSecrets>(m_pending).message);
    if (!message)
        co_return co_await keepPending({});
    if (auto done = co_await m_link.pullMembers(); !done) {
        // A device that was removed meanwhile replaces nothing any more.
        if (isRemoval(done.error())) {
            if (auto dropped = co_await keepPending({}); !dropped)
                co_return failed(dropped);
        }
        co_return failed(done);
    }
    const auto &records = m_link.records();
    if (!std::ranges::contains(records, message->record))
        co_return co_await sendSecrets();
    // It had arrived. Its slots are kept unless yet another root follows it.
    if (auto done = co_await m_link.keepSlots(); !done)
        co_return failed(done);
    co_return co_await keepPending({});
}

Job<CloudAccount::Calls::Present> CloudAccount::Calls::rootOf(const AccountSecret *secret)
{
    if (auto done = co_await m_link.pullMembers(); !done)
        co_return failed(done);
    if (auto done = co_await m_link.keepSlots(); !done)
        co_return failed(done);
    auto kept = co_await m_link.kept(fact::keySlots);
    if (!kept)
        co_return failed(kept);
    const auto located = protocol::decode<protocol::Slots>(*kept);
    const SlotKind kind =
        std::holds_alternative<RecoveryKey>(*secret) ? SlotKind::Recovery : SlotKind::Passphrase;
    const protocol::LocatedSlot *own = located ? slotOf(located->slots, kind) : nullptr;
    if (!own)
        co_return std::unexpected<Failure>(CryptoError::WrongKey);
    const auto slot = decodeSlot(own->slot);
    auto root = stepOf(openedSlot(*slot, *secret));
    if (!root)
        co_return failed(root);
    if (root->signing().publicKey() != m_link.members().root().signKey)
        co_return std::unexpected<Failure>(CryptoError::OldRoot);
    co_return Present{located->slots, std::move(*root)};
}

Job<void> CloudAccount::Calls::checkSecret(AccountSecret secret)
{
    auto present = co_await rootOf(&secret);
    if (!present)
        co_return failed(present);
    co_return Step<void>();
}

Job<void> CloudAccount::Calls::reseal(AccountSecret secret)
{
    auto present = co_await rootOf(&secret);
    if (!present)
        co_return failed(present);
    const Membership &members = m_link.members();
    Entropy &entropy = m_link.ports().entropy;
    const NewSecrets same;
    auto recovery = stepOf(recoveryHalf(same, members, present->keySlots));
    if (!recovery)
        co_return failed(recovery);
    auto phrase =
        stepOf(passphraseHalf(same, members, *m_link.facts(), present->keySlots, entropy));
    if (!phrase)
        co_return failed(phrase);
    const protocol::NewSlots message{
        members.head(), sealedSlots(members.account(), present->root, *recovery, *phrase, entropy)};
    auto sent = co_await m_link.call<protocol::Empty>(
        requestWith(HttpMethod::Post, u"/v1/slots"_s, message));
    if (!sent)
        co_return failed(sent);
    co_return co_await m_link.keepSlots(message.slots);
}

} // namespace sennight::sync
