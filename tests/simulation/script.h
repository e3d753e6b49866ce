// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace sennight::sync::simulation {

/// What may happen in a world.
enum class StepKind : quint8 {
    Edit,
    Remove,
    Settle,
    Undo,
    Wait,        ///< seconds or minutes pass
    WaitLong,    ///< weeks pass
    SyncNow,     ///< a person asks for it
    Kill,        ///< the program ends without a word; what was not on its disk is gone
    Quit,        ///< the program ends in order
    Start,       ///< and is started again
    CutOff,      ///< the device's network goes, or comes back
    Weather,     ///< how bad the network is, from now on
    ClockJump,   ///< the device's clock is set, by up to ten years
    BackUp,      ///< the device's disk is copied
    Restore,     ///< and put back
    Clone,       ///< a disk is copied into another machine
    Join,        ///< one more device comes, or one that was removed comes back as a new one
    Revoke,      ///< another device is removed
    SwapSecret,  ///< the recovery key is replaced
    ChangeLevel, ///< another device is trusted with less, or more
    DiskFull,    ///< the device's disk takes nothing more, or something again
    Tamper,      ///< a bit is flipped in each of the next few replies that hold content
    ServerDown,  ///< the server stops, or comes back
    ServerFails, ///< its database does
    ServerBackUp,
    ServerRestore, ///< its database is put back as it was
    ServerClock,
    Heal, ///< the sky clears; all laws are checked
};
inline constexpr int stepKinds = static_cast<int>(StepKind::Heal) + 1;

/// One step. What it chooses comes from its own seed, so that steps can be left out without giving
/// those after them another meaning.
struct Step
{
    StepKind kind = StepKind::Edit;
    int device = 0; ///< modulo the number of devices that there are
    quint64 seed = 0;
};

/// A history. A plain value.
struct Script
{
    quint64 seed = 0;
    int devices = 3; ///< at the beginning
    std::vector<Step> steps;
};

inline constexpr int longestScript = 2000;
inline constexpr int longestStoreScript = 300; ///< where each device has a file

/// Most are short; some have twelve devices and two thousand steps. `sizeLimit`: steps at most.
[[nodiscard]] Script scriptOf(quint64 seed, int sizeLimit = longestScript);
/// One word.
[[nodiscard]] QLatin1StringView nameOf(StepKind kind);
[[nodiscard]] std::optional<StepKind> stepKindOf(QStringView name);

} // namespace sennight::sync::simulation
