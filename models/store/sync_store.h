// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository.h"
#include "sync/core/ports.h"

#include <memory>

namespace sennight {

class Store;
class StoreThread;

/// A profile as the sync engine and its transports use it: their port, over the real store. Calls
/// are handed to the store's thread and each is at most one transaction there; what they answer
/// comes back by the executor. Made, called and destroyed in the engine's thread, by whoever keeps
/// the store alive longer than this. After it is destroyed, no `done` is called any more.
class SyncStore final : public sync::Replica
{
public:
    /// Takes a function to be called in the engine's thread, later and in order. Called from any
    /// thread, and good until the store's thread has ended.
    using Executor = std::function<void(std::function<void()>)>;

    /// What changed is told by the signals of `thread` too.
    SyncStore(StoreThread &thread, Executor executor);
    /// Everything in one thread, for programs without an event loop: the work is done within the
    /// call, the answer comes by the executor.
    SyncStore(Store &store, Executor executor);
    ~SyncStore() override;

    void outgoing(const QString &target, qsizetype bytes, sync::Done<sync::Outgoing> done) override;
    void acknowledge(const QString &target, qint64 upTo, sync::Done<void> done) override;
    void compare(const QString &target, std::vector<sync::ChainEnd> ends,
                 sync::Done<void> done) override;
    void lackedEnds(std::vector<sync::ChainEnd> ends,
                    sync::Done<std::vector<sync::ChainEnd>> done) override;
    void lackedEnvelopes(const std::vector<sync::ChainEnd> &ends, qsizetype bytes,
                         sync::Done<std::vector<QByteArray>> done) override;
    /// Too many changes that wait for others: TooLarge, and nothing of the call has happened.
    void receive(const QString &target, std::vector<sync::Incoming> envelopes, QByteArray bookmark,
                 sync::Done<sync::Received> done) override;
    void bookmark(const QString &target, sync::Done<QByteArray> done) override;
    void cut(std::vector<sync::Cut> cuts, sync::Done<void> done) override;
    void holding(sync::Done<sync::Holding> done) override;
    void logEnd(sync::Done<sync::LogEnd> done) override;
    void stretch(qint64 after, qint64 upTo, qsizetype bytes,
                 sync::Done<sync::Stretch> done) override;
    void merge(const QString &target, std::vector<QByteArray> changes, QByteArray bookmark,
               sync::Done<sync::Received> done) override;
    void keep(const QString &name, QByteArray value, sync::Done<void> done) override;
    void kept(const QString &name, sync::Done<QByteArray> done) override;

    /// Called in the engine's thread from now on, each time after so many values of changes beyond
    /// a cut were listed (SyncQueries::recovered()).
    void watchRecovered(std::function<void(int count)> told);

    // What a target tells and screens ask for (sync_queries.h).

    /// Which of this account's devices have what, as `target` says.
    void notePeers(const QString &target, std::vector<sync::PeerState> peers,
                   sync::Done<void> done);
    /// The target takes no more changes of this device, for good (Revoked, ReadOnly, AccountGone,
    /// …): what did not go out is listed as not synced. Done: it takes them again.
    void noteRefusal(const QString &target, sync::RoundEnd reason, sync::Done<void> done);

    // The account (store.h says what each does).

    /// Store::joinAs()
    void joinAs(const sync::DeviceId &device, const QString &name, sync::Done<void> done);
    /// Store::shareEverything(), after Store::keepHere() of those projects; `progress` is called in
    /// the store's thread.
    void shareEverything(std::vector<RecordId> projectsHere, Progress progress,
                         sync::Done<void> done);
    /// Store::keepHere(), Store::shareProject()
    void keepHere(const RecordId &project, bool deleteElsewhere, Progress progress,
                  sync::Done<void> done);
    void shareProject(const RecordId &project, Progress progress, sync::Done<void> done);
    /// Store::recordsToShare()
    void recordsToShare(std::vector<RecordId> projectsHere, sync::Done<qint64> done);
    /// Store::nameDevice()
    void nameDevice(const sync::DeviceId &device, const QString &name, sync::Done<void> done);
    /// Store::leaveAccount()
    void leaveAccount(sync::Done<void> done);

private:
    class Link;
    std::shared_ptr<Link> m_link;
};

} // namespace sennight
