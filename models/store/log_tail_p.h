// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "own_actions.h"
#include "read_connection_p.h"
#include "repository.h"
#include "sync/core/change.h"

#include <map>

namespace sennight {

/// Reads what was appended to the change log since the last time, as what each action touched. One
/// thread; each call is one snapshot.
class LogTail
{
public:
    LogTail(ReadConnection &connection, OwnActions *own)
        : m_connection(connection)
        , m_own(own)
    {}

    /// Takes the log's end as seen.
    [[nodiscard]] Result<void> skip();
    /// What others committed since. A log that became shorter, or grew by more than a screenful of
    /// changes, is told as `everything`.
    [[nodiscard]] Result<std::vector<Committed>> read();

private:
    struct Touched
    {
        std::map<std::pair<Entity, RecordId>, TouchedRecord> records;
        Committed committed;
    };
    [[nodiscard]] Result<std::vector<RecordId>> foreignActions(qint64 after, qint64 end);
    [[nodiscard]] Result<std::vector<Committed>> readFrom(qint64 after, qint64 end);
    [[nodiscard]] Result<Committed> readAction(const RecordId &action, qint64 after, qint64 end);
    void touch(Touched &touched, const sync::Change &change);
    void addHeirs(Touched &touched);
    void addTracked(Touched &touched, const sync::Op &op);
    [[nodiscard]] std::optional<TouchedRecord> touchedRecord(Entity entity, const RecordId &id);
    [[nodiscard]] Committed finished(Touched touched);

    ReadConnection &m_connection;
    OwnActions *m_own;
    qint64 m_seen = 0;
};

} // namespace sennight
