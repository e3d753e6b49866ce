// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql_connection_p.h"
#include "sync/server/service/storage.h"

namespace sennight::sync::server {

/// Everything that a transaction is asked, as statements. Whoever makes it has begun a transaction
/// on the connection, and ends it.
class SqlTransaction final : public Transaction
{
public:
    explicit SqlTransaction(SqlConnection &connection)
        : m_connection(connection)
    {}
    [[nodiscard]] bool isSound() const { return m_isSound; }

    std::optional<AccountRow> account(const AccountTag &account, Lock lock) override;
    std::vector<AccountRow> accounts() override;
    bool insertAccount(const AccountRow &row) override;
    void updateAccount(const AccountRow &row) override;
    void deleteAccount(const AccountTag &account) override;

    std::vector<QByteArray> records(const AccountTag &account, quint64 from,
                                    qsizetype maxBytes) override;
    void appendRecord(const AccountTag &account, quint64 index, QByteArrayView record) override;

    std::vector<protocol::LocatedSlot> slotsOf(const AccountTag &account) override;
    void replaceSlots(const AccountTag &account,
                      const std::vector<protocol::LocatedSlot> &all) override;
    std::vector<QByteArray> slotsAt(const protocol::Locator &locator, size_t limit) override;

    std::optional<quint64> numberOf(const AccountTag &account, const ChainTag &chain,
                                    quint64 lastSeq, const Hash256 &lastId) override;
    void appendEnvelope(const AccountTag &account, const EnvelopeRow &row) override;
    std::vector<protocol::LogEntry> log(const AccountTag &account, quint64 after, size_t limit,
                                        qsizetype maxBytes) override;
    std::vector<protocol::ChainHead> chainEnds(const AccountTag &account,
                                               const std::optional<ChainTag> &chain) override;
    void addChainEnd(const AccountTag &account, const protocol::ChainHead &end) override;
    void removeChainEnd(const AccountTag &account, const protocol::ChainHead &end) override;
    std::optional<quint64> firstKept(const AccountTag &account, quint64 cut,
                                     qint64 keptSinceMs) override;
    quint64 dropLogBefore(const AccountTag &account, quint64 first) override;

    std::vector<DeviceRow> devices(const AccountTag &account) override;
    void deviceSeen(const AccountTag &account, const DeviceId &device, qint64 atMs) override;
    void deviceAcknowledged(const AccountTag &account, const DeviceId &device,
                            const protocol::Ack &ack, qint64 atMs) override;
    void removeDevice(const AccountTag &account, const DeviceId &device) override;

    std::vector<SnapshotRow> snapshots(const AccountTag &account) override;
    std::optional<SnapshotRow> snapshot(const AccountTag &account,
                                        const protocol::SnapshotId &id) override;
    void putSnapshot(const AccountTag &account, const SnapshotRow &row) override;
    void deleteSnapshot(const AccountTag &account, const protocol::SnapshotId &id) override;
    void appendChunk(const AccountTag &account, const protocol::SnapshotId &id, quint64 offset,
                     QByteArrayView chunk) override;
    QByteArray chunkAt(const AccountTag &account, const protocol::SnapshotId &id,
                       quint64 offset) override;
    std::vector<DeviceId> snapshotSigners(const AccountTag &account,
                                          const protocol::SnapshotId &id) override;
    void addSnapshotSigner(const AccountTag &account, const protocol::SnapshotId &id,
                           const DeviceId &device, const Signature &signature) override;

    std::vector<InviteRow> invites() override;
    std::optional<InviteRow> invite(const InviteId &id, Lock lock) override;
    void putInvite(const InviteRow &row) override;
    void deleteInvite(const InviteId &id) override;

    protocol::StoreEpoch epoch() override;
    void setEpoch(const protocol::StoreEpoch &epoch) override;

private:
    std::vector<SqlRow> run(const char *statement, std::initializer_list<SqlValue> values = {});

    SqlConnection &m_connection;
    bool m_isSound = true;
};

} // namespace sennight::sync::server
