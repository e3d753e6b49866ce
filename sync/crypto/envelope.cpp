// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "envelope.h"

#include "cipher_p.h"
#include "envelope_body_p.h"

#include <QtEndian>

#include <algorithm>

namespace sennight::sync {

namespace {

std::span<const unsigned char> raw(QByteArrayView bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.data()),
            static_cast<size_t>(bytes.size())};
}

std::span<unsigned char> raw(QByteArray &bytes)
{
    return {reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size())};
}

constexpr qsizetype sealedOverhead = nonceBytes + tagBytes;

Secret32 bodyKey(const EpochKey &key)
{
    return subKey(key.secret(), "envelope");
}

// Where a run of changes begins and ends.
struct ChangeRun
{
    ChainId chain;
    quint64 firstSeq = 0;
    quint64 lastSeq = 0;
    ChangeId lastId;
};

// Each change must be the next of the one before.
CryptoResult<ChangeRun> runOf(std::span<const QByteArray> changes)
{
    std::optional<ChangeRun> run;
    for (const QByteArray &bytes : changes) {
        const Result<Change> change = decode(bytes);
        if (!change)
            return std::unexpected(CryptoError::Malformed);
        if (change->space != Space::Shared)
            return std::unexpected(CryptoError::NotShared);
        if (run && (change->chain != run->chain || change->seq != run->lastSeq + 1 ||
                    change->prev != run->lastId))
            return std::unexpected(CryptoError::WrongChain);
        if (!run)
            run = ChangeRun{change->chain, change->seq, 0, {}};
        run->lastSeq = change->seq;
        run->lastId = ChangeId::of(bytes);
    }
    return run ? CryptoResult<ChangeRun>(*run) : std::unexpected(CryptoError::WrongChain);
}

bool isNamedBy(const EnvelopeView &envelope, const ChangeRun &run)
{
    const EnvelopeHeader &header = envelope.header;
    return tagOf(run.chain) == header.chain && run.firstSeq == header.firstSeq &&
           run.lastSeq == header.lastSeq && run.lastId.view() == envelope.lastId.view();
}

QByteArray sealedUnder(const EnvelopeHeader &header, const ChangeId &lastId,
                       const QByteArray &plain, const EpochKey &key, const DeviceKeys &device,
                       Entropy &entropy)
{
    const QByteArray headerBytes = encodeHeader(header);
    QByteArray sealed(header.sealedBytes, Qt::Uninitialized);
    encrypt(raw(sealed), raw(QByteArrayView(plain)), headerBytes, bodyKey(key), entropy);
    const auto id = *Hash256::fromBytes(lastId.view());
    const Signature signature = device.signing().sign(envelopeMessage(headerBytes, id, sealed));
    QByteArray envelope = headerBytes;
    envelope.append(lastId.view()).append(sealed).append(signature.view());
    return envelope;
}

} // namespace

ChainTag tagOf(const ChainId &chain)
{
    const quint64 incarnation = qToBigEndian(chain.incarnation);
    QByteArray bytes = chain.device.toBytes();
    bytes.append(reinterpret_cast<const char *>(&incarnation), sizeof incarnation);
    return *ChainTag::fromBytes(bytes);
}

CryptoResult<QByteArray> sealEnvelope(std::span<const QByteArray> changes,
                                      const AccountTag &account, const EpochKey &key,
                                      const DeviceKeys &device, Entropy &entropy)
{
    if (changes.size() > maxEnvelopeChanges)
        return std::unexpected(CryptoError::TooLarge);
    const CryptoResult<ChangeRun> run = runOf(changes);
    if (!run)
        return std::unexpected(run.error());
    if (run->chain.device.view() != device.id().view())
        return std::unexpected(CryptoError::WrongChain);
    CryptoResult<QByteArray> plain = packBody(changes);
    if (!plain)
        return plain;
    const qsizetype sealedBytes = plain->size() + sealedOverhead;
    if (envelopeFrameBytes - sealedOverhead + sealedBytes > maxEnvelopeBytes)
        return std::unexpected(CryptoError::TooLarge);
    const EnvelopeHeader header{account,
                                tagOf(run->chain),
                                run->firstSeq,
                                run->lastSeq,
                                key.number(),
                                key.id(),
                                static_cast<quint32>(sealedBytes)};
    return sealedUnder(header, run->lastId, *plain, key, device, entropy);
}

CryptoResult<std::vector<QByteArray>> sealEnvelopes(std::span<const QByteArray> changes,
                                                    const AccountTag &account, const EpochKey &key,
                                                    const DeviceKeys &device, Entropy &entropy,
                                                    qsizetype batchBytes)
{
    std::vector<QByteArray> envelopes;
    while (!changes.empty()) {
        size_t count = fittingCount(changes, batchBytes);
        CryptoResult<QByteArray> envelope =
            sealEnvelope(changes.first(count), account, key, device, entropy);
        // What hardly compresses is halved until it fits.
        while (!envelope && envelope.error() == CryptoError::TooLarge && count > 1)
            envelope = sealEnvelope(changes.first(count /= 2), account, key, device, entropy);
        if (!envelope)
            return std::unexpected(envelope.error());
        envelopes.push_back(std::move(*envelope));
        changes = changes.subspan(count);
    }
    return envelopes;
}

CryptoResult<std::vector<QByteArray>> openEnvelope(const VerifiedEnvelope &envelope,
                                                   const EpochKeys &keys)
{
    const EnvelopeView &view = envelope.view();
    const EpochKey *key = keys.find(view.header.epoch);
    if (!key)
        return std::unexpected(CryptoError::UnknownEpoch);
    if (key->id() != view.header.key)
        return std::unexpected(CryptoError::WrongKey);
    QByteArray plain(view.sealed.size() - sealedOverhead, Qt::Uninitialized);
    if (!decrypt(raw(plain), raw(view.sealed), view.headerBytes, bodyKey(*key)))
        return std::unexpected(CryptoError::Tampered);
    CryptoResult<std::vector<QByteArray>> changes = unpackBody(plain);
    if (!changes)
        return changes;
    const CryptoResult<ChangeRun> run = runOf(*changes);
    if (!run)
        return std::unexpected(run.error());
    if (!isNamedBy(view, *run))
        return std::unexpected(CryptoError::WrongChain);
    return changes;
}

} // namespace sennight::sync
