// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "read_connection_p.h"
#include "rows.h"

#include <functional>
#include <span>

namespace sennight {

/// Reads whole records, and finds them by id, name or foreign id. Each call is to be made inside a
/// snapshot.
class RecordReader
{
public:
    explicit RecordReader(ReadConnection &connection)
        : m_connection(connection)
    {}

    [[nodiscard]] Result<Record> byId(const RecordId &id);
    [[nodiscard]] Result<std::vector<Record>> runningEntries();
    [[nodiscard]] Result<void> forEach(Entity entity, bool includeDeleted,
                                       const std::function<bool(const Record &)> &visit);
    [[nodiscard]] Result<std::pair<Entity, RecordId>> resolve(const QString &prefix);
    [[nodiscard]] int prefixLength();
    [[nodiscard]] Result<std::optional<RecordId>> byExtra(Entity entity, const QString &key,
                                                          const QString &value);
    [[nodiscard]] Result<std::vector<RecordId>> byTitle(Entity entity, const QString &title);
    /// The table and row of a record. NotFound.
    [[nodiscard]] Result<std::pair<Entity, RowKey>> locate(const RecordId &id);

private:
    struct Match
    {
        Entity entity;
        RecordId id;
        QString title;
    };
    [[nodiscard]] Result<std::vector<Match>> matches(std::span<const Entity> kinds, bool deleted,
                                                     const QString &prefix);
    using Keyed = std::pair<RowKey, Record>;
    [[nodiscard]] static Keyed readRow(Entity entity, const Rows &rows);
    [[nodiscard]] Result<std::vector<Keyed>> readRows(Entity entity, const QString &where,
                                                      const QVariantList &values);
    [[nodiscard]] Result<void> readSets(Entity entity, std::vector<Keyed> &records);

    ReadConnection &m_connection;
};

} // namespace sennight
