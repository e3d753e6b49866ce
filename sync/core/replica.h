// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digest.h"
#include "frontier.h"
#include "undo.h"

#include <QHash>

#include <map>
#include <set>

namespace sennight::sync {

/// One field that a person sets, by numbers, so that fields of newer apps can be written too.
struct LocalEdit
{
    RegisterKey key;
    Value value;
    std::optional<Hlc> at = {};
};

/// What became of a change that arrived.
enum class Arrival {
    Applied,
    Known,    ///< applied or waiting already
    Waiting,  ///< for its prev or one of its deps; not acknowledged
    Overfull, ///< would have to wait, and the buffer is full: it must be sent again
};

/// One space of one device, in memory: the reference for what a profile does with changes. A plain
/// value: a copy is a clone of the device, and both go on with one chain. Not thread safe.
class MemoryReplica
{
public:
    static constexpr size_t mostWaiting = 4096;
    static constexpr qsizetype mostWaitingBytes = 64 * 1024 * 1024;

    explicit MemoryReplica(ChainId chain, Space space = Space::Shared)
        : m_chain(chain)
        , m_space(space)
    {}

    [[nodiscard]] const ChainId &chain() const { return m_chain; }
    /// Goes on with a new chain: after a restore, or when a peer knows more of the own chain.
    void beginIncarnation(quint64 incarnation);

    /// Writes one action: `over` names what this replica has seen, a delete's every head of the
    /// record. As many changes as registers repeat or bytes demand.
    void commit(const std::vector<LocalEdit> &edits, const RecordId &action, qint64 nowMs);
    /// Settles a conflict: replaces every head by `value`.
    void settle(const RegisterKey &key, const Value &value, const RecordId &action, qint64 nowMs);
    /// Undoes an own action as a new one; what was edited since is left alone and named. Undoing
    /// that one redoes it; undoing a settlement reopens it.
    std::vector<RegisterKey> undo(const RecordId &action, const RecordId &undoAction, qint64 nowMs);

    /// Applies a change once its prev and deps are here, with all that waited for it.
    /// InvalidValue, TooLarge (the bytes), TooNew (min_reader), Refused (another space).
    Result<Arrival> receive(const QByteArray &bytes, qint64 nowMs);
    [[nodiscard]] size_t waiting() const { return m_waiting.size(); }
    /// What waits: its chain and number.
    [[nodiscard]] std::map<ChangeId, std::pair<ChainId, quint64>> waitingPlaces() const;
    [[nodiscard]] std::vector<QByteArray> waitingChanges() const;
    /// The changes that others wait for. They may be gone for good: a device may have sent a
    /// change, lost the one before it, and been restored from a backup.
    [[nodiscard]] std::set<ChangeId> missing() const;
    /// The same with their places.
    [[nodiscard]] std::set<Tip> missingTips() const;

    [[nodiscard]] const Frontier &frontier() const { return m_frontier; }
    struct Logged
    {
        Change change;
        ChangeId id;
        QByteArray bytes;
        [[nodiscard]] Dot dot() const { return {change.chain, change.seq, id.prefix()}; }
    };
    /// Everything applied, in the order of application.
    [[nodiscard]] const std::vector<Logged> &logged() const { return m_log; }
    /// Takes changes back, or refuses them before they come, as if nobody had ever written them:
    /// what stands on them waits for them no longer. Those that stand on one of them through
    /// `prev` must be named too.
    void forget(const std::set<ChangeId> &gone, qint64 nowMs);
    /// Takes everything that was forgotten again when it comes.
    void expectForgotten();

    /// What a peer lacks, in causal order.
    [[nodiscard]] std::vector<QByteArray> changesFor(const Frontier &theirs) const;
    /// Everything applied, in the order of application.
    [[nodiscard]] std::vector<QByteArray> log() const;

    [[nodiscard]] const RecordState *state(quint8 entity, const RecordId &record) const;
    [[nodiscard]] const std::map<std::pair<quint8, RecordId>, RecordState> &states() const
    {
        return m_states;
    }
    /// With text history and without a parent that closes a cycle.
    [[nodiscard]] Shown shown(const RegisterKey &key) const;
    [[nodiscard]] const StateDigest &digest() const { return m_digest; }
    [[nodiscard]] QByteArray dump() const;

private:
    class Source;

    [[nodiscard]] Op opFor(const LocalEdit &edit) const;
    void append(std::vector<Op> ops, const RecordId &action, qint64 nowMs);
    void applyNow(Logged logged);
    void apply(const Op &op, const Dot &dot, Hlc hlc);
    void applyRemote(Logged logged, qint64 nowMs);
    [[nodiscard]] Result<bool> isReady(const Change &change) const;
    [[nodiscard]] std::vector<ChangeId> missing(const Change &change) const;
    Result<Arrival> wait(Logged logged);
    std::optional<Logged> takeWaiting(const ChangeId &id);
    std::vector<ChangeId> takeWaitingFor(const ChangeId &id);
    void dropWaiting(const ChangeId &liar);
    void releaseWaiting(const ChangeId &arrived, qint64 nowMs);
    [[nodiscard]] const Logged *find(const ChangeId &id) const;
    [[nodiscard]] std::optional<Link> linkOf(const ChangeId &id) const;
    [[nodiscard]] const Op *written(const Dot &dot, const RegisterKey &key, Hlc *order) const;
    [[nodiscard]] std::optional<TextVersion> textVersion(const Dot &dot,
                                                         const RegisterKey &key) const;

    ChainId m_chain;
    Space m_space;
    quint64 m_seq = 0;
    ChangeId m_last;
    Hlc m_hlc;
    Frontier m_frontier;
    Frontier m_frontierAtLast; ///< right after the last own change
    std::vector<Logged> m_log;
    QHash<ChangeId, size_t> m_places;
    QHash<Dot, size_t> m_placesOfDots;
    std::set<std::pair<Dot, RegisterKey>> m_replacedBefore; ///< named in `over`, and not yet here
    std::set<ChangeId> m_gone;                              ///< forgotten
    std::map<ChangeId, Logged> m_waiting;
    std::multimap<ChangeId, ChangeId> m_waitingFor; ///< missing → waiting
    qsizetype m_waitingBytes = 0;
    std::map<std::pair<quint8, RecordId>, RecordState> m_states;
    StateDigest m_digest;
    std::map<std::pair<Dot, RegisterKey>, std::vector<Dot>> m_putBack;
};

} // namespace sennight::sync
