// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "membership_cache.h"
#include "request.h"
#include "sessions.h"

namespace sennight::sync::server {

struct ServiceOptions
{
    protocol::Registration registration = protocol::Registration::Invite;
    /// Of the log of an account, and again of its snapshots: a full log must still be compacted.
    quint64 quotaBytes = quint64{1024} * 1024 * 1024;
};

/// Somebody who listens to what happens in an account.
struct Listener
{
    AccountTag account;
    qint64 untilMs = 0; ///< the session's end
    protocol::More now;
};

/// Every call of protocol.h over a storage: who may, what is good, what is kept. No HTTP, no
/// sockets. It knows no key that opens anything, and checks what can be checked without one: the
/// membership log's rules, the signatures of envelopes, acks and snapshots. Any thread; calls run
/// side by side and return when what they answer is durable.
class Service
{
public:
    using MoreCall = std::function<void(const AccountTag &, const protocol::More &)>;

    /// All three outlive the service.
    Service(Storage &storage, const WallClock &clock, RandomSource &random,
            ServiceOptions options = {});

    [[nodiscard]] Reply handle(const Request &request);
    /// What GET /v1/live begins with.
    [[nodiscard]] std::expected<Listener, protocol::Refusal> listen(const Request &request);
    /// Called after there is more in an account, in the thread of the call that brought it. Set
    /// before the first request.
    void whenThereIsMore(MoreCall call) { m_more = std::move(call); }
    /// Whose session the request bears, without asking the storage: for limits.
    [[nodiscard]] std::optional<AccountTag> accountOf(const Request &request) const;
    /// Drops what is no longer kept: log that snapshots hold and that is older than 30 days,
    /// uploads that nobody finished. From time to time.
    [[nodiscard]] std::expected<void, StorageError> maintain();
    /// The same of one account, of which nothing happens where it is not there; the bytes that it
    /// dropped.
    [[nodiscard]] std::expected<quint64, StorageError> maintain(const AccountTag &account);

    static constexpr qint64 dayMs = qint64{24} * 60 * 60 * 1000;
    static constexpr qint64 activeMs = 90 * dayMs;  ///< whose acks compaction waits for
    static constexpr qint64 keptLogMs = 30 * dayMs; ///< log that a snapshot holds
    static constexpr qint64 unfinishedMs = dayMs;   ///< an upload that was not sealed
    static constexpr size_t keptSnapshots = 2;
    static constexpr size_t mostUnagreed = 4;       ///< snapshots of an account
    static constexpr quint64 mostRecords = 100'000; ///< of a membership log

private:
    struct Caller
    {
        Session session;
        AccountRow row;
        std::shared_ptr<const Membership> members;

        /// The device, where it was removed; else null.
        [[nodiscard]] const Member *removed() const;
        [[nodiscard]] std::optional<Level> level() const;
        [[nodiscard]] bool mayChangeMembers() const;
        [[nodiscard]] const SignKey &key() const; ///< of a device's session
    };
    using CallerResult = std::expected<Caller, protocol::Refusal>;
    using Call = Answer (Service::*)(const Request &);
    struct Route
    {
        Method method;
        QByteArrayView path; ///< one that ends in '/' is followed by an id
        Call call;
    };

    [[nodiscard]] Answer dispatch(const Request &request);
    [[nodiscard]] CallerResult caller(const Request &request, Transaction &transaction,
                                      Lock lock = Lock::None);
    /// For what a removed device may still ask.
    [[nodiscard]] CallerResult callerOrRemoved(const Request &request, Transaction &transaction,
                                               Lock lock = Lock::None);
    [[nodiscard]] CallerResult deviceCaller(const Request &request, Transaction &transaction,
                                            Lock lock = Lock::None);
    template <typename Work>
    [[nodiscard]] Answer reading(Work work);
    template <typename Work>
    [[nodiscard]] Answer writing(Work work);
    void tellMore(const AccountRow &row) const;

    // accounts.cpp
    Answer serverInfo(const Request &request);
    Answer newAccount(const Request &request);
    Answer deleteAccount(const Request &request);
    Answer challenge(const Request &request);
    Answer session(const Request &request);
    [[nodiscard]] Answer admit(Transaction &transaction, const protocol::NewAccount &message,
                               const Membership &members);
    [[nodiscard]] Answer useInvite(Transaction &transaction, const QString &code);

    // members.cpp
    Answer members(const Request &request);
    [[nodiscard]] Answer membersUpTo(Transaction &transaction, const AccountRow &row, quint64 after,
                                     quint64 last) const;
    Answer newMember(const Request &request);
    Answer slotsGet(const Request &request);
    Answer newSlots(const Request &request);
    [[nodiscard]] Answer follow(Transaction &transaction, Caller &caller,
                                const protocol::NewMember &message);

    // log.cpp
    Answer log(const Request &request);
    Answer push(const Request &request);
    Answer heads(const Request &request);
    Answer ack(const Request &request);
    Answer acks(const Request &request);
    /// The least that active devices acknowledged.
    [[nodiscard]] quint64 acknowledged(Transaction &transaction, const Caller &caller) const;

    // snapshots.cpp
    Answer snapshots(const Request &request);
    Answer uploadChunk(const Request &request);
    Answer sealSnapshot(const Request &request);
    Answer downloadChunk(const Request &request);
    [[nodiscard]] Answer sign(Transaction &transaction, Caller &caller, SnapshotRow &snapshot,
                              const protocol::SnapshotSeal &seal);
    [[nodiscard]] size_t signersNeeded(Transaction &transaction, const Caller &caller) const;
    [[nodiscard]] quint64 quotaOf(const AccountRow &row) const;
    void compact(Transaction &transaction, AccountRow &row) const;
    void dropUnfinished(Transaction &transaction, AccountRow &row) const;

    static std::span<const Route> routes();

    Storage &m_storage;
    const WallClock &m_clock;
    ServiceOptions m_options;
    StoreIdentity m_identity;
    Sessions m_sessions;
    MembershipCache m_members;
    MoreCall m_more;
};

/// The database failed: an administrator has to look, and it is tried again.
[[nodiscard]] inline Answer refuseFor(StorageError error)
{
    return refuse(protocol::RefusalCode::Unavailable,
                  error == StorageError::Full ? QStringLiteral("the server's disk is full")
                                              : QStringLiteral("the server's database failed"),
                  5);
}

// In the storage's hands while it works, here what came of it: a database that failed says nothing.
template <typename Work>
Answer Service::reading(Work work)
{
    Answer answer = refuse(protocol::RefusalCode::Internal);
    const auto done = m_storage.read([&](Transaction &transaction) { answer = work(transaction); });
    return done ? answer : refuseFor(done.error());
}

template <typename Work>
Answer Service::writing(Work work)
{
    Answer answer = refuse(protocol::RefusalCode::Internal);
    const auto done = m_storage.write([&](Transaction &transaction) {
        answer = work(transaction);
        return answer.has_value();
    });
    return done ? answer : refuseFor(done.error());
}

} // namespace sennight::sync::server
