// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace sennight {

/// A record that an earlier import made, or that is known by its own id.
struct KnownRecord
{
    RecordId id;
    QString memory{}; ///< ImportMemory as text; empty where no import read this record yet
    bool deleted = false;
    qint64 modifiedAtMs = 0;
};

/// Tells records whose making was undone from those that a person deleted. One look into History
/// serves all records that changed in the same millisecond: an undo deletes many at once.
class UndoneRecords
{
public:
    explicit UndoneRecords(const Queries &queries)
        : m_queries(queries)
    {}
    [[nodiscard]] Result<bool> contains(const RecordId &deleted, qint64 modifiedAtMs);

private:
    const Queries &m_queries;
    QHash<qint64, bool> m_answers;
};

/// Where an import keeps its memory of a record (ImportMemory) in the record's `extras`: in an
/// element of its own, or below the text of another one, which then has no line break.
struct MemoryPlace
{
    QString element;
    QString below{}; ///< empty: in `element`

    /// Empty where no import read the record.
    [[nodiscard]] QString memoryOf(const Record &record) const;
};

/// The key of one of several records that share it, of which `before` came first.
[[nodiscard]] QString keyAmongEquals(const QString &key, int before);

/// Finds records of one kind by the foreign id in their `extras`. A few look-ups ask the store one
/// by one; from `patience` on one pass over all records serves the rest. Not thread safe.
class ForeignIndex
{
public:
    /// For formats whose records are known by what they say.
    struct NativeKeys
    {
        /// That a record goes out with: the only key of one that no import read, one more of one
        /// that was edited here since.
        std::function<QString(const Record &)> keyOf;
        std::function<RecordId(const QString &key)> idOf; ///< that every device derives
    };

    /// With `nativeKeys` the pass is made at once, and a record that has the id of its key needs
    /// no key in its `extras`. Among records of one key the imported ones come first, as in an
    /// export.
    ForeignIndex(const Queries &queries, Entity entity, QString keyElement, MemoryPlace memory,
                 std::optional<NativeKeys> nativeKeys = {});
    [[nodiscard]] bool keysAreInIds() const { return m_nativeKeys.has_value(); }

    /// `idOfKey`: what every device derives from the key.
    [[nodiscard]] Result<std::optional<KnownRecord>> find(const QString &key,
                                                          const RecordId &idOfKey);
    /// By its own id.
    [[nodiscard]] Result<std::optional<KnownRecord>> find(const RecordId &id);

    /// Whether a deleted record is one because its making was undone: then importing it makes it
    /// again, while what a person deleted stays so.
    [[nodiscard]] Result<bool> wasUndone(const KnownRecord &record);

    static constexpr int patience = 64;

private:
    [[nodiscard]] Result<void> readAll();
    /// Among records of one key.
    struct Places
    {
        QList<int> gaps; ///< of deleted ones
        int end = 0;
    };
    struct Equals
    {
        QHash<QString, Places> places; ///< by the key without its place
        QSet<RecordId> idsOfKeys;      ///< of records that are found by their ids
    };
    void addByNativeKey(const QString &key, const RecordId &id, Equals &equals);
    [[nodiscard]] Result<bool> isRead();
    [[nodiscard]] KnownRecord known(const Record &record) const;

    const Queries &m_queries;
    Entity m_entity;
    Field m_extras;
    QString m_keyElement;
    MemoryPlace m_memory;
    std::optional<NativeKeys> m_nativeKeys;
    int m_lookups = 0;
    bool m_read = false;
    QHash<QString, KnownRecord> m_byKey;
    QHash<RecordId, KnownRecord> m_byId;
    UndoneRecords m_undone;
};

/// Long texts are kept in several elements of `extras`, of these names …
[[nodiscard]] QString pieceName(const QString &name, qsizetype piece);
/// … and this puts them together again.
[[nodiscard]] QString extraText(const Record &record, const QString &name);
/// Whether an element of `extras` is the rest of another one.
[[nodiscard]] bool isPiece(const Record &record, const QString &name);
/// The `extras` of a kind that has them.
[[nodiscard]] Field extrasField(Entity entity);
/// The notes of a kind: description.
[[nodiscard]] Field notesField(Entity entity);

} // namespace sennight
