// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_transaction_p.h"
#include "sql_values_p.h"

namespace sennight::sync::server {

namespace {

SnapshotRow snapshotOf(const SqlRow &row)
{
    return {.id = fixedOf<protocol::SnapshotId>(row[0]),
            .author = fixedOf<DeviceId>(row[1]),
            .bytes = numberOf(row[2]),
            .begunMs = integerOf(row[3]),
            .isSealed = integerOf(row[4]) != 0,
            .isAgreed = integerOf(row[5]) != 0,
            .cut = numberOf(row[6]),
            .hash = fixedOf<Hash256>(row[7])};
}

constexpr size_t entriesAtATime = 64;

} // namespace

std::optional<quint64> SqlTransaction::numberOf(const AccountTag &account, const ChainTag &chain,
                                                quint64 lastSeq, const Hash256 &lastId)
{
    const auto rows =
        run("SELECT server_seq FROM envelopes WHERE account = ?1 AND chain = ?2 AND "
            "last_seq = ?3 AND last_id = ?4",
            {sqlBytes(account), sqlBytes(chain), sqlNumber(lastSeq), sqlBytes(lastId)});
    return rows.empty() ? std::nullopt : std::optional(server::numberOf(rows[0][0]));
}

void SqlTransaction::appendEnvelope(const AccountTag &account, const EnvelopeRow &row)
{
    run("INSERT INTO envelopes (account, server_seq, chain, last_seq, last_id, at_ms, envelope) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        {sqlBytes(account), sqlNumber(row.serverSeq), sqlBytes(row.chain), sqlNumber(row.lastSeq),
         sqlBytes(row.lastId), row.atMs, sqlBytes(row.envelope)});
}

// In parts: a page ends with its bytes, and no more than that is to be in memory.
std::vector<protocol::LogEntry> SqlTransaction::log(const AccountTag &account, quint64 after,
                                                    size_t limit, qsizetype maxBytes)
{
    std::vector<protocol::LogEntry> entries;
    qsizetype bytes = 0;
    while (entries.size() < limit && bytes < maxBytes) {
        const size_t wanted = qMin(entriesAtATime, limit - entries.size());
        const auto rows =
            run("SELECT server_seq, envelope FROM envelopes WHERE account = ?1 AND "
                "server_seq > ?2 ORDER BY server_seq LIMIT ?3",
                {sqlBytes(account), sqlNumber(entries.empty() ? after : entries.back().serverSeq),
                 sqlNumber(wanted)});
        for (const SqlRow &row : rows) {
            if (bytes >= maxBytes)
                return entries;
            entries.push_back({server::numberOf(row[0]), bytesOf(row[1])});
            bytes += entries.back().envelope.size();
        }
        if (rows.size() < wanted)
            break;
    }
    return entries;
}

std::vector<protocol::ChainHead> SqlTransaction::chainEnds(const AccountTag &account,
                                                           const std::optional<ChainTag> &chain)
{
    const auto rows = chain
                          ? run("SELECT chain, last_seq, last_id, server_seq FROM chain_ends WHERE "
                                "account = ?1 AND chain = ?2 ORDER BY last_seq, last_id",
                                {sqlBytes(account), sqlBytes(*chain)})
                          : run("SELECT chain, last_seq, last_id, server_seq FROM chain_ends WHERE "
                                "account = ?1 ORDER BY chain, last_seq, last_id",
                                {sqlBytes(account)});
    std::vector<protocol::ChainHead> ends;
    ends.reserve(rows.size());
    for (const SqlRow &row : rows)
        ends.push_back({fixedOf<ChainTag>(row[0]), server::numberOf(row[1]),
                        fixedOf<Hash256>(row[2]), server::numberOf(row[3])});
    return ends;
}

void SqlTransaction::addChainEnd(const AccountTag &account, const protocol::ChainHead &end)
{
    run("INSERT INTO chain_ends (account, chain, last_seq, last_id, server_seq) "
        "VALUES (?1, ?2, ?3, ?4, ?5)",
        {sqlBytes(account), sqlBytes(end.chain), sqlNumber(end.lastSeq), sqlBytes(end.lastId),
         sqlNumber(end.serverSeq)});
}

void SqlTransaction::removeChainEnd(const AccountTag &account, const protocol::ChainHead &end)
{
    run("DELETE FROM chain_ends WHERE account = ?1 AND chain = ?2 AND last_seq = ?3 AND "
        "last_id = ?4",
        {sqlBytes(account), sqlBytes(end.chain), sqlNumber(end.lastSeq), sqlBytes(end.lastId)});
}

std::optional<quint64> SqlTransaction::firstKept(const AccountTag &account, quint64 cut,
                                                 qint64 keptSinceMs)
{
    const auto rows = run("SELECT server_seq FROM envelopes WHERE account = ?1 AND "
                          "(server_seq > ?2 OR at_ms >= ?3) ORDER BY server_seq LIMIT 1",
                          {sqlBytes(account), sqlNumber(cut), keptSinceMs});
    return rows.empty() ? std::nullopt : std::optional(server::numberOf(rows[0][0]));
}

quint64 SqlTransaction::dropLogBefore(const AccountTag &account, quint64 first)
{
    const auto rows = run("SELECT CAST(COALESCE(SUM(LENGTH(envelope)), 0) AS BIGINT) "
                          "FROM envelopes WHERE account = ?1 AND server_seq < ?2",
                          {sqlBytes(account), sqlNumber(first)});
    run("DELETE FROM envelopes WHERE account = ?1 AND server_seq < ?2",
        {sqlBytes(account), sqlNumber(first)});
    return rows.empty() ? 0 : server::numberOf(rows[0][0]);
}

// --- snapshots

std::vector<SnapshotRow> SqlTransaction::snapshots(const AccountTag &account)
{
    std::vector<SnapshotRow> all;
    for (const SqlRow &row : run("SELECT id, author, bytes, begun_ms, sealed, agreed, cut, hash "
                                 "FROM snapshots WHERE account = ?1 "
                                 "ORDER BY sealed DESC, cut DESC, begun_ms DESC, id",
                                 {sqlBytes(account)}))
        all.push_back(snapshotOf(row));
    return all;
}

std::optional<SnapshotRow> SqlTransaction::snapshot(const AccountTag &account,
                                                    const protocol::SnapshotId &id)
{
    const auto rows = run("SELECT id, author, bytes, begun_ms, sealed, agreed, cut, hash "
                          "FROM snapshots WHERE account = ?1 AND id = ?2",
                          {sqlBytes(account), sqlBytes(id)});
    return rows.empty() ? std::nullopt : std::optional(snapshotOf(rows[0]));
}

void SqlTransaction::putSnapshot(const AccountTag &account, const SnapshotRow &row)
{
    run("INSERT INTO snapshots (account, id, author, bytes, begun_ms, sealed, agreed, cut, hash) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (account, id) DO UPDATE SET "
        "bytes = excluded.bytes, sealed = excluded.sealed, agreed = excluded.agreed, "
        "cut = excluded.cut, hash = excluded.hash",
        {sqlBytes(account), sqlBytes(row.id), sqlBytes(row.author), sqlNumber(row.bytes),
         row.begunMs, sqlNumber(row.isSealed ? 1 : 0), sqlNumber(row.isAgreed ? 1 : 0),
         sqlNumber(row.cut), sqlBytes(row.hash)});
}

void SqlTransaction::deleteSnapshot(const AccountTag &account, const protocol::SnapshotId &id)
{
    run("DELETE FROM signers WHERE account = ?1 AND id = ?2", {sqlBytes(account), sqlBytes(id)});
    run("DELETE FROM chunks WHERE account = ?1 AND id = ?2", {sqlBytes(account), sqlBytes(id)});
    run("DELETE FROM snapshots WHERE account = ?1 AND id = ?2", {sqlBytes(account), sqlBytes(id)});
}

void SqlTransaction::appendChunk(const AccountTag &account, const protocol::SnapshotId &id,
                                 quint64 offset, QByteArrayView chunk)
{
    run("INSERT INTO chunks (account, id, chunk_start, chunk) VALUES (?1, ?2, ?3, ?4)",
        {sqlBytes(account), sqlBytes(id), sqlNumber(offset), sqlBytes(chunk)});
}

QByteArray SqlTransaction::chunkAt(const AccountTag &account, const protocol::SnapshotId &id,
                                   quint64 offset)
{
    const auto rows =
        run("SELECT chunk FROM chunks WHERE account = ?1 AND id = ?2 AND chunk_start = ?3",
            {sqlBytes(account), sqlBytes(id), sqlNumber(offset)});
    return rows.empty() ? QByteArray() : bytesOf(rows[0][0]);
}

std::vector<DeviceId> SqlTransaction::snapshotSigners(const AccountTag &account,
                                                      const protocol::SnapshotId &id)
{
    std::vector<DeviceId> all;
    for (const SqlRow &row :
         run("SELECT device FROM signers WHERE account = ?1 AND id = ?2 ORDER BY device",
             {sqlBytes(account), sqlBytes(id)}))
        all.push_back(fixedOf<DeviceId>(row[0]));
    return all;
}

void SqlTransaction::addSnapshotSigner(const AccountTag &account, const protocol::SnapshotId &id,
                                       const DeviceId &device, const Signature &signature)
{
    run("INSERT INTO signers (account, id, device, signature) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (account, id, device) DO NOTHING",
        {sqlBytes(account), sqlBytes(id), sqlBytes(device), sqlBytes(signature)});
}

} // namespace sennight::sync::server
