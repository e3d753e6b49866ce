// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "writer_p.h"

#include <QSet>

namespace sennight {

/// An action of this device as the undo list keeps it (`actions`).
struct UndoEntry
{
    qint64 firstPos = 0; ///< names the entry
    ActionKind kind = ActionKind::Edit;
    QString subject;
    qint64 nowFirst = 0; ///< the changes that would be turned back
    qint64 nowLast = -1;
};

/// The newest action that can be undone; the one that was undone last. Nothing where there is none.
[[nodiscard]] Result<std::optional<UndoEntry>> nextToUndo(Connection &connection);
[[nodiscard]] Result<std::optional<UndoEntry>> nextToRedo(Connection &connection);
[[nodiscard]] Result<void> moveEntry(Connection &connection, const UndoEntry &entry,
                                     UndoState state, std::pair<qint64, qint64> positions);

/// Turns an action's changes back with new ones (SYNC.md, section 3): a field gets its previous
/// value where its only head is still the action's op, or an op that brought that op's value back;
/// a record that the action made is deleted while nobody else touched it; a settlement is opened
/// again. Redo is the inversion of the undo. What moved to another space is moved by whoever runs
/// this, before and after: ops that only stated it again there are no edits.
class Inversion
{
public:
    explicit Inversion(Writer &writer)
        : m_writer(writer)
    {}
    /// What the inversion will put back of that by which a record belongs to a project, or stays on
    /// this device. Before run(), so that records can be where these values lead them.
    [[nodiscard]] Result<std::vector<Edit>> movingEdits(const UndoEntry &entry);
    /// Found by movingEdits(): for those the action took back what had deleted them for others.
    [[nodiscard]] const QSet<RecordId> &takenBack() const { return m_takenBack; }
    [[nodiscard]] Result<void> run(const UndoEntry &entry);
    [[nodiscard]] std::vector<std::pair<RecordId, Field>> takeLeftAlone();

private:
    using Ops = std::span<const sync::Op>;
    [[nodiscard]] Result<void> collectDots(const UndoEntry &entry);
    [[nodiscard]] Result<void> invertChange(const LoggedChange &logged);
    [[nodiscard]] Result<void> invertRecord(Ops ops);
    [[nodiscard]] Result<void> unmake(const StoredRecord &record);
    [[nodiscard]] Result<void> invertOp(const StoredRecord &record, const sync::Op &op,
                                        std::vector<sync::Op> &out);
    [[nodiscard]] Result<void> invertLife(const StoredRecord &record, const sync::Op &op,
                                          std::vector<sync::Op> &out);
    [[nodiscard]] Result<void> settleAgain(const StoredRecord &record, const sync::Op &op,
                                           std::vector<sync::Op> &out);
    [[nodiscard]] Result<void> reopen(const StoredRecord &record, const sync::Op &op);
    [[nodiscard]] Result<void> invertSwitch(const StoredRecord &record, const sync::Op &op,
                                            std::vector<sync::Op> &out);
    [[nodiscard]] Result<void> collectMoves(const LoggedChange &logged, std::vector<Edit> &edits);
    struct Before
    {
        Value value;
        std::optional<sync::Hlc> at; ///< nothing where nobody had written it
    };
    /// Nothing where it cannot be known any more.
    [[nodiscard]] Result<std::optional<Before>> valueBefore(const StoredRecord &record,
                                                            const sync::Op &op);
    [[nodiscard]] Result<void> restoreValue(const StoredRecord &record, const sync::Op &op,
                                            std::vector<sync::Op> &out);

    [[nodiscard]] Result<bool> onlyHeadIsOurs(const StoredRecord &record, const sync::Op &op);
    /// An op that states an edit again in another space is as good as that edit.
    struct Trace
    {
        std::vector<sync::Dot> same;    ///< the head, and what it states again
        std::vector<sync::Dot> origins; ///< those that state nothing again
    };
    [[nodiscard]] Result<Trace> traceOf(const StoredRecord &record, const RegisterName &name,
                                        const sync::Head &head);
    [[nodiscard]] Result<bool> isRestated(const StoredRecord &record, const sync::Op &op);
    [[nodiscard]] Result<bool> takesBackDeletion(const StoredRecord &record, const sync::Op &op);
    [[nodiscard]] Result<bool> isOwnInversion(const Trace &trace);
    /// Nobody but this device's undo and redo wrote to the record since `seen`.
    [[nodiscard]] Result<bool> isUntouchedSince(const StoredRecord &record,
                                                const std::vector<sync::Dot> &seen);
    /// The action's changes that have ops on the record.
    [[nodiscard]] Result<std::vector<sync::Dot>> dotsOn(const StoredRecord &record);
    /// What the register held after one of those changes; what it inherits where none has it.
    [[nodiscard]] Result<Value> valueAmong(const std::vector<sync::Dot> &dots,
                                           const StoredRecord &record, const RegisterName &name);
    /// The op of that dot and register with the change that it stands in; null where the log does
    /// not have it.
    struct Found
    {
        ChangeLog::Logged logged;
        const sync::Op *op = nullptr;
    };
    [[nodiscard]] Result<Found> opAt(const sync::Dot &dot, const StoredRecord &record,
                                     const RegisterName &name);
    void leaveAlone(const StoredRecord &record, quint8 field);

    Writer &m_writer;
    qint64 m_firstPos = 0;
    qint64 m_lastPos = -1;
    QSet<sync::Dot> m_dots; ///< of the action's changes
    QSet<RecordId> m_unmade;
    QSet<RecordId> m_revived;
    QSet<RecordId> m_takenBack;
    std::vector<std::pair<RecordId, RegisterName>> m_settled;
    std::vector<std::pair<sync::Op, sync::Space>> m_reopened;
    std::vector<std::pair<RecordId, Field>> m_leftAlone;
};

} // namespace sennight
