// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

namespace sennight::cli {

/// The first line of a file that holds a secret, without its line end. At most 4 KiB.
[[nodiscard]] Answer<QString> secretFromFile(const QString &path);
/// Asks for a secret on the terminal without showing what is typed. Refused, with `hint`, where
/// there is no terminal: standard input may be a pipe, but nobody could answer.
[[nodiscard]] Answer<QString> askForSecret(const QString &question, const QString &hint);

} // namespace sennight::cli
