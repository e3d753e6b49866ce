// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sennight::cli {

/// What the environment calls the person's language: "de_DE", "en". Empty where it names none.
[[nodiscard]] QString systemLanguage();

/// Qt reads and writes UTF-8 only, and says so on stderr in any other locale: chooses one in the
/// environment, which forgets the person's language. Before the application is made.
void preferUtf8();

} // namespace sennight::cli
