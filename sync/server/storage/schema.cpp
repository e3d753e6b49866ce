// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema_p.h"

#include <array>

namespace sennight::sync::server {

namespace {

// The account's tag stands first in every key, so that an account's rows lie together. There are no
// foreign keys: SqlTransaction::deleteAccount() knows the tables.
constexpr std::array firstSchema{
    "CREATE TABLE accounts (account {bytes} PRIMARY KEY, head BIGINT NOT NULL, "
    "min BIGINT NOT NULL, log_bytes BIGINT NOT NULL, snapshot_bytes BIGINT NOT NULL, "
    "members_head {bytes} NOT NULL, member_count BIGINT NOT NULL, created_ms BIGINT NOT NULL)",
    "CREATE TABLE records (account {bytes} NOT NULL, place BIGINT NOT NULL, "
    "record {bytes} NOT NULL, PRIMARY KEY (account, place))",
    "CREATE TABLE slots (account {bytes} NOT NULL, place BIGINT NOT NULL, "
    "locator {bytes} NOT NULL, slot {bytes} NOT NULL, PRIMARY KEY (account, place))",
    "CREATE INDEX slots_by_locator ON slots (locator)",
    "CREATE TABLE envelopes (account {bytes} NOT NULL, server_seq BIGINT NOT NULL, "
    "chain {bytes} NOT NULL, last_seq BIGINT NOT NULL, last_id {bytes} NOT NULL, "
    "at_ms BIGINT NOT NULL, envelope {bytes} NOT NULL, PRIMARY KEY (account, server_seq))",
    "CREATE UNIQUE INDEX envelopes_by_end ON envelopes (account, chain, last_seq, last_id)",
    "CREATE TABLE chain_ends (account {bytes} NOT NULL, chain {bytes} NOT NULL, "
    "last_seq BIGINT NOT NULL, last_id {bytes} NOT NULL, server_seq BIGINT NOT NULL, "
    "PRIMARY KEY (account, chain, last_seq, last_id))",
    "CREATE TABLE devices (account {bytes} NOT NULL, device {bytes} NOT NULL, "
    "seen_ms BIGINT NOT NULL, ack_ms BIGINT NOT NULL, ack {bytes}, "
    "PRIMARY KEY (account, device))",
    "CREATE TABLE snapshots (account {bytes} NOT NULL, id {bytes} NOT NULL, "
    "author {bytes} NOT NULL, bytes BIGINT NOT NULL, begun_ms BIGINT NOT NULL, "
    "sealed BIGINT NOT NULL, agreed BIGINT NOT NULL, cut BIGINT NOT NULL, hash {bytes} NOT NULL, "
    "PRIMARY KEY (account, id))",
    "CREATE TABLE chunks (account {bytes} NOT NULL, id {bytes} NOT NULL, "
    "chunk_start BIGINT NOT NULL, chunk {bytes} NOT NULL, PRIMARY KEY (account, id, chunk_start))",
    "CREATE TABLE signers (account {bytes} NOT NULL, id {bytes} NOT NULL, device {bytes} NOT NULL, "
    "signature {bytes} NOT NULL, PRIMARY KEY (account, id, device))",
    "CREATE TABLE invites (id {bytes} PRIMARY KEY, created_ms BIGINT NOT NULL, "
    "expires_ms BIGINT NOT NULL, uses_left BIGINT NOT NULL, note {bytes} NOT NULL)",
};

// A room of an account's own; 0: the server's.
constexpr std::array secondSchema{
    "ALTER TABLE accounts ADD COLUMN quota BIGINT NOT NULL DEFAULT 0",
};

using Migration = std::span<const char *const>;
constexpr std::array<Migration, 2> migrations{Migration(firstSchema), Migration(secondSchema)};

bool execute(SqlConnection &connection, const char *statement,
             std::initializer_list<SqlValue> values = {})
{
    return connection.run(statement, {values.begin(), values.size()}).has_value();
}

QByteArray randomOf(RandomSource &random, qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    random.fill({reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(count)});
    return bytes;
}

bool begin(SqlConnection &connection, RandomSource &random)
{
    constexpr const char *insert = "INSERT INTO facts (name, value) VALUES (?1, ?2)";
    return execute(connection, insert, {QByteArray("schema"), QByteArray("0")}) &&
           execute(connection, insert, {QByteArray("server"), randomOf(random, 16)}) &&
           execute(connection, insert, {QByteArray("epoch"), randomOf(random, 16)}) &&
           execute(connection, insert, {QByteArray("session key"), randomOf(random, 32)});
}

} // namespace

std::expected<void, StorageError> migrate(SqlConnection &connection, RandomSource &random)
{
    constexpr auto failed = StorageError::Unavailable;
    if (!execute(connection, "CREATE TABLE IF NOT EXISTS facts "
                             "(name {bytes} PRIMARY KEY, value {bytes} NOT NULL)"))
        return std::unexpected(failed);
    const SqlValue name = QByteArray("schema");
    auto found = connection.run("SELECT value FROM facts WHERE name = ?1", {&name, 1});
    if (!found || (found->empty() && !begin(connection, random)))
        return std::unexpected(failed);
    const size_t version = found->empty() ? 0 : std::get<QByteArray>((*found)[0][0]).toULongLong();
    if (version > migrations.size())
        return std::unexpected(StorageError::TooNew);
    for (size_t i = version; i < migrations.size(); ++i) {
        for (const char *statement : migrations.at(i)) {
            if (!execute(connection, statement))
                return std::unexpected(failed);
        }
    }
    if (!execute(connection, "UPDATE facts SET value = ?2 WHERE name = ?1",
                 {name, QByteArray::number(static_cast<qulonglong>(migrations.size()))}))
        return std::unexpected(failed);
    return {};
}

std::optional<StoreIdentity> readIdentity(SqlConnection &connection)
{
    const auto fact = [&](const char *name) -> QByteArray {
        const SqlValue value = QByteArray(name);
        const auto rows = connection.run("SELECT value FROM facts WHERE name = ?1", {&value, 1});
        return rows && !rows->empty() ? std::get<QByteArray>((*rows)[0][0]) : QByteArray();
    };
    const auto server = protocol::ServerId::fromBytes(fact("server"));
    const auto key = decltype(StoreIdentity::sessionKey)::fromBytes(fact("session key"));
    if (!server || !key)
        return {};
    return StoreIdentity{*server, *key};
}

} // namespace sennight::sync::server
