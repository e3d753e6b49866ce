// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "support/seeded_entropy.h"
#include "sync/crypto/envelope.h"
#include "sync/crypto/key_slots.h"
#include "sync/crypto/membership_author.h"

#include <QTest>

#include <algorithm>
#include <deque>

namespace sennight::sync {

/// The value, or the end of the test with the error's name. For fixtures.
template <typename T>
T sure(CryptoResult<T> result)
{
    if (!result)
        qFatal("%s", nameOf(result.error()).data());
    return std::move(*result);
}

template <typename T>
QString errorOf(const CryptoResult<T> &result)
{
    return result ? QStringLiteral("accepted") : QString(nameOf(result.error()));
}

#define REFUSED(result, error) QCOMPARE(errorOf(result), QString(nameOf(CryptoError::error)))
#define ACCEPTED(result) QCOMPARE(errorOf(result), QStringLiteral("accepted"))

inline QByteArray flipped(QByteArray bytes, qsizetype at, int mask = 0x01)
{
    bytes[at] = static_cast<char>(bytes[at] ^ mask);
    return bytes;
}

inline RecordId recordIdOf(const DeviceId &id)
{
    return *RecordId::fromBytes(id.view());
}

inline Hash256 hashOfBytes(char byte)
{
    return *Hash256::fromBytes(QByteArray(32, byte));
}

/// A run of changes of one chain.
inline std::vector<QByteArray> changesOf(const ChainId &chain, int count, quint64 first = 1,
                                         Space space = Space::Shared, qsizetype titleSize = 10)
{
    std::vector<QByteArray> run;
    ChangeId prev = first > 1 ? ChangeId::of("before") : ChangeId{};
    for (int i = 0; i < count; ++i) {
        Change change;
        change.space = space;
        change.chain = chain;
        change.seq = first + static_cast<quint64>(i);
        change.prev = prev;
        change.hlc = Hlc::fromMs(1'800'000'000'000 + i);
        Op op;
        op.entity = 5;
        op.field = 3;
        op.value = QString(titleSize, QChar(u'a' + i % 26));
        change.ops.push_back(op);
        run.push_back(encode(change));
        prev = ChangeId::of(run.back());
    }
    return run;
}

/// An account with four devices: anna has full trust, bert can edit, cleo reads, dora only stores.
class AccountWorld
{
public:
    explicit AccountWorld(quint64 seed = 1)
        : entropy(seed)
        , root(RootKeys::random(entropy))
        , recovery(entropy.secret<32>())
        , passphrase(entropy.secret<32>())
        , anna(DeviceKeys::random(entropy))
        , bert(DeviceKeys::random(entropy))
        , cleo(DeviceKeys::random(entropy))
        , dora(DeviceKeys::random(entropy))
        , log{foundAccount(root, recovery.publicKey(), passphrase.publicKey(), 1000, entropy)}
        , members(sure(Membership::found(log.front())))
    {
        take(byRoot().addDevice(anna.identity(), proof(anna), Level::FullTrust));
        take(byAnna().addDevice(bert.identity(), proof(bert), Level::CanEdit));
        take(byAnna().addDevice(cleo.identity(), proof(cleo), Level::ReadOnly));
        take(byAnna().addDevice(dora.identity(), proof(dora), Level::StoreOnly));
    }

    [[nodiscard]] AccountTag account() const { return members.account(); }
    [[nodiscard]] Signature proof(const DeviceKeys &device) const
    {
        return device.proofFor(members.account());
    }
    /// The keys that the root opens now.
    const EpochKeys &keys()
    {
        return m_keys.emplace_back(sure(EpochKeys::fromLog(members, std::nullopt, root.box())));
    }
    MembershipAuthor byRoot() { return {members, keys(), {{}, root.signing()}, 2000, entropy}; }
    MembershipAuthor by(const DeviceKeys &device)
    {
        return {members, keys(), {device.id(), device.signing()}, 2000, entropy};
    }
    MembershipAuthor byAnna() { return by(anna); }
    /// Stores a record that must be good.
    QByteArray take(CryptoResult<QByteArray> record)
    {
        log.push_back(sure(std::move(record)));
        if (const auto applied = members.apply(log.back()); !applied)
            qFatal("%s", nameOf(applied.error()).data());
        return log.back();
    }
    /// `body` as the next record, signed by `signer` without asking any rule.
    QByteArray forged(RecordBody body, const std::optional<DeviceId> &signer,
                      const SignSecret &key) const
    {
        return forged(
            {account(), members.nextIndex(), members.head(), signer, 3000, std::move(body)}, key);
    }
    static QByteArray forged(const MemberRecord &record, const SignSecret &key)
    {
        const QByteArray body = encodeBody(record);
        return withSignature(body, key.sign(recordMessage(body)));
    }
    /// The next epoch as an honest device would begin it.
    EpochStart nextEpoch(const std::optional<DeviceId> &without = {})
    {
        const EpochKey &last = keys().current();
        const EpochKey key(last.number() + 1, entropy.secret<32>());
        EpochStart epoch{key.number(), key.id(), {}, {}};
        epoch.previous = wrapPrevious(last, key, account(), entropy);
        for (const auto &device : members.recipients(without)) {
            const BoxKey &box =
                device ? members.find(*device)->device.boxKey : members.root().boxKey;
            epoch.shares.push_back({device, sealShare(key, account(), device, box, entropy)});
        }
        return epoch;
    }
    [[nodiscard]] ChainId chainOf(const DeviceKeys &device, quint64 incarnation = 7) const
    {
        return {recordIdOf(device.id()), incarnation};
    }

    /// A cut after the third change of a device's chain.
    [[nodiscard]] ChainCut cutOf(const DeviceKeys &device, quint64 incarnation = 7) const
    {
        return {tagOf(chainOf(device, incarnation)), 3, hashOfBytes('c')};
    }

    SeededEntropy entropy;
    RootKeys root;
    BoxSecret recovery;
    BoxSecret passphrase;
    DeviceKeys anna;
    DeviceKeys bert;
    DeviceKeys cleo;
    DeviceKeys dora;
    std::vector<QByteArray> log;
    Membership members;

private:
    std::deque<EpochKeys> m_keys; // authors borrow them
};

} // namespace sennight::sync
