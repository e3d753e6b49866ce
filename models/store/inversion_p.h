// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// again. Redo is the inversion of the undo.
class Inversion
{
public:
    explicit Inversion(Writer &writer)
        : m_writer(writer)
    {}
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
    [[nodiscard]] Result<void> restoreValue(const StoredRecord &record, const sync::Op &op,
                                            std::vector<sync::Op> &out);

    [[nodiscard]] Result<bool> onlyHeadIsOurs(const StoredRecord &record, const sync::Op &op);
    [[nodiscard]] Result<bool> isOwnInversion(const sync::Head &head);
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
    std::vector<std::pair<RecordId, RegisterName>> m_settled;
    std::vector<std::pair<sync::Op, sync::Space>> m_reopened;
    std::vector<std::pair<RecordId, Field>> m_leftAlone;
};

} // namespace sennight
