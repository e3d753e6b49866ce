// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_log_names.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr std::array kindNames{"round"_L1,   "trouble"_L1,   "conflicts"_L1, "device"_L1,
                               "account"_L1, "recovered"_L1, "put_back"_L1,  "deleted"_L1};
constexpr std::array eventNames{
    "none"_L1,           "turned_on"_L1,    "joined"_L1,           "turned_off"_L1,
    "paused"_L1,         "resumed"_L1,      "secrets_replaced"_L1, "device_added"_L1,
    "device_renamed"_L1, "device_level"_L1, "device_revoked"_L1,   "set_up_failed"_L1};

template <typename Value, size_t count>
std::optional<Value> named(const std::array<QLatin1StringView, count> &names, const QString &name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

} // namespace

QLatin1StringView syncLogKindName(SyncLogKind kind)
{
    return kindNames.at(static_cast<size_t>(kind));
}

std::optional<SyncLogKind> syncLogKindNamed(const QString &name)
{
    return named<SyncLogKind>(kindNames, name);
}

QLatin1StringView syncAccountEventName(SyncAccountEvent event)
{
    return eventNames.at(static_cast<size_t>(event));
}

SyncAccountEvent syncAccountEventNamed(const QString &name)
{
    return named<SyncAccountEvent>(eventNames, name).value_or(SyncAccountEvent::None);
}

} // namespace sennight
