// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change_log_p.h"
#include "profile_state_p.h"
#include "record_tables_p.h"
#include "sync_queries.h"

namespace sennight {

class SyncQueries::Private
{
public:
    explicit Private(std::unique_ptr<Connection> opened)
        : connection(std::move(opened))
        , log(*connection)
        , tables(*connection, log)
    {}

    /// What a target is known to have (sync_log.cpp).
    struct Sent
    {
        QString target;
        qint64 sent = 0;
        std::map<int, qint64> less; ///< by chain: a place before `sent`
        std::optional<sync::RoundEnd> refusal;
        qint64 refusedAtMs = 0;

        [[nodiscard]] bool has(int chain, qint64 pos) const;
        [[nodiscard]] qint64 lowest() const;
    };
    /// All, or the one of that name: of a target that nothing is known of, that it has nothing.
    [[nodiscard]] Result<std::vector<Sent>> targets(const QString &name = {});
    [[nodiscard]] Result<QSet<RecordId>> ownDevices();
    [[nodiscard]] Result<QString> deviceName(const RecordId &device);
    /// What names the record.
    [[nodiscard]] Result<QString> title(Entity entity, const RecordId &record);
    [[nodiscard]] Result<std::vector<PendingRecord>>
    pending(const Sent &sent, qint64 most = std::numeric_limits<qint64>::max());
    struct Newest
    {
        qint64 pos = 0; ///< 0: none
        int chain = 0;
    };
    /// The newest shared change of this device that wrote on the record.
    [[nodiscard]] Result<Newest> newestOwn(Entity entity, const RecordId &record);
    [[nodiscard]] Result<std::vector<Conflict>> conflictsIn(const StoredRecord &record);
    [[nodiscard]] Result<Conflict> conflictOf(const StoredRecord &record, const FieldSpec &field,
                                              const sync::Register &reg);
    [[nodiscard]] Result<ConflictVersion> sideOf(const StoredRecord &record,
                                                 const sync::Register &reg, const sync::Head &head);
    [[nodiscard]] Result<void> addCut(Conflict &conflict);
    /// Nothing where it has no row.
    [[nodiscard]] Result<std::optional<StoredRecord>> stored(Entity entity, const RecordId &record);
    /// The device that wrote a head's value.
    [[nodiscard]] Result<RecordId> authorOf(const StoredRecord &record, const sync::Register &reg,
                                            const sync::Dot &head);

    /// Who wrote the change at that place of the log, and when; `look`, if any, is shown it.
    [[nodiscard]] Result<PutBackSide>
    sideAt(qint64 pos, const std::function<void(const sync::Change &change)> &look);
    /// Somebody's delete of it is there, and does not hold.
    [[nodiscard]] Result<bool> livesAgainstDelete(Entity entity, const RecordId &record);

    std::unique_ptr<Connection> connection;
    ChangeLog log;
    RecordTables tables;
};

} // namespace sennight
