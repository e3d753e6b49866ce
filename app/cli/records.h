// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace sennight::cli {

// Finding the records that a person names: an id, a prefix of one that only it has, or, for
// projects and goals, a title (letter case ignored; a beginning that only one has).

/// Any record: by id, else a project by its title, else a goal. Deleted ones are found by id.
[[nodiscard]] Answer<Record> recordNamed(const Session &session, const QString &name);
/// One of a kind. A record of another kind by that id is not found, and the message says what it
/// is.
[[nodiscard]] Answer<Record> recordNamed(const Session &session, Entity entity,
                                         const QString &name);
/// Several; one that is named twice comes once. Fails as a whole.
[[nodiscard]] Answer<std::vector<Record>> recordsNamed(const Session &session,
                                                       const QStringList &names);
[[nodiscard]] Answer<std::vector<Record>> todosNamed(const Session &session,
                                                     const QStringList &names);

/// A record of which only kind and id are known.
[[nodiscard]] Record blankRecord(Entity entity, const RecordId &id);
/// "todo", "weekly goal": what people call a kind of record.
[[nodiscard]] QString kindOf(Entity entity);
/// What names a record in a message: its title, or its kind and id.
[[nodiscard]] QString titleOf(const Record &record);

} // namespace sennight::cli
