// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_output.h"

// Commands about accounts. Each returns the exit code.

namespace sennight::sync::server {

[[nodiscard]] int listAccounts(const Settings &settings, Storage &storage);
/// With those that were revoked. Their names are known to the account's devices only.
[[nodiscard]] int listDevices(const Settings &settings, Storage &storage, const QString &account);
[[nodiscard]] int showQuota(const Settings &settings, Storage &storage, const QString &account);
/// `size` may be "default": as the server gives everybody.
[[nodiscard]] int setQuota(const Settings &settings, Storage &storage, const QString &account,
                           const QString &size);

} // namespace sennight::sync::server
