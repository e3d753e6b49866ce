// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_transaction_p.h"

#include "sql_values_p.h"

#include <array>

namespace sennight::sync::server {

namespace {

constexpr size_t recordsAtATime = 256;

AccountRow accountOf(const SqlRow &row)
{
    return {.account = fixedOf<AccountTag>(row[0]),
            .epoch = fixedOf<protocol::StoreEpoch>(row[8]),
            .head = numberOf(row[1]),
            .min = numberOf(row[2]),
            .logBytes = numberOf(row[3]),
            .snapshotBytes = numberOf(row[4]),
            .ownQuotaBytes = numberOf(row[9]),
            .membersHead = fixedOf<Hash256>(row[5]),
            .memberCount = numberOf(row[6]),
            .createdMs = integerOf(row[7])};
}

DeviceRow deviceOf(const SqlRow &row)
{
    return {fixedOf<DeviceId>(row[0]), integerOf(row[1]), integerOf(row[2]),
            protocol::decode<protocol::Ack>(bytesOf(row[3]))};
}

InviteRow inviteOf(const SqlRow &row)
{
    return {fixedOf<InviteId>(row[0]), integerOf(row[1]), integerOf(row[2]), numberOf(row[3]),
            bytesOf(row[4])};
}

template <typename Made>
std::vector<Made> each(const std::vector<SqlRow> &rows, Made (*make)(const SqlRow &))
{
    std::vector<Made> all;
    all.reserve(rows.size());
    for (const SqlRow &row : rows)
        all.push_back(make(row));
    return all;
}

} // namespace

std::vector<SqlRow> SqlTransaction::run(const char *statement,
                                        std::initializer_list<SqlValue> values)
{
    if (!m_isSound)
        return {};
    auto rows = m_connection.run(statement, {values.begin(), values.size()});
    m_isSound = rows.has_value();
    return rows ? std::move(*rows) : std::vector<SqlRow>();
}

// --- accounts

std::optional<AccountRow> SqlTransaction::account(const AccountTag &account, Lock lock)
{
    constexpr auto plain =
        "SELECT account, head, min, log_bytes, snapshot_bytes, members_head, "
        "member_count, created_ms, (SELECT value FROM facts WHERE name = ?2), quota "
        "FROM accounts WHERE account = ?1";
    constexpr auto locked =
        "SELECT account, head, min, log_bytes, snapshot_bytes, members_head, "
        "member_count, created_ms, (SELECT value FROM facts WHERE name = ?2), quota "
        "FROM accounts WHERE account = ?1 {locked}";
    const auto rows =
        run(lock == Lock::Update ? locked : plain, {sqlBytes(account), QByteArray("epoch")});
    return rows.empty() ? std::nullopt : std::optional(accountOf(rows[0]));
}

std::vector<AccountRow> SqlTransaction::accounts()
{
    return each(run("SELECT account, head, min, log_bytes, snapshot_bytes, members_head, "
                    "member_count, created_ms, (SELECT value FROM facts WHERE name = ?1), quota "
                    "FROM accounts ORDER BY created_ms, account",
                    {QByteArray("epoch")}),
                accountOf);
}

bool SqlTransaction::insertAccount(const AccountRow &row)
{
    return !run("INSERT INTO accounts (account, head, min, log_bytes, snapshot_bytes, "
                "members_head, member_count, created_ms, quota) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
                "ON CONFLICT (account) DO NOTHING RETURNING head",
                {sqlBytes(row.account), sqlNumber(row.head), sqlNumber(row.min),
                 sqlNumber(row.logBytes), sqlNumber(row.snapshotBytes), sqlBytes(row.membersHead),
                 sqlNumber(row.memberCount), row.createdMs, sqlNumber(row.ownQuotaBytes)})
                .empty();
}

void SqlTransaction::updateAccount(const AccountRow &row)
{
    run("UPDATE accounts SET head = ?2, min = ?3, log_bytes = ?4, snapshot_bytes = ?5, "
        "members_head = ?6, member_count = ?7, quota = ?8 WHERE account = ?1",
        {sqlBytes(row.account), sqlNumber(row.head), sqlNumber(row.min), sqlNumber(row.logBytes),
         sqlNumber(row.snapshotBytes), sqlBytes(row.membersHead), sqlNumber(row.memberCount),
         sqlNumber(row.ownQuotaBytes)});
}

void SqlTransaction::deleteAccount(const AccountTag &account)
{
    static constexpr std::array statements{
        "DELETE FROM records WHERE account = ?1",   "DELETE FROM slots WHERE account = ?1",
        "DELETE FROM envelopes WHERE account = ?1", "DELETE FROM chain_ends WHERE account = ?1",
        "DELETE FROM devices WHERE account = ?1",   "DELETE FROM snapshots WHERE account = ?1",
        "DELETE FROM chunks WHERE account = ?1",    "DELETE FROM signers WHERE account = ?1",
        "DELETE FROM accounts WHERE account = ?1"};
    for (const char *statement : statements)
        run(statement, {sqlBytes(account)});
}

// --- membership records and slots

std::vector<QByteArray> SqlTransaction::records(const AccountTag &account, quint64 from,
                                                qsizetype maxBytes)
{
    std::vector<QByteArray> all;
    qsizetype bytes = 0;
    while (bytes < maxBytes) {
        const auto rows =
            run("SELECT record FROM records WHERE account = ?1 AND place >= ?2 "
                "ORDER BY place LIMIT ?3",
                {sqlBytes(account), sqlNumber(from + all.size()), sqlNumber(recordsAtATime)});
        for (const SqlRow &row : rows) {
            if (bytes >= maxBytes)
                return all;
            all.push_back(bytesOf(row[0]));
            bytes += all.back().size();
        }
        if (rows.size() < recordsAtATime)
            break;
    }
    return all;
}

void SqlTransaction::appendRecord(const AccountTag &account, quint64 index, QByteArrayView record)
{
    run("INSERT INTO records (account, place, record) VALUES (?1, ?2, ?3)",
        {sqlBytes(account), sqlNumber(index), sqlBytes(record)});
}

std::vector<protocol::LocatedSlot> SqlTransaction::slotsOf(const AccountTag &account)
{
    std::vector<protocol::LocatedSlot> all;
    for (const SqlRow &row :
         run("SELECT locator, slot FROM slots WHERE account = ?1 ORDER BY place",
             {sqlBytes(account)}))
        all.push_back({fixedOf<protocol::Locator>(row[0]), bytesOf(row[1])});
    return all;
}

void SqlTransaction::replaceSlots(const AccountTag &account,
                                  const std::vector<protocol::LocatedSlot> &all)
{
    run("DELETE FROM slots WHERE account = ?1", {sqlBytes(account)});
    for (size_t i = 0; i < all.size(); ++i)
        run("INSERT INTO slots (account, place, locator, slot) VALUES (?1, ?2, ?3, ?4)",
            {sqlBytes(account), sqlNumber(i), sqlBytes(all[i].locator), sqlBytes(all[i].slot)});
}

std::vector<QByteArray> SqlTransaction::slotsAt(const protocol::Locator &locator, size_t limit)
{
    std::vector<QByteArray> all;
    for (const SqlRow &row :
         run("SELECT s.slot FROM slots s JOIN accounts a ON a.account = s.account "
             "WHERE s.locator = ?1 ORDER BY a.created_ms, a.account, s.place LIMIT ?2",
             {sqlBytes(locator), sqlNumber(limit)}))
        all.push_back(bytesOf(row[0]));
    return all;
}

// --- devices

std::vector<DeviceRow> SqlTransaction::devices(const AccountTag &account)
{
    return each(run("SELECT device, seen_ms, ack_ms, ack FROM devices WHERE account = ?1 "
                    "ORDER BY device",
                    {sqlBytes(account)}),
                deviceOf);
}

void SqlTransaction::deviceSeen(const AccountTag &account, const DeviceId &device, qint64 atMs)
{
    run("INSERT INTO devices (account, device, seen_ms, ack_ms) VALUES (?1, ?2, ?3, 0) "
        "ON CONFLICT (account, device) DO UPDATE SET seen_ms = excluded.seen_ms",
        {sqlBytes(account), sqlBytes(device), atMs});
}

void SqlTransaction::deviceAcknowledged(const AccountTag &account, const DeviceId &device,
                                        const protocol::Ack &ack, qint64 atMs)
{
    const QByteArray encoded = protocol::encode(ack);
    run("INSERT INTO devices (account, device, seen_ms, ack_ms, ack) VALUES (?1, ?2, ?3, ?3, ?4) "
        "ON CONFLICT (account, device) DO UPDATE SET seen_ms = excluded.seen_ms, "
        "ack_ms = excluded.ack_ms, ack = excluded.ack",
        {sqlBytes(account), sqlBytes(device), atMs, sqlBytes(encoded)});
}

void SqlTransaction::removeDevice(const AccountTag &account, const DeviceId &device)
{
    run("DELETE FROM devices WHERE account = ?1 AND device = ?2",
        {sqlBytes(account), sqlBytes(device)});
}

// --- invites and the store's epoch

std::vector<InviteRow> SqlTransaction::invites()
{
    return each(run("SELECT id, created_ms, expires_ms, uses_left, note FROM invites "
                    "ORDER BY created_ms, id"),
                inviteOf);
}

std::optional<InviteRow> SqlTransaction::invite(const InviteId &id, Lock lock)
{
    constexpr auto plain =
        "SELECT id, created_ms, expires_ms, uses_left, note FROM invites WHERE id = ?1";
    constexpr auto locked =
        "SELECT id, created_ms, expires_ms, uses_left, note FROM invites WHERE id = ?1 {locked}";
    const auto rows = run(lock == Lock::Update ? locked : plain, {sqlBytes(id)});
    return rows.empty() ? std::nullopt : std::optional(inviteOf(rows[0]));
}

void SqlTransaction::putInvite(const InviteRow &row)
{
    run("INSERT INTO invites (id, created_ms, expires_ms, uses_left, note) "
        "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (id) DO UPDATE SET "
        "expires_ms = excluded.expires_ms, uses_left = excluded.uses_left, note = excluded.note",
        {sqlBytes(row.id), row.createdMs, row.expiresMs, sqlNumber(row.usesLeft),
         sqlBytes(row.note)});
}

void SqlTransaction::deleteInvite(const InviteId &id)
{
    run("DELETE FROM invites WHERE id = ?1", {sqlBytes(id)});
}

protocol::StoreEpoch SqlTransaction::epoch()
{
    const auto rows = run("SELECT value FROM facts WHERE name = ?1", {QByteArray("epoch")});
    return rows.empty() ? protocol::StoreEpoch() : fixedOf<protocol::StoreEpoch>(rows[0][0]);
}

void SqlTransaction::setEpoch(const protocol::StoreEpoch &epoch)
{
    run("UPDATE facts SET value = ?2 WHERE name = ?1", {QByteArray("epoch"), sqlBytes(epoch)});
}

} // namespace sennight::sync::server
