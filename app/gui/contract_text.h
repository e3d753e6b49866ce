// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract_read.h"
#include "decision_rows.h"

#include "items/date_text.h"

namespace sennight {

// What the week's contract says. Translatable. Pure; any thread.

/// "+1h", "−30m"; empty for nothing.
[[nodiscard]] QString moreText(int minutes);
/// "added Wed, +1h", "moved to Thu", "+30m on Tue", "let go Fri, −45m".
[[nodiscard]] QString changeText(const ContractChange &change, const TextContext &context);
/// "3 changes", "No change".
[[nodiscard]] QString changesText(int changes);
/// "3 came in, 2 moved, one was let go": only what there is.
[[nodiscard]] QString changesSummary(std::span<const ContractLine> lines);
[[nodiscard]] std::vector<DecisionRow> changeRows(std::span<const ContractLine> lines,
                                                  const TextContext &context);
/// "32h 55m of 35h are planned."
[[nodiscard]] QString fitText(const WeekFit &fit);
/// "3 todos have no estimate; they are not counted.", or empty.
[[nodiscard]] QString unknownText(const WeekFit &fit);
/// Each todo that does not fit: why, and where it could go.
[[nodiscard]] std::vector<DecisionRow> swapRows(const ContractSnapshot &contract,
                                                const TextContext &context);

} // namespace sennight
