// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

#include <QStringList>

namespace sennight {

/// "SNNT" in the database header: how a profile is told from a foreign file.
inline constexpr qint32 profileApplicationId = 0x534e'4e54;
/// The layout of the tables, kept in `PRAGMA user_version`. Raised by each migration.
inline constexpr int storeVersion = 5;

/// Where an undoable action stands (`actions.state`).
enum class UndoState : quint8 {
    Done = 0,    ///< can be undone
    Undone = 1,  ///< can be redone
    Settled = 2, ///< neither: an undo or redo itself, or a redo that a newer action took away
};

/// What `changes.space` says of a change: its space, or what became of one that was shared.
enum class Place : quint8 {
    Local = 0,
    Shared = 1,
    Retired = 2, ///< shared with an account that this device left: history
    CutOff = 3,  ///< taken back: written by a device that was removed, after that (sync_cut.cpp)
};

/// The statements that make the tables of sync, in order.
[[nodiscard]] QStringList syncTables();
/// The statement that makes the list of what was put back.
[[nodiscard]] QString putBackTable();
/// The statements that make the indexes of open conflicts, one for each table of records.
[[nodiscard]] QStringList conflictIndexes();

/// The statements that make an empty profile, in order. The tables of the records follow from the
/// entity table:
///
///     key INTEGER PRIMARY KEY | id | one column a field without a set | modified_at | space |
///     conflicts | conflict_fields | … derived … | heads
///
/// `conflicts` counts the fields with an open conflict; bit n of `conflict_fields` is field n.
/// `created_at` of a record that has none (an occurrence of a series) is its oldest head's instant.
[[nodiscard]] QStringList schemaStatements();

/// What an element that is looked up by itself or by its value fulfils, as all but long notes do;
/// to be said in the look-up too, which then finds the index of such elements.
inline constexpr QLatin1StringView oneLineElementSql{"instr(value, char(10)) = 0"};

/// The SQL column of a field that is not a set: its name, quoted.
[[nodiscard]] QString columnName(const FieldSpec &field);
/// The entity's fields that have a column, in the order of their numbers.
[[nodiscard]] std::vector<const FieldSpec *> columnFields(const EntitySpec &entity);

} // namespace sennight
