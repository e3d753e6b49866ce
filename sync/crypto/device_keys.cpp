// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_keys.h"

#include "cipher_p.h"
#include "kdf_codec_p.h"
#include "sync/crypto/verify/hashing.h"

#include <algorithm>

namespace sennight::sync {

namespace {

constexpr unsigned char version = 1;
constexpr size_t idAt = 1;
constexpr size_t seedAt = idAt + DeviceId::size;
constexpr size_t keychainBytes = seedAt + Secret32::size;
constexpr qsizetype largestFile = 1024;

void writeFileHead(CborWriter &cbor, const DeviceId &id, const KdfParameters &kdf)
{
    cbor.number(version);
    cbor.bytes(id.view());
    writeKdf(cbor, kdf);
}

// What the seed is sealed for: this device, under these parameters.
QByteArray fileContext(const DeviceId &id, const KdfParameters &kdf)
{
    CborWriter head;
    writeFileHead(head, id, kdf);
    return signedMessage("sennight device file v1", {head.take()});
}

struct DeviceFile
{
    DeviceId id;
    KdfParameters kdf;
    SealedKey seed;
};

CryptoResult<DeviceFile> readFile(QByteArrayView bytes)
{
    if (bytes.size() > largestFile)
        return std::unexpected(CryptoError::TooLarge);
    CborReader cbor(bytes);
    const qsizetype count = cbor.array();
    if (const quint64 written = cbor.number(); cbor.ok() && written != version)
        return std::unexpected(CryptoError::UnknownVersion);
    const auto id = DeviceId::fromBytes(cbor.bytes(DeviceId::size));
    const KdfParameters kdf = readKdf(cbor);
    const auto seed = SealedKey::fromBytes(cbor.bytes(SealedKey::size));
    if (count != 4 || !cbor.ok() || !cbor.atEnd())
        return std::unexpected(CryptoError::Malformed);
    return DeviceFile{*id, kdf, *seed};
}

} // namespace

DeviceKeys::DeviceKeys(Secret32 seed)
    : m_seed(std::move(seed))
    , m_signing(subKey(m_seed, "signseed"))
    , m_box(subKey(m_seed, "box_seed"))
    , m_identity{m_signing.publicKey(), m_box.publicKey()}
{}

DeviceKeys DeviceKeys::random(Entropy &entropy)
{
    return DeviceKeys(entropy.secret<32>());
}

Signature DeviceKeys::proofFor(const AccountTag &account) const
{
    return m_signing.sign(deviceProofMessage(account, m_identity));
}

SecretBuffer DeviceKeys::forKeychain() const
{
    SecretBuffer kept(keychainBytes);
    if (kept.size() == 0)
        return kept;
    const std::span bytes = kept.writable();
    bytes[0] = version;
    std::ranges::copy(id().bytes, bytes.begin() + idAt);
    std::ranges::copy(m_seed.bytes(), bytes.begin() + seedAt);
    return kept;
}

CryptoResult<DeviceKeys> DeviceKeys::fromKeychain(std::span<const unsigned char> bytes)
{
    if (!bytes.empty() && bytes[0] != version)
        return std::unexpected(CryptoError::UnknownVersion);
    if (bytes.size() != keychainBytes)
        return std::unexpected(CryptoError::Malformed);
    DeviceKeys keys(*Secret32::fromBytes(bytes.subspan(seedAt)));
    if (!std::ranges::equal(keys.id().bytes, bytes.subspan(idAt, DeviceId::size)))
        return std::unexpected(CryptoError::Tampered);
    return keys;
}

CryptoResult<QByteArray> DeviceKeys::forFile(const Passphrase &passphrase, const KdfParameters &kdf,
                                             Entropy &entropy) const
{
    return passphrase.boxSecret(kdf).transform([&](const BoxSecret &box) {
        CborWriter cbor;
        cbor.array(4);
        writeFileHead(cbor, id(), kdf);
        cbor.bytes(sealTo(box.publicKey(), fileContext(id(), kdf), m_seed, entropy).view());
        return cbor.take();
    });
}

CryptoResult<DeviceKeys> DeviceKeys::fromFile(QByteArrayView bytes, const Passphrase &passphrase)
{
    const CryptoResult<DeviceFile> file = readFile(bytes);
    if (!file)
        return std::unexpected(file.error());
    const CryptoResult<BoxSecret> box = passphrase.boxSecret(file->kdf);
    if (!box)
        return std::unexpected(box.error());
    CryptoResult<Secret32> seed = openSealed(file->seed, fileContext(file->id, file->kdf), *box);
    if (!seed)
        return std::unexpected(seed.error());
    DeviceKeys keys(std::move(*seed));
    if (keys.id() != file->id)
        return std::unexpected(CryptoError::Tampered);
    return keys;
}

} // namespace sennight::sync
