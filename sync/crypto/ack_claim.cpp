// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ack_claim.h"

#include "cipher_p.h"
#include "sync/core/cbor.h"
#include "sync/crypto/verify/hashing.h"

#include <QtEndian>

namespace sennight::sync {

namespace {

constexpr char claimVersion = 1;
constexpr qsizetype claimHeadBytes = 1 + sizeof(quint32);
constexpr qsizetype claimSealBytes = nonceBytes + tagBytes;

std::span<const unsigned char> spanOf(QByteArrayView bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.data()),
            static_cast<size_t>(bytes.size())};
}

std::span<unsigned char> spanOf(QByteArray &bytes)
{
    return {reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size())};
}

QByteArray claimHead(quint32 epoch)
{
    const quint32 number = qToBigEndian(epoch);
    QByteArray head(1, claimVersion);
    head.append(reinterpret_cast<const char *>(&number), sizeof number);
    return head;
}

QByteArray claimContext(QByteArrayView head, const AckPlace &place)
{
    const quint64 seq = qToBigEndian(place.serverSeq);
    const QByteArrayView number(reinterpret_cast<const char *>(&seq), sizeof seq);
    return signedMessage("sennight ack claim v1", {head, place.account.view(), place.device.view(),
                                                   place.store.view(), number});
}

QByteArray written(const AckClaim &claim)
{
    CborWriter cbor;
    cbor.array(3);
    cbor.bytes(claim.holding.frontier.view());
    cbor.bytes(claim.holding.digest.view());
    // By way of UTF-8, which has no half of a surrogate pair.
    cbor.text(QString::fromUtf8(claim.system.left(maxSystemNameLength).toUtf8()));
    return cbor.take();
}

CryptoResult<AckClaim> readClaim(QByteArrayView plain)
{
    CborReader cbor(plain);
    const qsizetype count = cbor.array();
    const auto frontier = Hash256::fromBytes(cbor.bytes(Hash256::size));
    const auto digest = Hash256::fromBytes(cbor.bytes(Hash256::size));
    QString system = cbor.text();
    if (count != 3 || !frontier || !digest || !cbor.ok() || !cbor.atEnd())
        return std::unexpected(CryptoError::Malformed);
    return AckClaim{{*frontier, *digest}, std::move(system)};
}

} // namespace

QByteArray sealClaim(const AckClaim &claim, const AckPlace &place, const EpochKey &key,
                     Entropy &entropy)
{
    QByteArray sealed = claimHead(key.number());
    const QByteArray plain = written(claim);
    QByteArray body(plain.size() + claimSealBytes, Qt::Uninitialized);
    encrypt(spanOf(body), spanOf(QByteArrayView(plain)), claimContext(sealed, place),
            subKey(key.secret(), "ackclaim"), entropy);
    return sealed.append(body);
}

CryptoResult<AckClaim> openClaim(QByteArrayView sealed, const AckPlace &place,
                                 const EpochKeys &keys)
{
    if (sealed.size() < claimHeadBytes + claimSealBytes)
        return std::unexpected(CryptoError::Truncated);
    if (sealed.front() != claimVersion)
        return std::unexpected(CryptoError::UnknownVersion);
    const QByteArrayView head = sealed.first(claimHeadBytes);
    const EpochKey *key = keys.find(qFromBigEndian<quint32>(head.sliced(1).data()));
    if (!key)
        return std::unexpected(CryptoError::UnknownEpoch);
    const QByteArrayView body = sealed.sliced(claimHeadBytes);
    QByteArray plain(body.size() - claimSealBytes, Qt::Uninitialized);
    if (!decrypt(spanOf(plain), spanOf(body), claimContext(head, place),
                 subKey(key->secret(), "ackclaim")))
        return std::unexpected(CryptoError::Tampered);
    return readClaim(plain);
}

} // namespace sennight::sync
