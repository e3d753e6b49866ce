// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/change.h"
#include "sync/server/service/storage.h"

#include <map>
#include <set>

namespace sennight::sync::simulation {

/// All that a server keeps of one account. A plain value: a copy is a backup.
struct ServerAccount
{
    using EnvelopeKey = std::tuple<ChainTag, quint64, Hash256>;
    struct Envelope
    {
        EnvelopeKey key;
        qint64 atMs = 0;
        QByteArray bytes;
    };
    struct Snapshot
    {
        server::SnapshotRow row;
        std::map<quint64, QByteArray> chunks;
        std::map<DeviceId, Signature> signers;
    };

    server::AccountRow row;
    std::vector<QByteArray> records;
    std::vector<protocol::LocatedSlot> slots;
    std::map<quint64, Envelope> log;
    std::map<EnvelopeKey, quint64> numbers;
    std::map<EnvelopeKey, quint64> ends;
    std::map<DeviceId, server::DeviceRow> devices;
    std::map<protocol::SnapshotId, Snapshot> snapshots;
};

struct ServerState
{
    server::StoreIdentity identity;
    protocol::StoreEpoch epoch;
    std::map<AccountTag, ServerAccount> accounts;
    std::map<server::InviteId, server::InviteRow> invites;

    /// Every byte string in it that somebody else than a device chose or sees.
    void eachBytes(const std::function<void(const QByteArray &)> &visit) const;
};

/// A database in memory that can be copied, put back, and told to fail. One thread.
class VirtualStorage final : public server::Storage
{
public:
    explicit VirtualStorage(ServerState state)
        : m_state(std::move(state))
    {}

    [[nodiscard]] server::StoreIdentity identity() const override { return m_state.identity; }
    [[nodiscard]] std::expected<void, server::StorageError>
    read(const std::function<void(server::Transaction &)> &work) override;
    [[nodiscard]] std::expected<void, server::StorageError>
    write(const std::function<bool(server::Transaction &)> &work) override;

    [[nodiscard]] const ServerState &state() const { return m_state; }
    void putBack(ServerState state) { m_state = std::move(state); }
    /// That many transactions from now on end with Unavailable, and have done nothing.
    void failNext(int transactions) { m_failing = transactions; }

private:
    ServerState m_state;
    int m_failing = 0;
};

} // namespace sennight::sync::simulation
