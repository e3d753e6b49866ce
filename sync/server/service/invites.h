// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "storage.h"

namespace sennight::sync::server {

inline constexpr qsizetype maxSlotBytes = 1024;
/// Of a size that slots have; what is in them is nobody's business here.
[[nodiscard]] bool areSlots(const std::vector<protocol::LocatedSlot> &all);

/// 130 random bits in groups of letters and digits that nobody mistakes for one another.
[[nodiscard]] QString makeInviteCode(RandomSource &random);
/// However it was typed: small letters, without or with other separators. Only the hash is stored.
[[nodiscard]] InviteId inviteIdOf(const QString &code);

} // namespace sennight::sync::server
