// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

namespace sennight::cli {

// FIELD=VALUE as people write it → edits of one record.
//
//   every field of the entity table by its name, and
//   planned_day planned_week due_date due_time   the faces of plan and due
//   estimate target project goal parent repeat   short names
//   status                                       of todos: done, let_go or a stage
//
// An empty value clears. Sets take +a,-b or the whole list a,b.

/// All edits, or the first thing that cannot be read, with the field and its allowed form. `record`
/// is as it was before; later assignments see what earlier ones set.
[[nodiscard]] Answer<std::vector<Edit>> editsFromText(const Session &session, const Record &record,
                                                      const QStringList &assignments);
/// A date as people write it; InvalidValue's form otherwise. A week's name gives its Monday.
[[nodiscard]] Answer<Plan> planFromText(const Session &session, const QString &text);
/// The person's week that the text names.
[[nodiscard]] Answer<IsoWeek> weekFromText(const Session &session, const QString &text);
/// The names that `editsFromText` takes for a kind of record.
[[nodiscard]] QStringList editableFields(Entity entity);

} // namespace sennight::cli
