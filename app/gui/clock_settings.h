// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

namespace sennight {

/// What shows this computer's settings of date and time: a program, or an address for the desktop.
struct ClockSettings
{
    QString program = {}; ///< where it lies; empty: `arguments` is one address
    QStringList arguments = {};
    friend bool operator==(const ClockSettings &, const ClockSettings &) = default;
};

/// Where a program lies; empty where there is none of that name.
using FindProgram = std::function<QString(const QString &name)>;

/// On a desktop that calls itself by these names (XDG_CURRENT_DESKTOP), the most special first.
/// Linux has no common way: nothing where the desktop is not known, or comes without the program.
[[nodiscard]] std::optional<ClockSettings> clockSettingsOf(const QStringList &desktops,
                                                           const FindProgram &find);
/// On this computer. Looks for a program on the disk. Any thread.
[[nodiscard]] std::optional<ClockSettings> clockSettings();
/// Shows them in a program of their own. False where that could not be begun. GUI thread.
bool openClockSettings();

} // namespace sennight
