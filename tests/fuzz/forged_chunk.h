// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/account_world.h"
#include "sync/crypto/ack_claim.h"
#include "sync/crypto/cipher_p.h"
#include "sync/crypto/snapshot_chunk.h"
#include "sync/crypto/verify/hashing.h"

#include <QtEndian>

namespace sennight::sync {

/// Nonce, ciphertext and tag, as a member who has the key makes them of anything.
inline QByteArray sealedBy(const Secret32 &key, QByteArrayView head, const QByteArray &plain,
                           Entropy &entropy)
{
    QByteArray sealed(plain.size() + static_cast<qsizetype>(nonceBytes + tagBytes), '\0');
    encrypt({reinterpret_cast<unsigned char *>(sealed.data()), static_cast<size_t>(sealed.size())},
            {reinterpret_cast<const unsigned char *>(plain.constData()),
             static_cast<size_t>(plain.size())},
            head, key, entropy);
    return sealed;
}

/// anna's first chunk of the snapshot whose id is all zero; what is in it is up to the caller.
inline QByteArray chunkAround(AccountWorld &world, const EpochKey &key, const QByteArray &plain)
{
    constexpr qsizetype headerBytes = 103; // the last four say how much is sealed
    static const QByteArray honest =
        sure(sealChunk({}, {{}, 0, false}, world.account(), key, world.anna)).first(headerBytes);
    QByteArray chunk = honest;
    qToBigEndian(static_cast<quint32>(plain.size() + nonceBytes + tagBytes),
                 chunk.data() + headerBytes - 4);
    const QByteArray sealed =
        sealedBy(subKey(key.secret(), "snapshot"), chunk, plain, world.entropy);
    const QByteArray message = signedMessage(
        "sennight snapshot chunk v1", {chunk, hashOf("sennight chunk hash v1", {sealed}).view()});
    return chunk.append(sealed).append(world.anna.signing().sign(message).view());
}

/// A claim to the place that is all zero.
inline QByteArray claimAround(AccountWorld &world, const EpochKey &key, const QByteArray &plain)
{
    constexpr qsizetype headBytes = 5;
    const AckPlace place;
    const QByteArray head = sealClaim({}, place, key, world.entropy).first(headBytes);
    const QByteArray number(sizeof place.serverSeq, '\0');
    const QByteArray context =
        signedMessage("sennight ack claim v1", {head, place.account.view(), place.device.view(),
                                                place.store.view(), number});
    return head + sealedBy(subKey(key.secret(), "ackclaim"), context, plain, world.entropy);
}

} // namespace sennight::sync
