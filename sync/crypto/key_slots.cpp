// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_slots.h"

#include "kdf_codec_p.h"
#include "sync/crypto/verify/hashing.h"

namespace sennight::sync {

namespace {

constexpr quint64 version = 1;

void writeHead(CborWriter &cbor, const KeySlot &slot)
{
    cbor.number(version);
    cbor.bytes(slot.account.view());
    cbor.number(static_cast<quint64>(slot.kind));
    slot.kdf ? writeKdf(cbor, *slot.kdf) : cbor.null();
}

QByteArray contextOf(const KeySlot &slot)
{
    CborWriter head;
    writeHead(head, slot);
    return signedMessage("sennight key slot v1", {head.take()});
}

KeySlot sealed(KeySlot slot, const RootKeys &root, const BoxKey &recipient, Entropy &entropy)
{
    slot.sealed = sealTo(recipient, contextOf(slot), root.seed(), entropy);
    return slot;
}

std::optional<SlotKind> kindOf(quint64 number)
{
    if (number < 1 || number > 2)
        return {};
    return static_cast<SlotKind>(number);
}

} // namespace

QByteArray encode(const KeySlot &slot)
{
    CborWriter cbor;
    cbor.array(5);
    writeHead(cbor, slot);
    cbor.bytes(slot.sealed.view());
    return cbor.take();
}

CryptoResult<KeySlot> decodeSlot(QByteArrayView bytes)
{
    if (bytes.size() > maxSlotBytes)
        return std::unexpected(CryptoError::TooLarge);
    CborReader cbor(bytes);
    const qsizetype count = cbor.array();
    if (const quint64 written = cbor.number(); cbor.ok() && written != version)
        return std::unexpected(CryptoError::UnknownVersion);
    const auto account = AccountTag::fromBytes(cbor.bytes(AccountTag::size));
    const auto kind = kindOf(cbor.number());
    std::optional<KdfParameters> kdf;
    if (kind == SlotKind::Passphrase)
        kdf = readKdf(cbor);
    else if (cbor.nextByte() == 0xf6)
        cbor.skip();
    else
        cbor.fail();
    const auto seed = SealedKey::fromBytes(cbor.bytes(SealedKey::size));
    if (count != 5 || !kind || !cbor.ok() || !cbor.atEnd())
        return std::unexpected(CryptoError::Malformed);
    if (const auto cost = kdf ? checkCost(*kdf) : CryptoResult<void>(); !cost)
        return std::unexpected(cost.error());
    return KeySlot{*account, *kind, kdf, *seed};
}

KeySlot sealRecoverySlot(const AccountTag &account, const RootKeys &root, const BoxKey &recoveryKey,
                         Entropy &entropy)
{
    return sealed({account, SlotKind::Recovery, {}, {}}, root, recoveryKey, entropy);
}

KeySlot sealPassphraseSlot(const AccountTag &account, const RootKeys &root,
                           const KdfParameters &kdf, const BoxKey &passphraseKey, Entropy &entropy)
{
    return sealed({account, SlotKind::Passphrase, kdf, {}}, root, passphraseKey, entropy);
}

CryptoResult<RootKeys> openSlot(const KeySlot &slot, const AccountTag &account,
                                const RecoveryKey &key)
{
    if (slot.kind != SlotKind::Recovery)
        return std::unexpected(CryptoError::Malformed);
    return openSlot(slot, account, key.boxSecret(account));
}

CryptoResult<RootKeys> openSlot(const KeySlot &slot, const AccountTag &account,
                                const Passphrase &passphrase)
{
    if (slot.kind != SlotKind::Passphrase || !slot.kdf)
        return std::unexpected(CryptoError::Malformed);
    if (slot.account != account)
        return std::unexpected(CryptoError::WrongAccount);
    return passphrase.boxSecret(*slot.kdf).and_then(
        [&](const BoxSecret &secret) { return openSlot(slot, account, secret); });
}

CryptoResult<RootKeys> openSlot(const KeySlot &slot, const AccountTag &account,
                                const BoxSecret &secret)
{
    if (slot.account != account)
        return std::unexpected(CryptoError::WrongAccount);
    return openSealed(slot.sealed, contextOf(slot), secret).transform([](Secret32 seed) {
        return RootKeys(std::move(seed));
    });
}

} // namespace sennight::sync
