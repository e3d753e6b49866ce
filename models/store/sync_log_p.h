// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"
#include "sync/core/ports.h"
#include "writer_p.h"

namespace sennight {

/// A part of the store's work for sync (SYNC.md, sections 2 and 7), call by call as sync/core's
/// Replica describes them; each is at most one transaction. Used in the store's thread.
class SyncLog
{
public:
    explicit SyncLog(Store &store)
        : m_store(store)
    {}

    [[nodiscard]] Result<sync::Outgoing> outgoing(const QString &target, qsizetype bytes);
    /// Gives the records that may wait no longer.
    [[nodiscard]] Result<Committed> acknowledge(const QString &target, qint64 upTo);
    [[nodiscard]] Result<void> compare(const QString &target,
                                       const std::vector<sync::ChainEnd> &ends);
    [[nodiscard]] Result<std::vector<sync::ChainEnd>>
    lackedEnds(const std::vector<sync::ChainEnd> &ends);
    [[nodiscard]] Result<std::vector<QByteArray>>
    lackedEnvelopes(const std::vector<sync::ChainEnd> &ends, qsizetype bytes);

    /// What was received, and what it changed.
    struct Taken
    {
        sync::Received received;
        Committed committed;
        int recovered = 0; ///< values that are on the list of what was recovered since
    };
    [[nodiscard]] Result<Taken> receive(const QString &target,
                                        const std::vector<sync::Incoming> &envelopes,
                                        const QByteArray &bookmark);
    [[nodiscard]] Result<Taken> merge(const QString &target, const std::vector<QByteArray> &changes,
                                      const QByteArray &bookmark);
    [[nodiscard]] Result<QByteArray> bookmark(const QString &target);
    /// Nothing is received.
    [[nodiscard]] Result<Taken> cut(const std::vector<sync::Cut> &cuts);

    [[nodiscard]] Result<sync::LogEnd> logEnd();
    [[nodiscard]] Result<sync::Stretch> stretch(qint64 after, qint64 upTo, qsizetype bytes);

    [[nodiscard]] Result<void> keep(const QString &name, const QByteArray &value);
    [[nodiscard]] Result<QByteArray> kept(const QString &name);
    [[nodiscard]] Result<void> notePeers(const QString &target,
                                         const std::vector<sync::PeerState> &peers);
    [[nodiscard]] Result<void> noteRefusal(const QString &target, sync::RoundEnd reason);

private:
    [[nodiscard]] Connection &connection();
    [[nodiscard]] Writer &writer();
    [[nodiscard]] Result<void> mayWrite();
    /// One transaction of the Writer: all of `work`, or nothing.
    [[nodiscard]] Result<void> write(const std::function<Result<void>()> &work);
    [[nodiscard]] Result<Taken> take(std::span<const QByteArray> changes,
                                     const std::function<Result<void>()> &keepMore);
    void nameOwn(const QSet<RecordId> &actions);
    [[nodiscard]] Result<void> keepEnvelope(const sync::Incoming &envelope);
    [[nodiscard]] Result<void> setBookmark(const QString &target, const QByteArray &bookmark);
    [[nodiscard]] Result<void> compareChain(const QString &target, int number,
                                            const sync::ChainId &chain,
                                            const std::vector<sync::ChainEnd> &ends, qint64 sent);
    [[nodiscard]] Result<Committed> writtenIn(qint64 after, qint64 upTo);
    [[nodiscard]] Result<qint64> sentOf(const QString &target);
    [[nodiscard]] Result<std::vector<qint64>> beyondCuts();
    [[nodiscard]] Result<std::vector<QByteArray>> takeBackCutOff();
    [[nodiscard]] Result<void> leaveCutChain();

    Store &m_store;
};

/// Puts what a change that was cut off wrote on the list of what was recovered; how many values of
/// it were not there yet.
[[nodiscard]] Result<int> noteRecovered(Connection &connection, qint64 pos,
                                        const sync::Change &change);

} // namespace sennight
