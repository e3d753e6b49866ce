// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_state_p.h"

#include <QDataStream>
#include <QIODevice>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

constexpr quint8 formatVersion = 1;

void writeBytes(QDataStream &out, QByteArrayView bytes)
{
    out.writeRawData(bytes.data(), static_cast<int>(bytes.size()));
}

QByteArray readBytes(QDataStream &in, int size)
{
    QByteArray bytes(size, '\0');
    if (in.readRawData(bytes.data(), size) != size)
        in.setStatus(QDataStream::ReadPastEnd);
    return bytes;
}

void writeChain(QDataStream &out, const OwnChain &chain)
{
    out << chain.incarnation << chain.seq << chain.pos;
    writeBytes(out, chain.tip.view());
}

OwnChain readChain(QDataStream &in)
{
    OwnChain chain;
    in >> chain.incarnation >> chain.seq >> chain.pos;
    chain.tip = sync::ChangeId::fromBytes(readBytes(in, 32)).value_or(sync::ChangeId{});
    return chain;
}

} // namespace

Result<ProfileState> ProfileState::read(Connection &connection)
{
    const Result<QVariant> row = connection.scalar(u"SELECT value FROM meta WHERE key = 'state'"_s);
    if (!row)
        return std::unexpected(row.error());
    ProfileState state;
    if (row->isNull())
        return state;
    QDataStream in(row->toByteArray());
    quint8 version = 0;
    quint8 space = 0;
    in >> version;
    state.device = RecordId::fromBytes(readBytes(in, RecordId::size)).value_or(RecordId{});
    state.installation = readBytes(in, 32);
    in >> state.clock.value >> space >> state.canRedo >> state.lastArrival;
    state.newRecords = static_cast<sync::Space>(space);
    for (size_t i = 0; i < state.chains.size(); ++i) {
        state.chains[i] = readChain(in);
        state.digests[i] =
            sync::StateDigest::fromBytes(readBytes(in, 32)).value_or(sync::StateDigest{});
    }
    if (version != formatVersion || in.status() != QDataStream::Ok || !in.atEnd())
        return failure(ErrorCode::Damaged, u"meta"_s, u"the state row cannot be read"_s);
    return state;
}

Result<void> ProfileState::write(Connection &connection) const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << formatVersion;
    writeBytes(out, device.view());
    writeBytes(out, installation);
    out << clock.value << static_cast<quint8>(newRecords) << canRedo << lastArrival;
    for (size_t i = 0; i < chains.size(); ++i) {
        writeChain(out, chains[i]);
        writeBytes(out, digests[i].toBytes());
    }
    return connection.run(
        u"INSERT INTO meta VALUES('state', ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s,
        bytes);
}

} // namespace sennight
