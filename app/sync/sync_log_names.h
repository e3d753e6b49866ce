// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_values.h"

namespace sennight {

// The stable names of what a sync log tells, for its file and for scripts. Any thread.

/// "round", "put_back".
[[nodiscard]] QLatin1StringView syncLogKindName(SyncLogKind kind);
[[nodiscard]] std::optional<SyncLogKind> syncLogKindNamed(const QString &name);
/// "turned_on", "device_added".
[[nodiscard]] QLatin1StringView syncAccountEventName(SyncAccountEvent event);
/// The event of that name; None for others.
[[nodiscard]] SyncAccountEvent syncAccountEventNamed(const QString &name);

} // namespace sennight
