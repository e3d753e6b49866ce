// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/storage/open_storage.h"

namespace sennight::sync::server {

/// An empty storage of the kind that a test program is linked for: the same tests, on each.
[[nodiscard]] std::unique_ptr<Storage> newWorldStorage();

} // namespace sennight::sync::server
