// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"
#include "session.h"

namespace sennight::cli {

/// Indexes what a bulk commit left for later. Being stopped is no failure: the next program that
/// opens the profile goes on.
[[nodiscard]] Answer<void> completeSearchIndex(Session &session, ProgressLine &line);

} // namespace sennight::cli
