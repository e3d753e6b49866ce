// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/crypto/verify/member_record.h"

#include <optional>
#include <span>
#include <vector>

namespace sennight::sync {

enum class MemberEventKind : quint8 {
    Began,           ///< the account
    Added,           ///< `device`, with `level`
    LevelChanged,    ///< of `device`, to `level`
    Removed,         ///< `device`
    SecretsReplaced, ///< and the root with them
};

/// What a record of the membership log did, for people to read.
struct MemberEvent
{
    quint64 index = 0; ///< of the record
    MemberEventKind kind = MemberEventKind::Began;
    DeviceId device = {};
    Level level = Level::CanEdit;
    std::optional<DeviceId> by = {}; ///< who signed it; none: somebody with the account's secret
    qint64 atMs = 0;                 ///< the signer's clock, ms since 1970 UTC
    friend bool operator==(const MemberEvent &, const MemberEvent &) = default;
};

/// Of the records from that index on. They were verified before. Any thread.
[[nodiscard]] std::vector<MemberEvent> memberEvents(std::span<const QByteArray> records,
                                                    quint64 from);

} // namespace sennight::sync
