// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ordered_pipe.h"
#include "sync/core/digest.h"

#include <span>

namespace sennight {

/// What a change alone makes of one record: all there is of a record that nothing else wrote.
struct FreshRecord
{
    sync::RecordState state;
    sync::StateDigest digest;

    /// `ops` are all ops of the change on one record. Any thread.
    [[nodiscard]] static FreshRecord of(std::span<const sync::Op> ops, const sync::Dot &dot,
                                        sync::Hlc hlc);
};

/// The ops of a change that name the same record as its op at `first`.
[[nodiscard]] std::span<const sync::Op> opsOfRecord(const sync::Change &change, size_t first);

/// A change with all that follows from it without the database.
struct ReadyChange
{
    sync::Change change; ///< its ops sorted
    sync::ChangeId id;
    QByteArray bytes;
    std::vector<FreshRecord> records; ///< in the order of the ops

    /// Any thread.
    [[nodiscard]] static ReadyChange of(sync::Change change);
};

/// Makes changes ready in a second thread, in their order; those of one space are one chain.
class ReadyChanges
{
public:
    /// A change whose `prev` is the id of the one of its space that was pushed before it.
    void pushNext(sync::Change change) { m_pipe.push({std::move(change), true}); }
    void push(sync::Change change) { m_pipe.push({std::move(change), false}); }
    [[nodiscard]] ReadyChange take() { return m_pipe.take(); }
    [[nodiscard]] bool isEmpty() const { return m_pipe.isEmpty(); }
    [[nodiscard]] bool isFull() const { return m_pipe.isFull(); }

private:
    struct Draft
    {
        sync::Change change;
        bool followsLast = false;
    };
    [[nodiscard]] ReadyChange makeReady(Draft draft);

    std::array<sync::ChangeId, 2> m_last; ///< by Space; of the second thread
    OrderedPipe<Draft, ReadyChange> m_pipe{
        [this](Draft &&draft) { return makeReady(std::move(draft)); }};
};

} // namespace sennight
