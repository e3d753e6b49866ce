// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "envelope_view.h"

#include "hashing.h"

#include <QtEndian>

#include <algorithm>

namespace sennight::sync {

namespace {

constexpr QByteArrayView magic("SnEv");
constexpr char version = 1;
constexpr qsizetype sealedAt = envelopeHeaderBytes + Hash256::size;
constexpr qsizetype leastSealedBytes = 24 + 16;

template <typename Unsigned>
void append(QByteArray &bytes, Unsigned number)
{
    const Unsigned bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

// Takes fixed fields from the front; the caller has checked that they are there.
class FieldReader
{
public:
    explicit FieldReader(QByteArrayView bytes)
        : m_rest(bytes)
    {}
    template <typename Fixed>
    Fixed bytes()
    {
        return *Fixed::fromBytes(take(Fixed::size));
    }
    template <typename Unsigned>
    Unsigned number()
    {
        return qFromBigEndian<Unsigned>(take(sizeof(Unsigned)).data());
    }

private:
    QByteArrayView take(qsizetype count)
    {
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

    QByteArrayView m_rest;
};

EnvelopeHeader readHeader(QByteArrayView bytes)
{
    FieldReader reader(bytes.sliced(magic.size() + 1));
    EnvelopeHeader header;
    header.account = reader.bytes<AccountTag>();
    header.chain = reader.bytes<ChainTag>();
    header.firstSeq = reader.number<quint64>();
    header.lastSeq = reader.number<quint64>();
    header.epoch = reader.number<quint32>();
    header.key = reader.bytes<KeyId>();
    header.sealedBytes = reader.number<quint32>();
    return header;
}

bool isSound(const EnvelopeHeader &header)
{
    return header.firstSeq > 0 && header.firstSeq <= header.lastSeq &&
           header.lastSeq - header.firstSeq < maxEnvelopeChanges && header.epoch > 0 &&
           header.sealedBytes >= leastSealedBytes;
}

std::optional<CryptoError> startProblem(QByteArrayView bytes)
{
    const qsizetype shown = std::min(magic.size(), bytes.size());
    if (bytes.first(shown) != magic.first(shown))
        return CryptoError::Malformed;
    if (bytes.size() > magic.size() && bytes[magic.size()] != version)
        return CryptoError::UnknownVersion;
    if (bytes.size() < envelopeHeaderBytes)
        return CryptoError::Truncated;
    return {};
}

std::optional<CryptoError> sizeProblem(const EnvelopeHeader &header, qsizetype size)
{
    const qsizetype expected = sealedAt + qsizetype{header.sealedBytes} + Signature::size;
    if (expected > maxEnvelopeBytes)
        return CryptoError::TooLarge;
    if (size < expected)
        return CryptoError::Truncated;
    if (size > expected)
        return CryptoError::Malformed;
    return {};
}

// Begins before the cut; where it ends in the last one, then in the very change that was kept.
bool beginsBeforeTheCut(const EnvelopeView &envelope, const ChainStanding &standing)
{
    const EnvelopeHeader &header = envelope.header;
    if (standing.cuts.empty() || header.lastSeq != standing.lastSeq())
        return header.firstSeq <= standing.lastSeq();
    return std::ranges::any_of(standing.cuts, [&](const ChainCut &cut) {
        return cut.seq == header.lastSeq && cut.id == envelope.lastId;
    });
}

} // namespace

QByteArray encodeHeader(const EnvelopeHeader &header)
{
    QByteArray bytes;
    bytes.reserve(envelopeHeaderBytes);
    bytes.append(magic).append(version);
    bytes.append(header.account.view()).append(header.chain.view());
    append(bytes, header.firstSeq);
    append(bytes, header.lastSeq);
    append(bytes, header.epoch);
    bytes.append(header.key.view());
    append(bytes, header.sealedBytes);
    return bytes;
}

QByteArray envelopeMessage(QByteArrayView headerBytes, const Hash256 &lastId, QByteArrayView sealed)
{
    const Hash256 hash = hashOf("sennight envelope body v1", {sealed});
    return signedMessage("sennight envelope v1", {headerBytes, lastId.view(), hash.view()});
}

CryptoResult<EnvelopeView> parseEnvelope(QByteArrayView bytes)
{
    if (bytes.size() > maxEnvelopeBytes)
        return std::unexpected(CryptoError::TooLarge);
    if (const auto problem = startProblem(bytes))
        return std::unexpected(*problem);
    EnvelopeView view;
    view.headerBytes = bytes.first(envelopeHeaderBytes);
    view.header = readHeader(view.headerBytes);
    if (!isSound(view.header))
        return std::unexpected(CryptoError::Malformed);
    if (const auto problem = sizeProblem(view.header, bytes.size()))
        return std::unexpected(*problem);
    view.lastId = *Hash256::fromBytes(bytes.sliced(envelopeHeaderBytes, Hash256::size));
    view.sealed = bytes.sliced(sealedAt, view.header.sealedBytes);
    view.signature = *Signature::fromBytes(bytes.last(Signature::size));
    return view;
}

CryptoResult<VerifiedEnvelope> verifyEnvelope(const EnvelopeView &envelope,
                                              const Membership &members)
{
    const EnvelopeHeader &header = envelope.header;
    if (header.account != members.account())
        return std::unexpected(CryptoError::WrongAccount);
    const Member *writer = members.find(deviceOf(header.chain));
    if (!writer)
        return std::unexpected(CryptoError::UnknownDevice);
    const QByteArray message =
        envelopeMessage(envelope.headerBytes, envelope.lastId, envelope.sealed);
    if (!isSignature(envelope.signature, message, writer->device.signKey))
        return std::unexpected(CryptoError::BadSignature);
    if (header.epoch > members.epochs().size() ||
        members.epochs()[header.epoch - 1].keyId != header.key)
        return std::unexpected(CryptoError::UnknownEpoch);
    CryptoResult<ChainStanding> standing = members.standingOf(header.chain);
    if (!standing)
        return std::unexpected(standing.error());
    if (!beginsBeforeTheCut(envelope, *standing))
        return std::unexpected(CryptoError::PastTheCut);
    return VerifiedEnvelope(envelope, std::move(*standing));
}

} // namespace sennight::sync
