// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sennight {

// Texts that are made of others, with what the language puts between them. Pure; any thread.

/// "Ring the office, not done, 15 minutes".
[[nodiscard]] QString listText(const QStringList &parts);
/// One sentence after another: "One is left. Two follow."
[[nodiscard]] QString sentencesText(const QStringList &sentences);
/// Parts of a sentence as a whole one: "2h in all; one has rolled over twice."
[[nodiscard]] QString clausesText(const QStringList &clauses);

} // namespace sennight
