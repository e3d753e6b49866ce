// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_values.h"

#include "domain/ports.h"

#include <optional>

namespace sennight::cli {

/// "full", "edit", "read", "store".
[[nodiscard]] QLatin1StringView levelName(sync::Level level);
[[nodiscard]] std::optional<sync::Level> levelNamed(const QString &name);
/// The same of what waits for the server; "revoked".
[[nodiscard]] QLatin1StringView wantedName(const SyncDeviceChange &change);
/// What waits, and how it is taken back; one line.
[[nodiscard]] QString waitingText(const SyncDeviceChange &change);
/// For each device that is asked about: that it joined, and how to answer; one line.
[[nodiscard]] QStringList arrivalLines(const SyncStatus &status, const Clock &clock);
[[nodiscard]] bool isAskedAbout(const SyncStatus &status, const sync::DeviceId &device);

} // namespace sennight::cli
