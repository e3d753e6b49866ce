// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace sennight::cli {

/// "senn help": all commands with their summaries.
void printOverview(Output &out);
/// "senn help project add": one command, as one JSON value where output is JSON. `path` is how it
/// is called.
void printHelp(Output &out, const QString &path, const Command &command);
/// All commands as one JSON value.
[[nodiscard]] QByteArray helpAsJson();
/// The manual page in the macros of man(7).
[[nodiscard]] QByteArray manPage(const QString &version);
/// A script for bash, zsh or fish; nothing for another shell.
[[nodiscard]] std::optional<QByteArray> completionScript(QStringView shell);

} // namespace sennight::cli
