// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/forged_envelopes.h"
#include "fuzz.h"
#include "sync/core/cbor.h"

namespace sennight::sync {

/// Which layer of a body an input is; those around it are as they should be. A dishonest member can
/// seal and sign any of them.
enum class BodyLayer : quint8 {
    Plain,   ///< size, frame and padding
    Frame,   ///< of zstd
    List,    ///< CBOR
    Changes, ///< parts, as takePart() reads them
};
inline constexpr int bodyLayers = 4;

inline QByteArray listOf(QByteArrayView parts)
{
    std::vector<QByteArray> changes;
    while (!parts.isEmpty())
        changes.push_back(takePart(parts).toByteArray());
    CborWriter cbor;
    cbor.array(static_cast<qsizetype>(changes.size()));
    for (const QByteArray &change : changes)
        cbor.bytes(change);
    return cbor.take();
}

inline QByteArray bodyOf(BodyLayer layer, QByteArrayView input)
{
    switch (layer) {
    case BodyLayer::Plain:
        return input.toByteArray();
    case BodyLayer::Frame:
        return padded(input.toByteArray());
    case BodyLayer::List:
        return padded(compressed(input.toByteArray()));
    case BodyLayer::Changes:
        break;
    }
    return padded(compressed(listOf(input)));
}

/// Whether a body of that layer may be refused so: seal, signature and the layers around are good.
inline bool mayBe(CryptoError error, BodyLayer layer)
{
    switch (error) {
    case CryptoError::BadPadding:
        return layer == BodyLayer::Plain;
    case CryptoError::BadCompression:
        return layer <= BodyLayer::Frame;
    case CryptoError::TooLarge:
    case CryptoError::Malformed:
    case CryptoError::NotShared:
    case CryptoError::WrongChain:
        return true;
    default:
        return false;
    }
}

} // namespace sennight::sync
