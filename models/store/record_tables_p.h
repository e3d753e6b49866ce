// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change_log_p.h"
#include "stored_record_p.h"

#include <map>
#include <span>

namespace sennight {

/// Reads and writes the rows of records: one SELECT for many ids, one INSERT or one UPDATE a
/// record, naming only the columns that have something to say (an UPDATE that names an indexed
/// column pays for its indexes).
class RecordTables
{
public:
    RecordTables(Connection &connection, ChangeLog &log);
    /// Of keys given out in a transaction that was rolled back, or by another process since.
    void forget()
    {
        m_lastKeys.clear();
        endKeeping();
    }
    void endKeeping() { m_keepsKeys = false; }

    using Sink = std::function<void(StoredRecord &&)>;
    /// The records that there are among `ids`, in any order. Damaged where a row cannot be read.
    [[nodiscard]] Result<void> load(quint8 entity, std::span<const RecordId> ids, const Sink &sink);
    /// The next records of a kind by ascending id, at most `limit`; from the first for nothing.
    [[nodiscard]] Result<void> loadAfter(quint8 entity, const std::optional<RecordId> &after,
                                         int limit, const Sink &sink);
    /// The record with that key, if there is one. Damaged where its row cannot be read.
    [[nodiscard]] Result<void> loadAt(quint8 entity, RowKey key, const Sink &sink);
    /// No key of the kind is greater; 0 where there is no record.
    [[nodiscard]] Result<qint64> lastKey(const EntitySpec &entity);
    /// The ids of all records of a kind.
    [[nodiscard]] Result<void> eachId(const EntitySpec &entity,
                                      const std::function<void(const RecordId &)> &visit);
    /// The numbers of the kinds that there are, those of newer versions too; ascending.
    [[nodiscard]] Result<std::vector<quint8>> kinds();
    /// The key of a record that is made: the one that it had before a rebuild, else a new one.
    [[nodiscard]] Result<RowKey> newKey(quint8 entity, const RecordId &id);
    /// Until the transaction ends, records that are made again keep their keys.
    [[nodiscard]] Result<void> rememberKeys();

    /// Writes `record.parts` (for a new one: all of it) and the heads.
    [[nodiscard]] Result<void> write(const StoredRecord &record);
    [[nodiscard]] Result<void> writeTracked(const RecordId &todo, qint64 ms);

    /// The shared state of a record whose row is local; nothing where the shared space has none.
    [[nodiscard]] Result<std::optional<sync::RecordState>> shadowOf(quint8 entity,
                                                                    const RecordId &id);
    [[nodiscard]] Result<void> writeShadow(const sync::RecordState &state);
    [[nodiscard]] Result<void> removeShadow(quint8 entity, const RecordId &id);
    /// All of them, in ascending (entity, id).
    [[nodiscard]] Result<void>
    eachShadow(const std::function<void(const sync::RecordState &)> &visit);

    [[nodiscard]] Result<void> setElement(const StoredRecord &record, const RegisterName &name,
                                          const Value &value);
    [[nodiscard]] Result<void> removeElement(const StoredRecord &record, const RegisterName &name);
    /// All of the record's elements as text, for comparing: field, element, value.
    [[nodiscard]] Result<QStringList> allElements(const StoredRecord &record);
    [[nodiscard]] Result<std::map<QString, Value>> elements(const StoredRecord &record,
                                                            quint8 field);

private:
    struct Layout
    {
        const EntitySpec *spec = nullptr;
        std::vector<const FieldSpec *> columns;
        QString select; ///< the columns of a row, as fill() takes them
        std::map<quint64, Statement *> inserts;
        std::map<quint64, Statement *> updates;
    };
    Layout &layout(const EntitySpec &entity);
    template <typename... Args>
    [[nodiscard]] Result<void> loadWith(quint8 entity, const QString &where, const Sink &sink,
                                        const Args &...args);
    [[nodiscard]] bool fill(const Statement &row, StoredRecord &record);
    void fillColumns(const Statement &row, StoredRecord &record);
    [[nodiscard]] QByteArray heads(const StoredRecord &record) const;
    [[nodiscard]] Result<void> insert(const StoredRecord &record);
    [[nodiscard]] Result<void> update(const StoredRecord &record);
    [[nodiscard]] Result<void> writeUnknown(const StoredRecord &record);
    [[nodiscard]] Result<Statement *> insertStatement(Layout &layout, quint64 parts);
    [[nodiscard]] Result<Statement *> updateStatement(Layout &layout, quint64 parts);

    Connection &m_connection;
    ChangeLog &m_log;
    std::map<quint8, Layout> m_layouts;
    std::map<quint8, RowKey> m_lastKeys;
    bool m_keepsKeys = false;
};

/// The detail of the Damaged that a row gives whose heads are no heads: the file itself may be
/// sound.
inline constexpr QLatin1StringView unreadableHeads{"a row's heads cannot be read"};

/// The instant of the newest head, and of the oldest: ms since 1970 UTC.
[[nodiscard]] qint64 newestMs(const sync::RecordState &state);
[[nodiscard]] qint64 oldestMs(const sync::RecordState &state);

} // namespace sennight
