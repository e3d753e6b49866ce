// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_writer.h"
#include "records.h"

namespace sennight::cli {

// The JSON of records, with the names of the design's CLI.md: those of the entity table, `plan` and
// `due` as their two faces. Dates are YYYY-MM-DD, instants UTC with Z, durations minutes.

/// One todo. `row` has what is derived from other records.
void writeTodo(JsonWriter &json, const Session &session, const Record &todo, const TodoRow &row);
/// Any record, with what is derived for its kind.
[[nodiscard]] Answer<void> writeRecord(JsonWriter &json, const Session &session,
                                       const Record &record);
/// One change as `senn history` gives it.
void writeHistoryEntry(JsonWriter &json, Entity entity, const HistoryEntry &entry);
/// A field's value: text, a number, true or false, an id in hex, or null.
void writeValue(JsonWriter &json, FieldType type, const Value &value);
/// The row of a todo that is in no list (a deleted one), from its own fields.
[[nodiscard]] TodoRow rowOf(const Record &todo);

/// "2026-11-11T10:00:00Z", with milliseconds where there are any.
[[nodiscard]] QString instantText(qint64 ms);
/// "done", "let_go" or the stage.
[[nodiscard]] QString statusText(const TodoRow &row);
/// "edit", "let_go": an action's kind for scripts.
[[nodiscard]] QString actionName(ActionKind kind);

} // namespace sennight::cli
