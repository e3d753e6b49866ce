// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shared state of records whose rows live in the local space.
#include "heads_codec_p.h"
#include "materialiser_p.h"

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::Space;

const Value *noColumn(quint8 /*field*/)
{
    return nullptr;
}

Result<sync::RecordState> readShadow(ChangeLog &log, quint8 entity, const RecordId &id,
                                     const QByteArray &heads)
{
    auto state =
        decodeHeads(heads, entity, id, [&](int number) { return log.chainOf(number); }, noColumn);
    if (!state)
        return failure(ErrorCode::Damaged, id.toHex(), unreadableHeads);
    return std::move(*state);
}

} // namespace

Result<std::optional<sync::RecordState>> RecordTables::shadowOf(quint8 entity, const RecordId &id)
{
    const auto heads =
        m_connection.scalar(u"SELECT heads FROM shadows WHERE entity = ? AND id = ?"_s, entity, id);
    if (!heads)
        return std::unexpected(heads.error());
    if (heads->isNull())
        return std::nullopt;
    return readShadow(m_log, entity, id, heads->toByteArray())
        .transform([](sync::RecordState &&state) { return std::optional(std::move(state)); });
}

Result<void> RecordTables::writeShadow(const sync::RecordState &state)
{
    const QByteArray heads = encodeHeads(
        state, [&](const sync::ChainId &chain) { return m_log.knownNumberOf(chain); }, noColumn);
    return m_connection.run(u"INSERT OR REPLACE INTO shadows VALUES(?, ?, ?)"_s, state.entity(),
                            state.record(), heads);
}

Result<void> RecordTables::removeShadow(quint8 entity, const RecordId &id)
{
    return m_connection.run(u"DELETE FROM shadows WHERE entity = ? AND id = ?"_s, entity, id);
}

Result<void> RecordTables::eachShadow(const std::function<void(const sync::RecordState &)> &visit)
{
    Result<void> opened;
    const Result<void> read = m_connection.each(
        u"SELECT entity, id, heads FROM shadows ORDER BY entity, id"_s, [&](Statement &row) {
            const auto state =
                readShadow(m_log, static_cast<quint8>(row.integer(0)), row.id(1), row.bytes(2));
            if (!state)
                opened = std::unexpected(state.error());
            else
                visit(*state);
            return state.has_value();
        });
    return read.and_then([&] { return opened; });
}

// A record lives in one space at a time: where its latest change of this device lives. When it
// leaves the shared space, what it was there stays as it was, for the digest and for its way back.
Result<void> Materialiser::moveTo(StoredRecord &record, Space space)
{
    if (record.space == space)
        return {};
    Result<void> done;
    if (space == Space::Local) {
        done = m_tables.writeShadow(record.state);
        m_state->digest(Space::Local).add(record.state);
    } else {
        auto shadow = m_tables.shadowOf(record.entity(), record.id());
        if (!shadow)
            return std::unexpected(shadow.error());
        m_state->digest(Space::Local).remove(record.state);
        record.state = std::move(*shadow).value_or(sync::RecordState(record.entity(), record.id()));
        for (const sync::Register &reg : record.state.registers())
            record.changed.push_back({reg.field, reg.element});
        done = m_tables.removeShadow(record.entity(), record.id());
    }
    record.space = space;
    record.parts |= SpacePart;
    enqueue(record);
    return done;
}

Result<void> Materialiser::applyToShadow(StoredRecord &record, const LoggedChange &logged,
                                         std::span<const sync::Op> ops)
{
    auto shadow = m_tables.shadowOf(record.entity(), record.id());
    if (!shadow)
        return std::unexpected(shadow.error());
    sync::RecordState state =
        std::move(*shadow).value_or(sync::RecordState(record.entity(), record.id()));
    for (const sync::Op &op : ops) {
        const auto delta = applyTo(state, record, logged, op);
        if (!delta)
            return std::unexpected(delta.error());
        m_state->digest(Space::Shared).update(state, op, logged.dot(), *delta);
    }
    return m_tables.writeShadow(state);
}

Result<void> Materialiser::retireShared()
{
    sync::StateDigest &shared = m_state->digest(Space::Shared);
    Result<void> done =
        m_tables.eachShadow([&](const sync::RecordState &state) { shared.remove(state); });
    m_state->digest(Space::Local) += shared;
    shared = {};
    m_records.clear();
    QStringList tables{u"unknown_records"_s};
    for (const EntitySpec &entity : entities())
        tables << QLatin1StringView(entity.table);
    for (const QString &table : std::as_const(tables)) {
        done = done.and_then([&] {
            return m_connection.execute(u"UPDATE %1 SET space = 0 WHERE space = 1"_s.arg(table));
        });
    }
    return done.and_then([&] { return m_connection.execute(u"DELETE FROM shadows"_s); });
}

} // namespace sennight
