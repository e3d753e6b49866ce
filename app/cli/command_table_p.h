// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <array>

// The rows of the commands that have commands of their own.
namespace sennight::cli {

template <Takes... kinds>
inline constexpr std::array<Takes, sizeof...(kinds)> each{kinds...};

extern const std::array<Command, 5> projectCommands;
extern const std::array<Command, 4> goalCommands;
extern const std::array<Command, 4> thoughtCommands;
extern const std::array<Command, 4> backupCommands;
extern const std::array<Command, 3> settingsCommands;
extern const std::array<Command, 12> syncCommands;
extern const std::array<Command, 5> deviceCommands;

} // namespace sennight::cli
