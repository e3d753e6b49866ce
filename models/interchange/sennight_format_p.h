// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_reader_p.h"
#include "local_time_p.h"

#include "domain/entities.h"
#include "domain/record.h"

// The lossless format, version 1: one object,
//
//   {"sennight":1,"schema":1,
//   "intentions":[],
//   "projects":[
//   {"id":"…","modified_at":"…","title":"…","tags":{"field":"Field"}},
//   …],
//   …}
//
// with an array for each kind, in the order of the entity table, and a line for each record, in
// ascending id. Members are the fields of the entity table by name and in its order; what a record
// does not have is left out, sets are objects of element and value. Instants are UTC with "Z",
// minutes are numbers, ids have 32 hexadecimal digits. An occurrence of a repeating todo leaves out
// what it shows from the one before, and has null where it has nothing although that one does.
//
// Not in the file, because it belongs to a device or follows from the rest: which records stay on
// this device's space, what waits for a target, the history, and versions that lost or wait in a
// conflict (the shown ones are there).

namespace sennight {

inline constexpr int sennightFormatVersion = 1;

/// JSON of a value that is not null.
[[nodiscard]] QString sennightJson(FieldType type, const Value &value);
/// The other way; nothing for what the type cannot be. The value may still be beyond its limits.
[[nodiscard]] std::optional<Value> sennightValue(FieldType type, const JsonValue &json,
                                                 LocalTime &local);
/// What an occurrence shows from the one before while nobody edited it: values and sets.
[[nodiscard]] Record inheritedView(const Record &predecessor, const Record &occurrence);

} // namespace sennight
