// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtual_storage.h"

#include <algorithm>
#include <ranges>

namespace sennight::sync::simulation {
namespace {

using namespace server;

/// Works on the state itself, and remembers how to take each step back.
class VirtualTransaction final : public Transaction
{
public:
    explicit VirtualTransaction(ServerState &state)
        : m_state(state)
    {}

    void takeBack()
    {
        for (const auto &step : std::views::reverse(m_steps))
            step();
        m_steps.clear();
    }

    std::optional<AccountRow> account(const AccountTag &account, Lock) override
    {
        const ServerAccount *found = find(account);
        if (!found)
            return {};
        AccountRow row = found->row;
        row.epoch = m_state.epoch;
        return row;
    }
    std::vector<AccountRow> accounts() override
    {
        std::vector<AccountRow> rows;
        for (const auto &[tag, account] : m_state.accounts)
            rows.push_back(account.row);
        return rows;
    }
    bool insertAccount(const AccountRow &row) override
    {
        if (find(row.account))
            return false;
        ServerAccount account;
        account.row = row;
        put(m_state.accounts, row.account, std::move(account));
        return true;
    }
    void updateAccount(const AccountRow &row) override { set(of(row.account).row, row); }
    void deleteAccount(const AccountTag &account) override { remove(m_state.accounts, account); }

    std::vector<QByteArray> records(const AccountTag &account, quint64 from,
                                    qsizetype maxBytes) override
    {
        std::vector<QByteArray> some;
        qsizetype bytes = 0;
        const ServerAccount *found = find(account);
        for (size_t i = from; found && i < found->records.size() && bytes <= maxBytes; ++i) {
            some.push_back(found->records[i]);
            bytes += some.back().size();
        }
        return some;
    }
    void appendRecord(const AccountTag &account, quint64 index, QByteArrayView record) override
    {
        std::vector<QByteArray> &records = of(account).records;
        if (index != records.size())
            qFatal("a membership record in the wrong place");
        records.push_back(record.toByteArray());
        m_steps.push_back([this, account] { of(account).records.pop_back(); });
    }

    std::vector<protocol::LocatedSlot> slotsOf(const AccountTag &account) override
    {
        const ServerAccount *found = find(account);
        return found ? found->slots : std::vector<protocol::LocatedSlot>();
    }
    void replaceSlots(const AccountTag &account,
                      const std::vector<protocol::LocatedSlot> &all) override
    {
        set(of(account).slots, all);
    }
    std::vector<QByteArray> slotsAt(const protocol::Locator &locator, size_t limit) override
    {
        std::vector<QByteArray> found;
        for (const auto &[tag, account] : m_state.accounts)
            for (const protocol::LocatedSlot &slot : account.slots)
                if (slot.locator == locator && found.size() < limit)
                    found.push_back(slot.slot);
        return found;
    }

    std::optional<quint64> numberOf(const AccountTag &account, const ChainTag &chain,
                                    quint64 lastSeq, const Hash256 &lastId) override
    {
        const auto &numbers = of(account).numbers;
        const auto found = numbers.find({chain, lastSeq, lastId});
        return found == numbers.end() ? std::nullopt : std::optional(found->second);
    }
    void appendEnvelope(const AccountTag &account, const EnvelopeRow &row) override
    {
        const ServerAccount::EnvelopeKey key{row.chain, row.lastSeq, row.lastId};
        if (of(account).log.contains(row.serverSeq) || of(account).numbers.contains(key))
            qFatal("an envelope in a place that is taken");
        put(of(account).log, row.serverSeq, {key, row.atMs, row.envelope.toByteArray()});
        put(of(account).numbers, key, row.serverSeq);
    }
    std::vector<protocol::LogEntry> log(const AccountTag &account, quint64 after, size_t limit,
                                        qsizetype maxBytes) override
    {
        std::vector<protocol::LogEntry> entries;
        qsizetype bytes = 0;
        const auto &log = of(account).log;
        for (auto at = log.upper_bound(after);
             at != log.end() && entries.size() < limit && bytes < maxBytes; ++at) {
            entries.push_back({at->first, at->second.bytes});
            bytes += at->second.bytes.size();
        }
        return entries;
    }
    std::vector<protocol::ChainHead> chainEnds(const AccountTag &account,
                                               const std::optional<ChainTag> &chain) override
    {
        std::vector<protocol::ChainHead> ends;
        for (const auto &[key, serverSeq] : of(account).ends)
            if (const auto &[tag, seq, id] = key; !chain || tag == *chain)
                ends.push_back({tag, seq, id, serverSeq});
        return ends;
    }
    void addChainEnd(const AccountTag &account, const protocol::ChainHead &end) override
    {
        put(of(account).ends, {end.chain, end.lastSeq, end.lastId}, end.serverSeq);
    }
    void removeChainEnd(const AccountTag &account, const protocol::ChainHead &end) override
    {
        remove(of(account).ends, {end.chain, end.lastSeq, end.lastId});
    }
    std::optional<quint64> firstKept(const AccountTag &account, quint64 cut,
                                     qint64 keptSinceMs) override
    {
        for (const auto &[serverSeq, envelope] : of(account).log)
            if (serverSeq > cut || envelope.atMs >= keptSinceMs)
                return serverSeq;
        return {};
    }
    quint64 dropLogBefore(const AccountTag &account, quint64 first) override
    {
        quint64 bytes = 0;
        ServerAccount &state = of(account);
        while (!state.log.empty() && state.log.begin()->first < first) {
            bytes += static_cast<quint64>(state.log.begin()->second.bytes.size());
            remove(state.numbers, state.log.begin()->second.key);
            remove(state.log, state.log.begin()->first);
        }
        return bytes;
    }

    std::vector<DeviceRow> devices(const AccountTag &account) override
    {
        std::vector<DeviceRow> rows;
        for (const auto &[device, row] : of(account).devices)
            rows.push_back(row);
        return rows;
    }
    void deviceSeen(const AccountTag &account, const DeviceId &device, qint64 atMs) override
    {
        DeviceRow row = deviceOf(account, device);
        row.seenMs = atMs;
        put(of(account).devices, device, row);
    }
    void deviceAcknowledged(const AccountTag &account, const DeviceId &device,
                            const protocol::Ack &ack, qint64 atMs) override
    {
        DeviceRow row = deviceOf(account, device);
        row.ackMs = atMs;
        row.ack = ack;
        put(of(account).devices, device, row);
    }
    void removeDevice(const AccountTag &account, const DeviceId &device) override
    {
        remove(of(account).devices, device);
    }

    std::vector<SnapshotRow> snapshots(const AccountTag &account) override
    {
        std::vector<SnapshotRow> rows;
        for (const auto &[id, snapshot] : of(account).snapshots)
            rows.push_back(snapshot.row);
        std::ranges::stable_sort(rows, std::greater(), [](const SnapshotRow &row) {
            return std::pair(row.isSealed, row.cut);
        });
        return rows;
    }
    std::optional<SnapshotRow> snapshot(const AccountTag &account,
                                        const protocol::SnapshotId &id) override
    {
        const auto &all = of(account).snapshots;
        const auto found = all.find(id);
        return found == all.end() ? std::nullopt : std::optional(found->second.row);
    }
    void putSnapshot(const AccountTag &account, const SnapshotRow &row) override
    {
        ServerAccount::Snapshot snapshot = snapshotOf(account, row.id);
        snapshot.row = row;
        put(of(account).snapshots, row.id, snapshot);
    }
    void deleteSnapshot(const AccountTag &account, const protocol::SnapshotId &id) override
    {
        remove(of(account).snapshots, id);
    }
    void appendChunk(const AccountTag &account, const protocol::SnapshotId &id, quint64 offset,
                     QByteArrayView chunk) override
    {
        ServerAccount::Snapshot snapshot = snapshotOf(account, id);
        snapshot.chunks.insert_or_assign(offset, chunk.toByteArray());
        put(of(account).snapshots, id, snapshot);
    }
    QByteArray chunkAt(const AccountTag &account, const protocol::SnapshotId &id,
                       quint64 offset) override
    {
        const ServerAccount::Snapshot snapshot = snapshotOf(account, id);
        const auto after = snapshot.chunks.upper_bound(offset);
        if (after == snapshot.chunks.begin())
            return {};
        const auto &[start, bytes] = *std::prev(after);
        return bytes.sliced(std::min(static_cast<qsizetype>(offset - start), bytes.size()));
    }
    std::vector<DeviceId> snapshotSigners(const AccountTag &account,
                                          const protocol::SnapshotId &id) override
    {
        std::vector<DeviceId> signers;
        for (const auto &[device, signature] : snapshotOf(account, id).signers)
            signers.push_back(device);
        return signers;
    }
    void addSnapshotSigner(const AccountTag &account, const protocol::SnapshotId &id,
                           const DeviceId &device, const Signature &signature) override
    {
        ServerAccount::Snapshot snapshot = snapshotOf(account, id);
        snapshot.signers.insert_or_assign(device, signature);
        put(of(account).snapshots, id, snapshot);
    }

    std::vector<InviteRow> invites() override
    {
        std::vector<InviteRow> rows;
        for (const auto &[id, row] : m_state.invites)
            rows.push_back(row);
        return rows;
    }
    std::optional<InviteRow> invite(const InviteId &id, Lock) override
    {
        const auto found = m_state.invites.find(id);
        return found == m_state.invites.end() ? std::nullopt : std::optional(found->second);
    }
    void putInvite(const InviteRow &row) override { put(m_state.invites, row.id, row); }
    void deleteInvite(const InviteId &id) override { remove(m_state.invites, id); }

    protocol::StoreEpoch epoch() override { return m_state.epoch; }
    void setEpoch(const protocol::StoreEpoch &epoch) override { set(m_state.epoch, epoch); }

private:
    const ServerAccount *find(const AccountTag &account) const
    {
        const auto found = m_state.accounts.find(account);
        return found == m_state.accounts.end() ? nullptr : &found->second;
    }
    ServerAccount &of(const AccountTag &account)
    {
        const auto found = m_state.accounts.find(account);
        if (found == m_state.accounts.end())
            qFatal("an account that is not there");
        return found->second;
    }
    DeviceRow deviceOf(const AccountTag &account, const DeviceId &device)
    {
        const auto &devices = of(account).devices;
        const auto found = devices.find(device);
        return found == devices.end() ? DeviceRow{device, 0, 0, {}} : found->second;
    }
    ServerAccount::Snapshot snapshotOf(const AccountTag &account, const protocol::SnapshotId &id)
    {
        const auto &all = of(account).snapshots;
        const auto found = all.find(id);
        return found == all.end() ? ServerAccount::Snapshot() : found->second;
    }

    // Places in a std::map stay where they are, so a step may refer to them.
    template <typename T>
    void set(T &place, const T &value)
    {
        m_steps.push_back([&place, old = place] { place = old; });
        place = value;
    }
    template <typename Key, typename T>
    void put(std::map<Key, T> &map, const Key &key, T value)
    {
        const auto found = map.find(key);
        if (found != map.end())
            m_steps.push_back([&map, key, old = found->second] { map[key] = old; });
        else
            m_steps.push_back([&map, key] { map.erase(key); });
        map.insert_or_assign(key, std::move(value));
    }
    template <typename Key, typename T>
    void remove(std::map<Key, T> &map, const Key &key)
    {
        auto gone = map.extract(key);
        if (gone.empty())
            return;
        m_steps.push_back([&map, key, old = gone.mapped()] { map[key] = old; });
    }

    ServerState &m_state;
    std::vector<std::function<void()>> m_steps;
};

} // namespace

void ServerState::eachBytes(const std::function<void(const QByteArray &)> &visit) const
{
    for (const auto &[tag, account] : accounts) {
        for (const QByteArray &record : account.records)
            visit(record);
        for (const protocol::LocatedSlot &slot : account.slots)
            visit(slot.slot);
        for (const auto &[number, envelope] : account.log)
            visit(envelope.bytes);
        for (const auto &[id, snapshot] : account.snapshots)
            for (const auto &[offset, chunk] : snapshot.chunks)
                visit(chunk);
        for (const auto &[id, device] : account.devices)
            if (device.ack)
                visit(device.ack->claim);
    }
}

std::expected<void, StorageError>
VirtualStorage::read(const std::function<void(Transaction &)> &work)
{
    if (m_failing > 0) {
        --m_failing;
        return std::unexpected(StorageError::Unavailable);
    }
    VirtualTransaction transaction(m_state);
    work(transaction);
    return {};
}

// A failure comes after the work: a database may also refuse the commit.
std::expected<void, StorageError>
VirtualStorage::write(const std::function<bool(Transaction &)> &work)
{
    VirtualTransaction transaction(m_state);
    const bool isWanted = work(transaction);
    const bool fails = m_failing > 0;
    if (fails)
        --m_failing;
    if (fails || !isWanted)
        transaction.takeBack();
    if (fails)
        return std::unexpected(StorageError::Unavailable);
    return {};
}

} // namespace sennight::sync::simulation
