// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QStringList>

namespace sennight {

/// What the person asked for on the command line of `sennight`.
struct WindowOptions
{
    QString profile;             ///< empty: SENNIGHT_PROFILE, else the platform's folder
    bool quickAdd = false;       ///< only the window that adds a todo
    bool sample = false;         ///< a throw-away profile with the sample week
    bool selfTest = false;       ///< load every page in each theme and width, then end
    QString language;            ///< "de"; empty: as set
    QString section;             ///< of the settings, to be shown first: "General"
    QString shots;               ///< folder for pictures of the screens
    QString shotNames;           ///< regular expression: only the pictures whose names it fits
    QString screenshot;          ///< file for a picture of the first frame
    bool quitAfterFrame = false; ///< say "ready" after the first frame and a key press, then end
};

/// Reads the command line. Prints help or version, or what is wrong, and gives an exit code then.
[[nodiscard]] std::expected<WindowOptions, int> parseWindowOptions(const QStringList &arguments);

} // namespace sennight
