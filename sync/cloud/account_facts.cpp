// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_facts.h"

#include "sync/core/cbor.h"

namespace sennight::sync {

namespace {

constexpr quint64 factsVersion = 1;

enum class PendingKind : quint8 { None, Creation, Join, Secrets, Leave };

void write(CborWriter &cbor, const AccountFacts &facts)
{
    cbor.array(4);
    cbor.text(facts.server.toString(QUrl::FullyEncoded));
    cbor.bytes(facts.serverId.view());
    cbor.bytes(facts.account.view());
    cbor.bytes(facts.device.view());
}

AccountFacts readFacts(CborReader &cbor)
{
    AccountFacts facts;
    if (cbor.array() != 4)
        cbor.fail();
    facts.server = QUrl(cbor.text(), QUrl::StrictMode);
    facts.serverId = protocol::ServerId::fromBytes(cbor.bytes(16)).value_or(protocol::ServerId());
    facts.account = AccountTag::fromBytes(cbor.bytes(16)).value_or(AccountTag());
    facts.device = DeviceId::fromBytes(cbor.bytes(16)).value_or(DeviceId());
    return facts;
}

void write(CborWriter &cbor, const std::vector<QByteArray> &records)
{
    cbor.array(static_cast<qsizetype>(records.size()));
    for (const QByteArray &record : records)
        cbor.bytes(record);
}

std::vector<QByteArray> readRecords(CborReader &cbor)
{
    std::vector<QByteArray> records;
    for (qsizetype left = cbor.array(); left > 0 && cbor.ok(); --left)
        records.push_back(cbor.bytes().toByteArray());
    return records;
}

void writePending(CborWriter & /*cbor*/, const std::monostate & /*none*/) {}
void writePending(CborWriter &cbor, const PendingCreation &creation)
{
    write(cbor, creation.facts);
    cbor.bytes(creation.message);
}
void writePending(CborWriter &cbor, const PendingJoin &join)
{
    write(cbor, join.facts);
    write(cbor, join.records);
}
void write(CborWriter &cbor, const LevelChange &change)
{
    cbor.bytes(change.device.view());
    if (change.level)
        cbor.number(static_cast<quint64>(*change.level));
    else
        cbor.null();
}
void writePending(CborWriter &cbor, const PendingSecrets &secrets)
{
    cbor.bytes(secrets.message);
}
void writePending(CborWriter &cbor, const PendingLeave &leave)
{
    cbor.boolean(leave.deletesAccount);
    write(cbor, leave.facts);
}

bool readBoolean(CborReader &cbor)
{
    const quint8 byte = cbor.nextByte();
    cbor.skip();
    if (byte != 0xf4 && byte != 0xf5)
        cbor.fail();
    return byte == 0xf5;
}

LevelChange readChange(CborReader &cbor)
{
    LevelChange change;
    change.device = DeviceId::fromBytes(cbor.bytes(16)).value_or(DeviceId());
    if (cbor.nextByte() == 0xf6)
        cbor.skip();
    else
        change.level = static_cast<Level>(cbor.number(static_cast<quint64>(Level::FullTrust)));
    return change;
}

// Members of an aggregate are read in their order.
Pending readPending(CborReader &cbor, PendingKind kind)
{
    switch (kind) {
    case PendingKind::None:
        break;
    case PendingKind::Creation:
        return PendingCreation{readFacts(cbor), cbor.bytes().toByteArray()};
    case PendingKind::Join:
        return PendingJoin{readFacts(cbor), readRecords(cbor)};
    case PendingKind::Secrets:
        return PendingSecrets{cbor.bytes().toByteArray()};
    case PendingKind::Leave:
        return PendingLeave{readBoolean(cbor), readFacts(cbor)};
    }
    return std::monostate();
}

// [version, …]; the rest is `body`'s.
template <typename Body>
QByteArray versioned(Body body)
{
    CborWriter cbor;
    cbor.number(factsVersion);
    body(cbor);
    return cbor.take();
}

template <typename T, typename Body>
std::optional<T> readVersioned(QByteArrayView bytes, Body body)
{
    CborReader cbor(bytes);
    if (cbor.number() != factsVersion)
        return {};
    std::optional<T> read(body(cbor));
    if (!cbor.ok() || !cbor.atEnd())
        read.reset();
    return read;
}

} // namespace

QByteArray encode(const AccountFacts &facts)
{
    return versioned([&](CborWriter &cbor) { write(cbor, facts); });
}

QByteArray encode(const KeptMembers &members)
{
    return versioned([&](CborWriter &cbor) {
        write(cbor, members.records);
        cbor.bytes(members.cutsToldUpTo.view());
    });
}

QByteArray encode(const Pending &pending)
{
    if (std::holds_alternative<std::monostate>(pending))
        return {};
    return versioned([&](CborWriter &cbor) {
        cbor.number(pending.index());
        std::visit([&](const auto &each) { writePending(cbor, each); }, pending);
    });
}

QByteArray encode(const std::vector<LevelChange> &changes)
{
    if (changes.empty())
        return {};
    return versioned([&](CborWriter &cbor) {
        cbor.array(static_cast<qsizetype>(changes.size()));
        for (const LevelChange &change : changes)
            write(cbor, change);
    });
}

QByteArray encodeSystems(const DeviceSystems &systems)
{
    return versioned([&](CborWriter &cbor) {
        cbor.array(systems.size());
        for (const auto &[device, system] : systems.asKeyValueRange()) {
            cbor.bytes(device);
            cbor.text(system);
        }
    });
}

std::optional<AccountFacts> decodeAccountFacts(QByteArrayView bytes)
{
    return readVersioned<AccountFacts>(bytes, readFacts);
}

std::optional<KeptMembers> decodeKeptMembers(QByteArrayView bytes)
{
    return readVersioned<KeptMembers>(bytes, [](CborReader &cbor) {
        KeptMembers members;
        members.records = readRecords(cbor);
        members.cutsToldUpTo = Hash256::fromBytes(cbor.bytes(32)).value_or(Hash256());
        return members;
    });
}

std::optional<Pending> decodePending(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return Pending();
    return readVersioned<Pending>(bytes, [](CborReader &cbor) {
        const quint64 kind = cbor.number(static_cast<quint64>(PendingKind::Leave));
        return readPending(cbor, static_cast<PendingKind>(kind));
    });
}

std::optional<std::vector<LevelChange>> decodeChanges(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return std::vector<LevelChange>();
    return readVersioned<std::vector<LevelChange>>(bytes, [](CborReader &cbor) {
        std::vector<LevelChange> changes;
        for (qsizetype left = cbor.array(); left > 0 && cbor.ok(); --left)
            changes.push_back(readChange(cbor));
        return changes;
    });
}

DeviceSystems decodeSystems(QByteArrayView bytes)
{
    const auto read = readVersioned<DeviceSystems>(bytes, [](CborReader &cbor) {
        DeviceSystems systems;
        for (qsizetype left = cbor.array(); left > 0 && cbor.ok(); --left) {
            const QByteArray device = cbor.bytes().toByteArray();
            systems.insert(device, cbor.text());
        }
        return systems;
    });
    return read.value_or(DeviceSystems());
}

} // namespace sennight::sync
