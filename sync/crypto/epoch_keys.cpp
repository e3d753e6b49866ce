// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "epoch_keys.h"

#include "cipher_p.h"
#include "sync/crypto/verify/hashing.h"

#include <QtEndian>

#include <algorithm>
#include <ranges>

namespace sennight::sync {

namespace {

// What a share or a wrapped key is for.
QByteArray context(QByteArrayView domain, const AccountTag &account, quint32 epoch,
                   const std::optional<DeviceId> &device = {})
{
    const quint32 bigEndian = qToBigEndian(epoch);
    const QByteArrayView number(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    return signedMessage(domain,
                         {account.view(), number, device ? device->view() : QByteArrayView()});
}

constexpr QByteArrayView shareDomain("sennight epoch share v1");
constexpr QByteArrayView chainDomain("sennight epoch chain v1");

CryptoResult<EpochKey> opened(const EpochStart &epoch, const AccountTag &account,
                              const std::optional<DeviceId> &device, const BoxSecret &box)
{
    const auto share = std::ranges::find(epoch.shares, device, &EpochShare::device);
    if (share == epoch.shares.end())
        return std::unexpected(CryptoError::NoShare);
    return openSealed(share->sealed, context(shareDomain, account, epoch.number, device), box)
        .transform([&](Secret32 key) { return EpochKey(epoch.number, std::move(key)); });
}

CryptoResult<EpochKey> unwrapped(const WrappedKey &wrapped, const EpochKey &next,
                                 const AccountTag &account)
{
    Secret32 key;
    const quint32 number = next.number() - 1;
    if (!decrypt(key.writable(), wrapped.bytes, context(chainDomain, account, number),
                 subKey(next.secret(), "previous")))
        return std::unexpected(CryptoError::Tampered);
    return EpochKey(number, std::move(key));
}

} // namespace

KeyId EpochKey::id() const
{
    return *KeyId::fromBytes(hashOf("sennight key id v1", {m_key.view()}).view());
}

CryptoResult<EpochKeys> EpochKeys::fromLog(const Membership &members,
                                           const std::optional<DeviceId> &device,
                                           const BoxSecret &box)
{
    std::vector<EpochKey> keys;
    CryptoResult<EpochKey> key = opened(members.epoch(), members.account(), device, box);
    for (const EpochStart &epoch : members.epochs() | std::views::reverse) {
        if (!key)
            return std::unexpected(key.error());
        if (key->id() != epoch.keyId)
            return std::unexpected(CryptoError::WrongKey);
        keys.push_back(std::move(*key));
        if (epoch.previous)
            key = unwrapped(*epoch.previous, keys.back(), members.account());
    }
    std::ranges::reverse(keys);
    return EpochKeys(std::move(keys));
}

const EpochKey *EpochKeys::find(quint32 number) const
{
    return number >= 1 && number <= m_keys.size() ? &m_keys[number - 1] : nullptr;
}

SealedKey sealShare(const EpochKey &key, const AccountTag &account,
                    const std::optional<DeviceId> &device, const BoxKey &recipient,
                    Entropy &entropy)
{
    return sealTo(recipient, context(shareDomain, account, key.number(), device), key.secret(),
                  entropy);
}

WrappedKey wrapPrevious(const EpochKey &previous, const EpochKey &next, const AccountTag &account,
                        Entropy &entropy)
{
    WrappedKey wrapped;
    encrypt(wrapped.bytes, previous.secret().bytes(),
            context(chainDomain, account, previous.number()), subKey(next.secret(), "previous"),
            entropy);
    return wrapped;
}

} // namespace sennight::sync
