// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sennight::sync {

/// libsodium picks its implementations once, before anything of it is used. Any thread.
void makeSodiumReady();

} // namespace sennight::sync
