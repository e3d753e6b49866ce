// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace sennight::cli {

/// What the words of one call mean.
struct CommandLine
{
    QString profile; ///< --profile; empty = as the environment says
    bool json = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
    const Command *command = nullptr; ///< null = none was named
    QString path;                     ///< "project add"
    Arguments arguments;
};

/// Reads the words after the program's name. Global options may stand anywhere; "--" ends options;
/// a single dash begins an ordinary word ("-" is standard input). `json` is set as soon as it is
/// seen, so that errors take its form.
[[nodiscard]] Answer<CommandLine> readCommandLine(const QStringList &words, bool &json);
/// Bytes of the shell as text; exit 2 where they are not UTF-8.
[[nodiscard]] Answer<QStringList> decodedArguments(int count, const char *const *bytes);

} // namespace sennight::cli
