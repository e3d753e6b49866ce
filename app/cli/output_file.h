// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include "store/profile.h"

#include <QIODevice>

#include <functional>

namespace sennight::cli {

/// Refuses where results go into one of the profile's own files (>> sennight.db).
[[nodiscard]] Answer<void> mayWriteResults(const Profile &profile);

/// Hands `write` a device whose bytes become the file. The file appears whole, or what was there
/// before stays; pipes and devices (/dev/null) are written as they are. Refused for the profile's
/// own files, by whatever name or link; cannot_open; io. `write`'s own failure is handed on.
[[nodiscard]] Answer<void> writeFile(const Profile &profile, const QString &path,
                                     const std::function<Answer<void>(QIODevice &)> &write);

/// A path that cannot be read or written, and why.
[[nodiscard]] std::unexpected<Failure> cannotOpen(const QString &path, const QString &why);

} // namespace sennight::cli
