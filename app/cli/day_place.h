// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

namespace sennight::cli {

/// `count` ascending order keys behind the todos that are planned there already; empty keys where
/// nothing is planned.
[[nodiscard]] Answer<std::vector<QString>> placesAtEnd(const Session &session, const Plan &plan,
                                                       int count);
/// The order key behind the todos of a project; empty for none.
[[nodiscard]] Answer<QString> placeInProject(const Session &session,
                                             const std::optional<RecordId> &project);
/// The action that gives a todo a status: done, let_go, a stage, or (empty) the derived stage and
/// open again.
[[nodiscard]] Answer<Action> statusAction(const Session &session, const Record &todo,
                                          const QString &status);
/// The time entries whose end is open.
[[nodiscard]] Answer<std::vector<Record>> runningEntries(const Session &session);

} // namespace sennight::cli
