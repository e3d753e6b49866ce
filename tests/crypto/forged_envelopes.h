// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account_world.h"
#include "sync/crypto/cipher_p.h"
#include "sync/crypto/padme.h"

#include <QtEndian>

#include <zstd.h>

namespace sennight::sync {

/// The envelope as a dishonest member signs it: with a body or a header of its own making.
inline QByteArray signedAgain(QByteArray envelope, const DeviceKeys &device)
{
    constexpr qsizetype idAt = envelopeHeaderBytes;
    const qsizetype end = envelope.size() - Signature::size;
    const QByteArrayView all(envelope);
    const auto id = *Hash256::fromBytes(all.sliced(idAt, 32));
    const QByteArray message =
        envelopeMessage(all.first(idAt), id, all.sliced(idAt + 32, end - idAt - 32));
    envelope.replace(end, Signature::size, device.signing().sign(message).view().toByteArray());
    return envelope;
}

/// An envelope of bert's first two changes by its head; what is in it is up to the caller.
inline QByteArray around(AccountWorld &world, const EpochKey &key, const QByteArray &plain)
{
    const auto id =
        *Hash256::fromBytes(ChangeId::of(changesOf(world.chainOf(world.bert), 2).back()).view());
    EnvelopeHeader header{world.account(), tagOf(world.chainOf(world.bert)), 1, 2, 1, key.id(), 0};
    header.sealedBytes = static_cast<quint32>(plain.size() + 40);
    const QByteArray head = encodeHeader(header);
    QByteArray sealed(header.sealedBytes, '\0');
    encrypt(
        {reinterpret_cast<unsigned char *>(sealed.data()), header.sealedBytes},
        {reinterpret_cast<const unsigned char *>(plain.data()), static_cast<size_t>(plain.size())},
        head, subKey(key.secret(), "envelope"), world.entropy);
    QByteArray bytes = head;
    bytes.append(id.view()).append(sealed).append(QByteArray(Signature::size, '\0'));
    return signedAgain(bytes, world.bert);
}

inline QByteArray around(AccountWorld &world, const QByteArray &plain)
{
    return around(world, world.keys().current(), plain);
}

inline QByteArray compressed(const QByteArray &content)
{
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(content.size())), '\0');
    frame.resize(static_cast<qsizetype>(
        ZSTD_compress(frame.data(), frame.size(), content.constData(), content.size(), 3)));
    return frame;
}

/// A body that is padded as it should be, whatever is in it.
inline QByteArray padded(const QByteArray &frame)
{
    QByteArray plain(static_cast<qsizetype>(paddedSize(static_cast<quint64>(frame.size()) + 4)),
                     '\0');
    qToBigEndian(static_cast<quint32>(frame.size()), plain.data());
    return plain.replace(4, frame.size(), frame);
}

} // namespace sennight::sync
