// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "sync/core/change.h"
#include "sync/core/replica.h"

using namespace sennight;

/// A change has one form, and a replica takes any that is well-formed.
void sennight::fuzzOne(QByteArrayView input)
{
    const auto change = sync::decode(input);
    if (!change)
        return;
    must(sync::encode(*change) == input);
    sync::MemoryReplica replica({RecordId(), 1});
    static_cast<void>(replica.receive(input.toByteArray(), 1'800'000'000'000));
    static_cast<void>(replica.dump());
}
