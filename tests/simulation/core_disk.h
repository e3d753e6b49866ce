// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk.h"
#include "sync/seeds.h"

namespace sennight::sync::simulation {

/// What a device keeps around the pure core: places, envelopes, bookmarks, facts. A plain value.
class CoreState
{
public:
    CoreState(const ChainId &chain)
        : core(chain)
    {}

    [[nodiscard]] Outgoing outgoing(const QString &target, qsizetype bytes) const;
    void acknowledge(const QString &target, qint64 upTo);
    /// True where the target knows what this device lost of its own chain.
    [[nodiscard]] bool compare(const QString &target, const std::vector<ChainEnd> &ends);
    /// Applied, or beyond a cut whose kept parts are.
    [[nodiscard]] bool holds(const ChainEnd &end) const;
    [[nodiscard]] std::vector<QByteArray> lackedEnvelopes(const std::vector<ChainEnd> &ends,
                                                          qsizetype bytes) const;
    [[nodiscard]] Received receive(const std::vector<Incoming> &envelopes, qint64 nowMs);
    [[nodiscard]] Received take(const std::vector<QByteArray> &changes, qint64 nowMs);
    void cut(const std::vector<Cut> &cuts, qint64 nowMs);
    [[nodiscard]] LogEnd logEnd() const;
    [[nodiscard]] Stretch stretch(qint64 after, qint64 upTo, qsizetype bytes) const;
    /// The own chain of late was seen to go on elsewhere.
    [[nodiscard]] bool isForkedElsewhere() const { return m_isForkedElsewhere; }
    [[nodiscard]] bool isOwnChainCut() const;
    void beginIncarnation(quint64 incarnation);
    void leave(const ChainId &chain);
    /// Gives places to what the core applied; `written`: this device wrote it.
    void notePlaces(bool written);

    MemoryReplica core;
    bool isJoined = false;
    std::map<QString, QByteArray> bookmarks;
    std::map<QString, QByteArray> facts;
    std::vector<RecordId> actions;
    std::set<ChangeId> recovered;
    std::vector<LocalEdit> left; ///< what was shared in an account that was left

private:
    struct Place
    {
        ChangeId id;
        ChainId chain;
        quint64 seq = 0;
        ChangeId prev;
        QByteArray bytes;
        bool isWritten = false;
        bool isGone = false;
    };
    struct Sent
    {
        qint64 upTo = 0;
        std::map<ChainId, qint64> lacks; ///< chains of which the target has less: up to that place
    };
    using EnvelopeKey = std::tuple<ChainTag, quint64, Hash256>;
    struct Kept
    {
        quint64 firstSeq = 0;
        QByteArray bytes;
    };

    [[nodiscard]] bool isUnsent(const Sent &sent, qint64 place) const;
    [[nodiscard]] const Place *find(const ChangeId &id) const;
    [[nodiscard]] bool isBeyond(const ChainId &chain, quint64 seq, const ChangeId &id) const;
    [[nodiscard]] std::set<ChangeId> branchesOf(const std::vector<KeptPart> &kept) const;
    void forgetBeyond(qint64 nowMs);
    void dropHopes(qint64 nowMs);
    void takeBackCutOff(qint64 nowMs);

    std::vector<Place> m_places; ///< place 1 is the first
    QHash<ChangeId, size_t> m_placeOf;
    std::map<QString, Sent> m_sent;
    std::map<EnvelopeKey, Kept> m_envelopes;
    std::map<DeviceId, Cut> m_cuts;
    std::map<ChangeId, QByteArray> m_cutOff; ///< what lies beyond them
    bool m_isForkedElsewhere = false;
};

/// A disk in memory that holds the pure core.
[[nodiscard]] std::unique_ptr<Disk> makeCoreDisk(quint64 seed, bool isNewer,
                                                 std::function<qint64()> nowMs);

[[nodiscard]] ChainTag chainTagOf(const ChainId &chain);
[[nodiscard]] ChainId chainIdOf(const ChainTag &tag);

} // namespace sennight::sync::simulation
