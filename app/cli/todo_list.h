// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "plain_text.h"

namespace sennight::cli {

/// Prints todos in the order they come: aligned rows, or a JSON array with all fields. `byDay` puts
/// a heading before each day.
[[nodiscard]] Answer<void> printTodos(Invocation &call, std::span<const TodoRow> rows,
                                      bool byDay = false);
/// The value of an option that is a count; nothing where it is not given.
[[nodiscard]] Answer<std::optional<int>> countOption(const Arguments &arguments, const char *option,
                                                     int least, int most);

} // namespace sennight::cli
