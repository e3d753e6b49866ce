// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_round_p.h"

namespace sennight::sync {

Job<void> CloudTarget::Round::takeSnapshot()
{
    co_return std::unexpected<Failure>(Oddity::Nonsense);
}

} // namespace sennight::sync
