// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "envelope_body_p.h"

#include "envelope.h"
#include "padme.h"
#include "sync/core/cbor.h"

#include <QtEndian>

#include <zstd.h>

#include <algorithm>
#include <numeric>

namespace sennight::sync {

namespace {

constexpr int level = 3;
constexpr qsizetype sizeBytes = sizeof(quint32);

qsizetype sizeOf(std::span<const QByteArray> changes)
{
    constexpr qsizetype arrayHead = 5;
    constexpr qsizetype bytesHead = 5;
    return std::accumulate(
        changes.begin(), changes.end(), arrayHead,
        [](qsizetype sum, const QByteArray &change) { return sum + bytesHead + change.size(); });
}

// The size is in the frame's head, which the reader bounds before it decompresses.
QByteArray compressed(const QByteArray &content)
{
    const auto size = static_cast<size_t>(content.size());
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t got = ZSTD_compress(frame.data(), static_cast<size_t>(frame.size()),
                                     content.constData(), size, level);
    frame.resize(ZSTD_isError(got) ? 0 : static_cast<qsizetype>(got));
    return frame;
}

// The one frame of a body: nothing follows it, and it says how large it is.
CryptoResult<QByteArray> decompressed(QByteArrayView frame)
{
    const auto size = static_cast<size_t>(frame.size());
    if (ZSTD_findFrameCompressedSize(frame.data(), size) != size)
        return std::unexpected(CryptoError::BadCompression);
    const auto contentSize = ZSTD_getFrameContentSize(frame.data(), size);
    if (contentSize == ZSTD_CONTENTSIZE_ERROR || contentSize == ZSTD_CONTENTSIZE_UNKNOWN)
        return std::unexpected(CryptoError::BadCompression);
    if (contentSize > quint64{maxPlainBytes})
        return std::unexpected(CryptoError::TooLarge);
    QByteArray content(static_cast<qsizetype>(contentSize), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(content.data(), contentSize, frame.data(), size);
    if (ZSTD_isError(got) || got != contentSize)
        return std::unexpected(CryptoError::BadCompression);
    return content;
}

CryptoResult<QByteArrayView> unpadded(QByteArrayView plain)
{
    if (plain.size() < sizeBytes)
        return std::unexpected(CryptoError::BadPadding);
    const quint64 used = quint64{qFromBigEndian<quint32>(plain.data())} + sizeBytes;
    const auto size = static_cast<quint64>(plain.size());
    if (used > size || paddedSize(used) != size)
        return std::unexpected(CryptoError::BadPadding);
    const QByteArrayView padding = plain.sliced(static_cast<qsizetype>(used));
    if (std::ranges::any_of(padding, [](char byte) { return byte != 0; }))
        return std::unexpected(CryptoError::BadPadding);
    return plain.first(static_cast<qsizetype>(used)).sliced(sizeBytes);
}

CryptoResult<std::vector<QByteArray>> listed(QByteArrayView content)
{
    CborReader cbor(content);
    std::vector<QByteArray> changes;
    qsizetype left = cbor.array();
    if (left > static_cast<qsizetype>(maxEnvelopeChanges))
        return std::unexpected(CryptoError::TooLarge);
    for (; cbor.ok() && left > 0; --left)
        changes.push_back(cbor.bytes().toByteArray());
    if (!cbor.ok() || !cbor.atEnd())
        return std::unexpected(CryptoError::Malformed);
    return changes;
}

} // namespace

CryptoResult<QByteArray> packBody(std::span<const QByteArray> changes)
{
    const qsizetype bound = sizeOf(changes);
    if (bound > maxPlainBytes)
        return std::unexpected(CryptoError::TooLarge);
    CborWriter cbor(bound);
    cbor.array(static_cast<qsizetype>(changes.size()));
    for (const QByteArray &change : changes)
        cbor.bytes(change);
    const QByteArray frame = compressed(cbor.take());
    if (frame.isEmpty())
        return std::unexpected(CryptoError::OutOfMemory);
    const auto padded = paddedSize(static_cast<quint64>(sizeBytes + frame.size()));
    QByteArray plain(static_cast<qsizetype>(padded), '\0');
    qToBigEndian(static_cast<quint32>(frame.size()), plain.data());
    std::ranges::copy(frame, plain.begin() + sizeBytes);
    return plain;
}

CryptoResult<std::vector<QByteArray>> unpackBody(QByteArrayView plain)
{
    return unpadded(plain).and_then(decompressed).and_then([](const QByteArray &content) {
        return listed(content);
    });
}

size_t fittingCount(std::span<const QByteArray> changes, qsizetype bytes)
{
    qsizetype sum = 0;
    const auto overflows = [&](const QByteArray &change) { return (sum += change.size()) > bytes; };
    const auto first = std::ranges::find_if(
        changes.first(std::min(changes.size(), size_t{maxEnvelopeChanges})), overflows);
    return std::max<size_t>(1, static_cast<size_t>(first - changes.begin()));
}

} // namespace sennight::sync
