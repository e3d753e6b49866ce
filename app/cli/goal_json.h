// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_text.h"

namespace sennight::cli {

/// A week's goals; what they tracked includes what still runs, as the window counts it.
[[nodiscard]] Answer<std::vector<GoalRow>> goalsOf(const Session &session, IsoWeek week);
/// A goal as lists give it: with what is derived from its todos.
void writeGoalRow(JsonWriter &json, const GoalRow &row);
/// "1h 30m of 5h"; empty where no time is meant for it.
[[nodiscard]] QString goalTimeText(const GoalRow &row);

} // namespace sennight::cli
