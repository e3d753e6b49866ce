// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "member_record.h"

#include "hashing.h"
#include "sync/core/cbor.h"

// record  = [bytes: body, bytes .size 64: signature]
// body    = [version: 1, account, index, prev, signer / null, at, kind, fields]
// kind 0  = [root, epoch]                                  genesis
// kind 1  = [sign key, box key, proof, level, share / null]  add a device
// kind 2  = [device, level, cuts, share / null, epoch / null]  change its level
// kind 3  = [device, cuts, epoch]                          revoke it
// kind 4  = [root, proof, epoch]                           replace the secrets
// root    = [sign key, box key, recovery box key, passphrase box key / null]
// epoch   = [number, key id, wrapped K(n-1) / null, [* [device / null, sealed key]]]
// cuts    = [* [chain, seq, change id]]
//
// Ids, keys and sealed keys are byte strings of their one size. A kind that this version does not
// know is refused: a member that ignored it would go on with a state that others have left.

namespace sennight::sync {

namespace {

constexpr quint64 version = 1;
constexpr quint64 largestMs = (quint64{1} << 48) - 1;

class RecordWriter
{
public:
    explicit RecordWriter(qsizetype reserve)
        : m_cbor(reserve)
    {}
    QByteArray write(const MemberRecord &record);

private:
    template <typename Fixed>
    void orNull(const std::optional<Fixed> &bytes)
    {
        bytes ? m_cbor.bytes(bytes->view()) : m_cbor.null();
    }
    void level(Level level) { m_cbor.number(static_cast<quint64>(level)); }
    void root(const RootIdentity &root);
    void epoch(const EpochStart &epoch);
    void cuts(const std::vector<ChainCut> &cuts);
    void fields(const Genesis &genesis);
    void fields(const AddDevice &add);
    void fields(const ChangeLevel &change);
    void fields(const Revoke &revoke);
    void fields(const ReplaceSecrets &replace);

    CborWriter m_cbor;
};

QByteArray RecordWriter::write(const MemberRecord &record)
{
    m_cbor.array(8);
    m_cbor.number(version);
    m_cbor.bytes(record.account.view());
    m_cbor.number(record.index);
    m_cbor.bytes(record.prev.view());
    orNull(record.signer);
    m_cbor.number(static_cast<quint64>(record.atMs));
    m_cbor.number(record.body.index());
    std::visit([this](const auto &body) { fields(body); }, record.body);
    return m_cbor.take();
}

void RecordWriter::root(const RootIdentity &root)
{
    m_cbor.array(4);
    m_cbor.bytes(root.signKey.view());
    m_cbor.bytes(root.boxKey.view());
    m_cbor.bytes(root.recoveryKey.view());
    orNull(root.passphraseKey);
}

void RecordWriter::epoch(const EpochStart &epoch)
{
    m_cbor.array(4);
    m_cbor.number(epoch.number);
    m_cbor.bytes(epoch.keyId.view());
    orNull(epoch.previous);
    m_cbor.array(static_cast<qsizetype>(epoch.shares.size()));
    for (const EpochShare &share : epoch.shares) {
        m_cbor.array(2);
        orNull(share.device);
        m_cbor.bytes(share.sealed.view());
    }
}

void RecordWriter::cuts(const std::vector<ChainCut> &cuts)
{
    m_cbor.array(static_cast<qsizetype>(cuts.size()));
    for (const ChainCut &cut : cuts) {
        m_cbor.array(3);
        m_cbor.bytes(cut.chain.view());
        m_cbor.number(cut.seq);
        m_cbor.bytes(cut.id.view());
    }
}

void RecordWriter::fields(const Genesis &genesis)
{
    m_cbor.array(2);
    root(genesis.root);
    epoch(genesis.epoch);
}

void RecordWriter::fields(const AddDevice &add)
{
    m_cbor.array(5);
    m_cbor.bytes(add.device.signKey.view());
    m_cbor.bytes(add.device.boxKey.view());
    m_cbor.bytes(add.proof.view());
    level(add.level);
    orNull(add.share);
}

void RecordWriter::fields(const ChangeLevel &change)
{
    m_cbor.array(5);
    m_cbor.bytes(change.device.view());
    level(change.level);
    cuts(change.cuts);
    orNull(change.share);
    change.epoch ? epoch(*change.epoch) : m_cbor.null();
}

void RecordWriter::fields(const Revoke &revoke)
{
    m_cbor.array(3);
    m_cbor.bytes(revoke.device.view());
    cuts(revoke.cuts);
    epoch(revoke.epoch);
}

void RecordWriter::fields(const ReplaceSecrets &replace)
{
    m_cbor.array(3);
    root(replace.root);
    m_cbor.bytes(replace.proof.view());
    epoch(replace.epoch);
}

class RecordReader
{
public:
    explicit RecordReader(QByteArrayView body)
        : m_cbor(body)
    {}
    CryptoResult<MemberRecord> read();

private:
    void require(bool holds)
    {
        if (!holds)
            m_cbor.fail();
    }
    void array(qsizetype count) { require(m_cbor.array() == count); }
    bool isNull();
    template <typename Fixed>
    void into(Fixed &bytes);
    template <typename Fixed>
    void into(std::optional<Fixed> &bytes);
    void into(Level &level) { level = static_cast<Level>(m_cbor.number(3)); }
    void into(RootIdentity &root);
    void into(EpochStart &epoch);
    void into(std::vector<ChainCut> &cuts);
    RecordBody body(quint64 kind);

    CborReader m_cbor;
};

bool RecordReader::isNull()
{
    const bool isNull = m_cbor.nextByte() == 0xf6;
    if (isNull)
        m_cbor.skip();
    return isNull;
}

template <typename Fixed>
void RecordReader::into(Fixed &bytes)
{
    if (const auto read = Fixed::fromBytes(m_cbor.bytes(Fixed::size)))
        bytes = *read;
}

template <typename Fixed>
void RecordReader::into(std::optional<Fixed> &bytes)
{
    if (!isNull())
        into(bytes.emplace());
}

void RecordReader::into(RootIdentity &root)
{
    array(4);
    into(root.signKey);
    into(root.boxKey);
    into(root.recoveryKey);
    into(root.passphraseKey);
}

void RecordReader::into(EpochStart &epoch)
{
    array(4);
    epoch.number = static_cast<quint32>(m_cbor.number(0xffffffff));
    into(epoch.keyId);
    into(epoch.previous);
    for (qsizetype left = m_cbor.array(); m_cbor.ok() && left > 0; --left) {
        array(2);
        EpochShare share;
        into(share.device);
        into(share.sealed);
        epoch.shares.push_back(share);
    }
}

void RecordReader::into(std::vector<ChainCut> &cuts)
{
    for (qsizetype left = m_cbor.array(); m_cbor.ok() && left > 0; --left) {
        array(3);
        ChainCut cut;
        into(cut.chain);
        cut.seq = m_cbor.number();
        into(cut.id);
        cuts.push_back(cut);
    }
}

RecordBody RecordReader::body(quint64 kind)
{
    if (kind == 0) {
        Genesis genesis;
        array(2), into(genesis.root), into(genesis.epoch);
        return genesis;
    }
    if (kind == 1) {
        AddDevice add;
        array(5), into(add.device.signKey), into(add.device.boxKey);
        into(add.proof), into(add.level), into(add.share);
        return add;
    }
    if (kind == 2) {
        ChangeLevel change;
        array(5), into(change.device), into(change.level), into(change.cuts), into(change.share);
        into(change.epoch);
        return change;
    }
    if (kind == 3) {
        Revoke revoke;
        array(3), into(revoke.device), into(revoke.cuts), into(revoke.epoch);
        return revoke;
    }
    ReplaceSecrets replace;
    array(3), into(replace.root), into(replace.proof), into(replace.epoch);
    return replace;
}

CryptoResult<MemberRecord> RecordReader::read()
{
    const qsizetype count = m_cbor.array();
    const quint64 written = m_cbor.number();
    if (m_cbor.ok() && written != version)
        return std::unexpected(CryptoError::UnknownVersion);
    require(count == 8);
    MemberRecord record;
    into(record.account);
    record.index = m_cbor.number();
    into(record.prev);
    into(record.signer);
    record.atMs = static_cast<qint64>(m_cbor.number(largestMs));
    record.body = body(m_cbor.number(std::variant_size_v<RecordBody> - 1));
    require(m_cbor.atEnd());
    if (!m_cbor.ok())
        return std::unexpected(CryptoError::Malformed);
    return record;
}

} // namespace

QByteArray encodeBody(const MemberRecord &record)
{
    return RecordWriter(1024).write(record);
}

QByteArray recordMessage(QByteArrayView encodedBody)
{
    return signedMessage("sennight membership v1", {encodedBody});
}

QByteArray withSignature(QByteArrayView encodedBody, const Signature &signature)
{
    CborWriter cbor(encodedBody.size() + 128);
    cbor.array(2);
    cbor.bytes(encodedBody);
    cbor.bytes(signature.view());
    return cbor.take();
}

Hash256 recordHash(QByteArrayView record)
{
    return hashOf("sennight membership record v1", {record});
}

CryptoResult<SignedRecord> decodeRecord(QByteArrayView bytes)
{
    if (bytes.size() > maxRecordBytes)
        return std::unexpected(CryptoError::TooLarge);
    CborReader cbor(bytes);
    const bool isPair = cbor.array() == 2;
    const QByteArrayView encodedBody = cbor.bytes();
    const auto signature = Signature::fromBytes(cbor.bytes(Signature::size));
    if (!isPair || !cbor.ok() || !cbor.atEnd())
        return std::unexpected(CryptoError::Malformed);
    return RecordReader(encodedBody).read().transform([&](MemberRecord record) {
        return SignedRecord{std::move(record), encodedBody, *signature};
    });
}

} // namespace sennight::sync
