// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "membership.h"

namespace sennight::sync {

/// What everybody may see of an envelope. Numbers are big endian on the wire.
///
///     0  "SnEv"              45  first seq (8)       101  last change id (32)
///     4  version 1           53  last seq (8)        133  nonce (24), ciphertext, tag (16)
///     5  account tag (16)    61  epoch (4)           end - 64  signature
///    21  chain tag (24)      65  key id (32)
///                            97  bytes from 133 to the signature (4)
///
/// The first 101 bytes are the header: the ciphertext's associated data.
struct EnvelopeHeader
{
    AccountTag account;
    ChainTag chain;
    quint64 firstSeq = 0;
    quint64 lastSeq = 0;
    quint32 epoch = 0;
    KeyId key; ///< commits to the key, so a ciphertext has one meaning
    quint32 sealedBytes = 0;
    friend bool operator==(const EnvelopeHeader &, const EnvelopeHeader &) = default;
};

inline constexpr qsizetype envelopeHeaderBytes = 101;
/// All that is not ciphertext: header, last id, nonce, tag, signature.
inline constexpr qsizetype envelopeFrameBytes = envelopeHeaderBytes + 32 + 24 + 16 + 64;
inline constexpr qsizetype maxEnvelopeBytes = 256 * 1024;
inline constexpr quint64 maxEnvelopeChanges = 4096;

/// An envelope taken apart. It points into the bytes that it was read from and checks no signature.
struct EnvelopeView
{
    EnvelopeHeader header;
    QByteArrayView headerBytes;
    Hash256 lastId;        ///< of the last change; what a target stores it by
    QByteArrayView sealed; ///< nonce, ciphertext, tag
    Signature signature;
};

[[nodiscard]] QByteArray encodeHeader(const EnvelopeHeader &header);
/// The header, the last change id and the hash of what is sealed: a keyless store can tell a
/// damaged envelope before it keeps it.
[[nodiscard]] QByteArray envelopeMessage(QByteArrayView headerBytes, const Hash256 &lastId,
                                         QByteArrayView sealed);

/// Exactly one envelope. Truncated, Malformed, UnknownVersion, TooLarge. Any thread.
[[nodiscard]] CryptoResult<EnvelopeView> parseEnvelope(QByteArrayView bytes);

/// An envelope that a member was allowed to write: only verifyEnvelope() makes one.
class VerifiedEnvelope
{
public:
    [[nodiscard]] const EnvelopeView &view() const { return m_view; }
    /// Changes beyond its lastSeq() go to quarantine.
    [[nodiscard]] const ChainStanding &standing() const { return m_standing; }

private:
    friend CryptoResult<VerifiedEnvelope> verifyEnvelope(const EnvelopeView &, const Membership &);
    VerifiedEnvelope(const EnvelopeView &view, ChainStanding standing)
        : m_view(view)
        , m_standing(std::move(standing))
    {}

    EnvelopeView m_view;
    ChainStanding m_standing;
};

/// Without any secret: the account, the epoch and its key, the right to write, the signature. An
/// envelope that goes beyond a cut but begins before it passes; standing() tells where to stop.
/// WrongAccount, UnknownEpoch, PastTheCut, BadSignature, and those of Membership::standingOf().
[[nodiscard]] CryptoResult<VerifiedEnvelope> verifyEnvelope(const EnvelopeView &envelope,
                                                            const Membership &members);

} // namespace sennight::sync
