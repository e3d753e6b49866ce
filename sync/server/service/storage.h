// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/protocol.h"

#include <expected>
#include <functional>

// What the service keeps, and asks of a database. Everything is opaque bytes and numbers here.

namespace sennight::sync::server {

/// Made with the database. The key signs challenges and sessions, and opens nothing.
struct StoreIdentity
{
    protocol::ServerId server;
    FixedBytes<struct SessionKeyTag, 32> sessionKey;
};

struct AccountRow
{
    AccountTag account;
    protocol::StoreEpoch epoch; ///< of the whole store; read with the row
    quint64 head = 0;           ///< the newest server number; 0 for none
    quint64 min = 0;            ///< what lies before it was dropped
    quint64 logBytes = 0;       ///< envelopes and membership records
    quint64 snapshotBytes = 0;
    quint64 ownQuotaBytes = 0; ///< 0: as the server gives everybody
    Hash256 membersHead;
    quint64 memberCount = 0; ///< records of the membership log
    qint64 createdMs = 0;
};

struct EnvelopeRow
{
    quint64 serverSeq = 0;
    ChainTag chain;
    quint64 lastSeq = 0;
    Hash256 lastId;
    qint64 atMs = 0;
    QByteArrayView envelope; ///< valid during the call
};

/// A device that is a member: when it was last here, and what it last acknowledged.
struct DeviceRow
{
    DeviceId device;
    qint64 seenMs = 0;
    qint64 ackMs = 0;                 ///< 0: never acknowledged
    std::optional<protocol::Ack> ack; ///< of any store epoch
};

struct SnapshotRow
{
    protocol::SnapshotId id;
    DeviceId author;
    quint64 bytes = 0;
    qint64 begunMs = 0;
    bool isSealed = false; ///< the rest is meaningless before
    bool isAgreed = false; ///< enough devices signed
    quint64 cut = 0;
    Hash256 hash;
};

using InviteId = FixedBytes<struct InviteIdTag, 32>; ///< hash of the code
struct InviteRow
{
    InviteId id;
    qint64 createdMs = 0;
    qint64 expiresMs = 0; ///< 0: never
    quint64 usesLeft = 1;
    QByteArray note; ///< UTF-8
};

enum class Lock : quint8 {
    None,
    Update, ///< nobody else gets the row for update before this transaction ends
};

/// One transaction; in one thread. The first failure of the database sticks: whatever is read
/// afterwards is empty, what is written is not, and the transaction ends with an error. So callers
/// ask for failures nowhere but at the end.
class Transaction
{
public:
    virtual ~Transaction() = default;

    [[nodiscard]] virtual std::optional<AccountRow> account(const AccountTag &account,
                                                            Lock lock) = 0;
    [[nodiscard]] virtual std::vector<AccountRow> accounts() = 0;
    /// False: it exists.
    [[nodiscard]] virtual bool insertAccount(const AccountRow &row) = 0;
    virtual void updateAccount(const AccountRow &row) = 0;
    virtual void deleteAccount(const AccountTag &account) = 0;

    /// From index `from` on, until `maxBytes` are passed; one at least.
    [[nodiscard]] virtual std::vector<QByteArray> records(const AccountTag &account, quint64 from,
                                                          qsizetype maxBytes) = 0;
    virtual void appendRecord(const AccountTag &account, quint64 index, QByteArrayView record) = 0;

    [[nodiscard]] virtual std::vector<protocol::LocatedSlot> slotsOf(const AccountTag &account) = 0;
    virtual void replaceSlots(const AccountTag &account,
                              const std::vector<protocol::LocatedSlot> &all) = 0;
    /// Of the oldest accounts first, so that nobody can push a slot away.
    [[nodiscard]] virtual std::vector<QByteArray> slotsAt(const protocol::Locator &locator,
                                                          size_t limit) = 0;

    [[nodiscard]] virtual std::optional<quint64> numberOf(const AccountTag &account,
                                                          const ChainTag &chain, quint64 lastSeq,
                                                          const Hash256 &lastId) = 0;
    virtual void appendEnvelope(const AccountTag &account, const EnvelopeRow &row) = 0;
    /// After the number `after`, until `limit` or `maxBytes` are reached.
    [[nodiscard]] virtual std::vector<protocol::LogEntry>
    log(const AccountTag &account, quint64 after, size_t limit, qsizetype maxBytes) = 0;
    /// In the order of the chains, then of their numbers.
    [[nodiscard]] virtual std::vector<protocol::ChainHead>
    chainEnds(const AccountTag &account, const std::optional<ChainTag> &chain) = 0;
    virtual void addChainEnd(const AccountTag &account, const protocol::ChainHead &end) = 0;
    virtual void removeChainEnd(const AccountTag &account, const protocol::ChainHead &end) = 0;
    /// The first number that is beyond `cut`, or came at `keptSinceMs` or later.
    [[nodiscard]] virtual std::optional<quint64> firstKept(const AccountTag &account, quint64 cut,
                                                           qint64 keptSinceMs) = 0;
    /// All before the number `first`; their bytes.
    virtual quint64 dropLogBefore(const AccountTag &account, quint64 first) = 0;

    /// In the order of their ids.
    [[nodiscard]] virtual std::vector<DeviceRow> devices(const AccountTag &account) = 0;
    /// Adds it where it is new.
    virtual void deviceSeen(const AccountTag &account, const DeviceId &device, qint64 atMs) = 0;
    virtual void deviceAcknowledged(const AccountTag &account, const DeviceId &device,
                                    const protocol::Ack &ack, qint64 atMs) = 0;
    virtual void removeDevice(const AccountTag &account, const DeviceId &device) = 0;

    /// Those with the largest cut first, what is not sealed last.
    [[nodiscard]] virtual std::vector<SnapshotRow> snapshots(const AccountTag &account) = 0;
    [[nodiscard]] virtual std::optional<SnapshotRow> snapshot(const AccountTag &account,
                                                              const protocol::SnapshotId &id) = 0;
    /// Adds it where it is new.
    virtual void putSnapshot(const AccountTag &account, const SnapshotRow &row) = 0;
    virtual void deleteSnapshot(const AccountTag &account, const protocol::SnapshotId &id) = 0;
    virtual void appendChunk(const AccountTag &account, const protocol::SnapshotId &id,
                             quint64 offset, QByteArrayView chunk) = 0;
    /// What was sent as one chunk, from `offset` on; empty at the end.
    [[nodiscard]] virtual QByteArray chunkAt(const AccountTag &account,
                                             const protocol::SnapshotId &id, quint64 offset) = 0;
    [[nodiscard]] virtual std::vector<DeviceId> snapshotSigners(const AccountTag &account,
                                                                const protocol::SnapshotId &id) = 0;
    virtual void addSnapshotSigner(const AccountTag &account, const protocol::SnapshotId &id,
                                   const DeviceId &device, const Signature &signature) = 0;

    [[nodiscard]] virtual std::vector<InviteRow> invites() = 0;
    [[nodiscard]] virtual std::optional<InviteRow> invite(const InviteId &id, Lock lock) = 0;
    /// Adds it where it is new.
    virtual void putInvite(const InviteRow &row) = 0;
    virtual void deleteInvite(const InviteId &id) = 0;

    [[nodiscard]] virtual protocol::StoreEpoch epoch() = 0;
    virtual void setEpoch(const protocol::StoreEpoch &epoch) = 0;
};

enum class StorageError : quint8 {
    Unavailable, ///< cannot be reached, read or written: locked, gone
    Full,        ///< its disk is
    TooNew,      ///< its schema is of a newer version of the server
    NotBuilt,    ///< of a kind that this program was built without
};

/// A database. Any thread; a call returns when it is done. After write() said so, what it wrote
/// survives a loss of power.
class Storage
{
public:
    virtual ~Storage() = default;
    [[nodiscard]] virtual StoreIdentity identity() const = 0;
    /// Whether the database is not the one that was here before, so that opening it began a new
    /// store epoch. Not every kind can tell.
    [[nodiscard]] virtual bool beganEpoch() const { return false; }
    /// What `work` reads is of one moment.
    [[nodiscard]] virtual std::expected<void, StorageError>
    read(const std::function<void(Transaction &)> &work) = 0;
    /// False from `work` takes back what it wrote. It may run in another thread than the caller's,
    /// who waits; several callers' work may share one flush to the disk.
    [[nodiscard]] virtual std::expected<void, StorageError>
    write(const std::function<bool(Transaction &)> &work) = 0;
};

} // namespace sennight::sync::server
