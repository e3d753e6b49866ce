// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot_chunk.h"

#include "cipher_p.h"
#include "envelope_body_p.h"
#include "sync/crypto/verify/hashing.h"

#include <QtEndian>

#include <algorithm>

namespace sennight::sync {

namespace {

constexpr QByteArrayView chunkMagic("SnCk");
constexpr char chunkVersion = 1;
constexpr qsizetype chunkHeaderBytes = 103;
constexpr qsizetype chunkOverhead = nonceBytes + tagBytes;
constexpr qsizetype sizeAt = 99;

std::span<const unsigned char> chunkSpan(QByteArrayView bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.data()),
            static_cast<size_t>(bytes.size())};
}

std::span<unsigned char> chunkSpan(QByteArray &bytes)
{
    return {reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size())};
}

/// A nonce that is given, where one is asked for.
class GivenNonce final : public Entropy
{
public:
    explicit GivenNonce(const Secret32 &hash)
        : m_hash(hash)
    {}
    void fill(std::span<unsigned char> bytes) override
    {
        std::ranges::copy(m_hash.bytes().first(bytes.size()), bytes.begin());
    }

private:
    const Secret32 &m_hash;
};

void append(QByteArray &bytes, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

QByteArray encodeChunkHeader(const SnapshotChunkHeader &header, qsizetype sealedBytes)
{
    QByteArray bytes = chunkMagic.toByteArray();
    bytes.append(chunkVersion).append('\0');
    bytes.append(header.account.view()).append(header.snapshot.view());
    append(bytes, header.index);
    bytes.append(header.isLast ? '\1' : '\0');
    append(bytes, header.epoch);
    bytes.append(header.key.view()).append(header.device.view());
    append(bytes, 0);
    append(bytes, static_cast<quint32>(sealedBytes));
    return bytes;
}

QByteArray chunkMessage(QByteArrayView header, QByteArrayView sealed)
{
    const Hash256 hash = hashOf("sennight chunk hash v1", {sealed});
    return signedMessage("sennight snapshot chunk v1", {header, hash.view()});
}

Secret32 chunkKey(const EpochKey &key)
{
    return subKey(key.secret(), "snapshot");
}

struct ChunkView
{
    SnapshotChunkHeader header;
    QByteArrayView headerBytes;
    QByteArrayView sealed;
    Signature signature;
};

CryptoResult<ChunkView> parseChunk(QByteArrayView bytes)
{
    if (bytes.size() < chunkHeaderBytes + chunkOverhead + Signature::size)
        return std::unexpected(CryptoError::Truncated);
    ChunkView view;
    view.headerBytes = bytes.first(chunkHeaderBytes);
    if (!view.headerBytes.startsWith(chunkMagic))
        return std::unexpected(CryptoError::Malformed);
    if (view.headerBytes[chunkMagic.size()] != chunkVersion)
        return std::unexpected(CryptoError::UnknownVersion);
    const qsizetype sealedBytes = qFromBigEndian<quint32>(view.headerBytes.data() + sizeAt);
    if (bytes.size() != chunkHeaderBytes + sealedBytes + Signature::size)
        return std::unexpected(CryptoError::Truncated);
    const auto part = [&](qsizetype at, qsizetype size) {
        return view.headerBytes.sliced(at, size);
    };
    SnapshotChunkHeader &header = view.header;
    header.account = *AccountTag::fromBytes(part(6, 16));
    header.snapshot = *protocol::SnapshotId::fromBytes(part(22, 16));
    header.index = qFromBigEndian<quint32>(part(38, 4).data());
    header.isLast = part(42, 1).front() != 0;
    header.epoch = qFromBigEndian<quint32>(part(43, 4).data());
    header.key = *KeyId::fromBytes(part(47, 32));
    header.device = *DeviceId::fromBytes(part(79, 16));
    // One form for one content.
    if (encodeChunkHeader(header, sealedBytes) != view.headerBytes)
        return std::unexpected(CryptoError::Malformed);
    view.sealed = bytes.sliced(chunkHeaderBytes, sealedBytes);
    view.signature = *Signature::fromBytes(bytes.last(Signature::size));
    return view;
}

CryptoResult<void> checkMaker(const ChunkView &chunk, const Membership &members)
{
    const Member *maker = members.find(chunk.header.device);
    if (!maker)
        return std::unexpected(CryptoError::UnknownDevice);
    if (maker->revoked)
        return std::unexpected(CryptoError::SignerRevoked);
    if (!mayWriteChanges(maker->level))
        return std::unexpected(CryptoError::MayNotWrite);
    if (!isSignature(chunk.signature, chunkMessage(chunk.headerBytes, chunk.sealed),
                     maker->device.signKey))
        return std::unexpected(CryptoError::BadSignature);
    return {};
}

CryptoResult<std::vector<QByteArray>> openedItems(const ChunkView &chunk, const EpochKeys &keys)
{
    const EpochKey *key = keys.find(chunk.header.epoch);
    if (!key || key->id() != chunk.header.key)
        return std::unexpected(CryptoError::UnknownEpoch);
    QByteArray plain(chunk.sealed.size() - chunkOverhead, Qt::Uninitialized);
    if (!decrypt(chunkSpan(plain), chunkSpan(chunk.sealed), chunk.headerBytes, chunkKey(*key)))
        return std::unexpected(CryptoError::Tampered);
    return unpackBody(plain);
}

} // namespace

CryptoResult<QByteArray> sealChunk(std::span<const QByteArray> items,
                                   const SnapshotChunkPlace &place, const AccountTag &account,
                                   const EpochKey &key, const DeviceKeys &device)
{
    const CryptoResult<QByteArray> plain = packBody(items);
    if (!plain)
        return plain;
    const qsizetype sealedBytes = plain->size() + chunkOverhead;
    QByteArray bytes = encodeChunkHeader(
        {account, place.snapshot, place.index, place.isLast, key.number(), key.id(), device.id()},
        sealedBytes);
    if (bytes.size() + sealedBytes + Signature::size > protocol::maxChunkBytes)
        return std::unexpected(CryptoError::TooLarge);
    const Secret32 secret = chunkKey(key);
    Secret32 hash;
    hashInto(hash.writable(), "sennight chunk nonce v1", {secret.view(), bytes, *plain});
    GivenNonce nonce(hash);
    QByteArray sealed(sealedBytes, Qt::Uninitialized);
    encrypt(chunkSpan(sealed), chunkSpan(QByteArrayView(*plain)), bytes, secret, nonce);
    const Signature signature = device.signing().sign(chunkMessage(bytes, sealed));
    return bytes.append(sealed).append(signature.view());
}

CryptoResult<OpenedChunk> openChunk(QByteArrayView bytes, const SnapshotChunkPlace &place,
                                    const Membership &members, const EpochKeys &keys)
{
    const CryptoResult<ChunkView> chunk = parseChunk(bytes);
    if (!chunk)
        return std::unexpected(chunk.error());
    if (chunk->header.account != members.account())
        return std::unexpected(CryptoError::WrongAccount);
    if (chunk->header.snapshot != place.snapshot || chunk->header.index != place.index)
        return std::unexpected(CryptoError::WrongChain);
    if (const auto good = checkMaker(*chunk, members); !good)
        return std::unexpected(good.error());
    return openedItems(*chunk, keys).transform([&](std::vector<QByteArray> items) {
        return OpenedChunk{chunk->header.isLast, chunk->header.device, std::move(items)};
    });
}

} // namespace sennight::sync
