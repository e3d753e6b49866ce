// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cut_rules_p.h"
#include "store.h"
#include "writer_p.h"

#include <QSet>

namespace sennight {

/// Takes over other devices' changes in causal order (SYNC.md, section 2): `prev` and `deps` first,
/// others wait in `pending_changes`. A change is known by its id alone, so a fork of a chain is
/// two changes. One transaction.
class RemoteApply
{
public:
    /// Makes a copy of the database as it stands on the disk, and gives its place.
    using BackUp = std::function<Result<QString>()>;
    RemoteApply(Writer &writer, BackUp backUp)
        : m_writer(writer)
        , m_backUp(std::move(backUp))
    {}
    [[nodiscard]] Result<RemoteOutcome> run(std::span<const QByteArray> changes);

    /// The same within a transaction that somebody else begins and ends; `alsoWaiting`: what waits
    /// is looked at again, because other changes count as here now.
    [[nodiscard]] Result<void> take(std::span<const QByteArray> changes, bool alsoWaiting = false);
    [[nodiscard]] RemoteOutcome takeOutcome();
    /// There was no room to keep a change that has to wait.
    [[nodiscard]] bool isOverfull() const { return m_isOverfull; }
    /// Values beyond a cut that were listed, and not applied.
    [[nodiscard]] int recovered() const { return m_recovered; }
    /// Of what was applied.
    [[nodiscard]] const QSet<RecordId> &actions() const { return m_actions; }

    /// The buffer's bounds.
    static constexpr qint64 mostWaiting = 10'000;
    static constexpr qint64 mostWaitingBytes = 64 * 1024 * 1024;

private:
    struct Incoming
    {
        sync::ChangeId id;
        sync::Change change;
        QByteArray bytes;
    };
    using Batch = std::vector<Incoming>;
    [[nodiscard]] Result<void> takeAll(std::span<const QByteArray> changes);
    [[nodiscard]] Result<void> retryUnreadable();
    [[nodiscard]] Result<void> retryAllWaiting();
    [[nodiscard]] Result<bool> isHereOrCutOff(const sync::Tip &tip);
    [[nodiscard]] Result<void> cutOff(const Incoming &incoming);
    [[nodiscard]] Result<void> countWaiting();
    [[nodiscard]] Result<void> takeBatch(Batch batch);
    [[nodiscard]] Result<void> take(Incoming incoming);
    [[nodiscard]] Result<void> prefetch(const Batch &batch);
    [[nodiscard]] std::optional<Incoming> read(const QByteArray &bytes);
    /// The first change that is missing before this one; nothing when it can be applied.
    [[nodiscard]] Result<std::optional<sync::ChangeId>> missingBefore(const Incoming &incoming);
    [[nodiscard]] Result<bool> isHere(const sync::ChainId &chain, quint64 seq,
                                      const sync::ChangeId &id);
    [[nodiscard]] Result<quint64> lastSeqOf(const sync::ChainId &chain);
    [[nodiscard]] Result<void> apply(Incoming incoming);
    [[nodiscard]] Result<void> keepWaiting(const Incoming &incoming, const sync::ChangeId &missing);
    [[nodiscard]] Result<void> applyWaiting();
    [[nodiscard]] Result<std::vector<QByteArray>> takeWaitingFor(const sync::ChangeId &id);
    [[nodiscard]] Result<void> meetOwnChain(const sync::Change &change);
    [[nodiscard]] Result<bool> isContinued(const sync::Tip &change);
    [[nodiscard]] Result<void> writeTips();
    [[nodiscard]] Result<void> guardMassDeletion();
    [[nodiscard]] Result<qint64> liveRecords();

    Writer &m_writer;
    BackUp m_backUp;
    RemoteOutcome m_outcome;
    int m_recovered = 0;
    CutRules m_cuts;
    bool m_isOverfull = false;
    QSet<RecordId> m_actions;
    QSet<sync::ChangeId> m_here; ///< applied, or looked up
    QHash<sync::ChainId, quint64> m_lastSeqs;
    struct NewTip
    {
        sync::Tip tip;
        qint64 pos = 0;
    };
    QHash<sync::ChangeId, NewTip> m_newTips;
    std::vector<std::pair<sync::ChainId, sync::ChangeId>> m_oldTips; ///< no tips any more
    std::vector<sync::ChangeId> m_appliedNow;           ///< others may have waited for them
    std::optional<std::pair<qint64, qint64>> m_waiting; ///< number and bytes in the buffer
};

} // namespace sennight
