// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "domain/record.h"

#include <span>

namespace sennight::cli {

/// What would do harm is asked about: the person says yes on the terminal, or --yes beforehand.
/// Held otherwise. `question` says what it does, `unchanged` that it was not done.
[[nodiscard]] Answer<void> decided(Invocation &call, const QString &question,
                                   const QString &unchanged);

/// Absence never deletes, and neither does a slip: a large part of all todos is asked about
/// (SYNC.md, section 3).
[[nodiscard]] Answer<void> confirmDeletion(Invocation &call, std::span<const Record> records);

} // namespace sennight::cli
