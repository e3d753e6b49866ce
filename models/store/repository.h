// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows.h"

#include <QFuture>

#include <functional>

namespace sennight {

/// One record that a commit touched.
struct TouchedRecord
{
    Entity entity;
    RecordId id;
    RowKey key = 0;
    std::vector<Field> fields = {}; ///< whose shown value may have changed
    bool created = false;
};

/// What a transaction changed: this process's own, another process's or, later, another device's.
struct Committed
{
    std::vector<TouchedRecord> records = {};
    /// Too many to name (imports): read the windows again; `records` is empty then.
    bool everything = false;
    RecordId action = {};
    ActionKind kind = ActionKind::Edit;
    QString subject = {};
    int settled = 0; ///< fields that had an open conflict and have none any more
};

/// What undo or redo did.
struct UndoOutcome
{
    Committed committed;
    ActionKind kind = ActionKind::Edit; ///< of the action that was undone or redone
    QString subject;
    std::vector<std::pair<RecordId, Field>> leftAlone; ///< edited since, so not touched
    /// All of it was edited since, or is already as it would be then. The next step goes on with
    /// the next action.
    [[nodiscard]] bool changedNothing() const
    {
        return !committed.everything && committed.records.empty();
    }
};

/// Where a long commit is: called on the committing thread with 0 … total; returning false cancels
/// and rolls back.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// The writer of a profile. One thread, the one that made it. Each call is one durable transaction:
/// when it returns, the change is on the disk, or nothing happened.
class Repository
{
public:
    virtual ~Repository() = default;
    /// Validates every edit, drops those that change nothing, writes the rest as one action.
    [[nodiscard]] virtual Result<Committed> commit(const Action &action,
                                                   const Progress &progress = {}) = 0;
    /// Undoes, or redoes, this device's latest action. NothingToUndo, NothingToRedo.
    [[nodiscard]] virtual Result<UndoOutcome> undo() = 0;
    [[nodiscard]] virtual Result<UndoOutcome> redo() = 0;
    /// Indexes words that commits left for later, at most `budgetMs` of it; true when nothing is
    /// left. Search finds them before that too, by reading them.
    [[nodiscard]] virtual Result<bool> indexForSearch(int budgetMs) = 0;
};

/// The same for the GUI thread: calls return at once, the store thread does the work.
class AsyncRepository
{
public:
    virtual ~AsyncRepository() = default;
    /// `progress` is called in the store's thread.
    virtual QFuture<Result<Committed>> commit(Action action, Progress progress) = 0;
    QFuture<Result<Committed>> commit(Action action) { return commit(std::move(action), {}); }
    virtual QFuture<Result<UndoOutcome>> undo() = 0;
    virtual QFuture<Result<UndoOutcome>> redo() = 0;
};

} // namespace sennight
