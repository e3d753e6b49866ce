// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sennight {

/// "2h 45m 1.5h 1h30 1h 30m 90" (a bare number is minutes), and as German and Japanese write it
/// ("1 Std. 30 Min.", "1時間30分") → minutes; nothing for anything else or beyond 9,999 hours.
[[nodiscard]] std::optional<int> minutesFromText(QStringView text);
/// "1h 30m", "45m", "2h", "0m": the short form of rows and the command line.
[[nodiscard]] QString minutesToText(int minutes);

} // namespace sennight
