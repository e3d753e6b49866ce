// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device_keys.h"
#include "epoch_keys.h"
#include "sync/core/protocol.h"

namespace sennight::sync {

/// Which chunk of which snapshot, and by whom. Numbers are big endian on the wire.
///
///     0  "SnCk"                   42  is the last (1)       99  bytes from 103 to the signature
///     (4) 4  version 1, zero (2)      43  epoch (4)            103  nonce (24), ciphertext, tag
///     (16) 6  account tag (16)         47  key id (32)          end - 64  signature
///    22  snapshot id (16)         79  device (16)
///    38  index (4)                95  reserved zeros (4)
///
/// The first 103 bytes are the header: the ciphertext's associated data. The signature is the
/// maker's, over the header and the hash of what is sealed, so that each chunk can be believed
/// before the next has come, and none moved, left out or taken for the last one.
struct SnapshotChunkHeader
{
    AccountTag account;
    protocol::SnapshotId snapshot;
    quint32 index = 0;
    bool isLast = false;
    quint32 epoch = 0;
    KeyId key;
    DeviceId device;
    friend bool operator==(const SnapshotChunkHeader &, const SnapshotChunkHeader &) = default;
};

/// Where a chunk must belong.
struct SnapshotChunkPlace
{
    protocol::SnapshotId snapshot;
    quint32 index = 0;
    bool isLast = false;
};

/// Packs the items as an envelope's body is packed (envelope.h) and seals them. The nonce is a hash
/// of key, header and plain text (as in SIV; Rogaway, Shrimpton 2006): the same items give the same
/// bytes, so a chunk that was sent is made again after a crash, and other items never share a nonce
/// with them. TooLarge: take fewer. Any thread.
[[nodiscard]] CryptoResult<QByteArray> sealChunk(std::span<const QByteArray> items,
                                                 const SnapshotChunkPlace &place,
                                                 const AccountTag &account, const EpochKey &key,
                                                 const DeviceKeys &device);

struct OpenedChunk
{
    bool isLast = false;
    DeviceId maker;
    std::vector<QByteArray> items;
};
/// `place.isLast` is not looked at: the chunk tells. Truncated, Malformed, UnknownVersion,
/// WrongAccount, WrongChain (of another snapshot or place), UnknownDevice, SignerRevoked and
/// MayNotWrite (a maker that may make none), UnknownEpoch, BadSignature, Tampered, and those of a
/// body. Any thread.
[[nodiscard]] CryptoResult<OpenedChunk> openChunk(QByteArrayView bytes,
                                                  const SnapshotChunkPlace &place,
                                                  const Membership &members, const EpochKeys &keys);

} // namespace sennight::sync
