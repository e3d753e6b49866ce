// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud_world.h"

namespace sennight::sync {

/// An account of two devices.
struct TwoDevices
{
    explicit TwoDevices(quint64 seed = 1)
        : world(seed)
        , anna(world)
        , ben(world)
        , key(RecoveryKey::random(world.entropy))
    {
        anna.create(key);
        ben.join(key);
    }
    /// Rounds until nobody has anything more to say; false where it does not come to an end.
    bool heal(int most = 200)
    {
        int quiet = 0;
        for (int i = 0; i < most && quiet < 4; ++i) {
            CloudDevice &device = i % 2 == 0 ? anna : ben;
            if (device.isDead())
                device.begin();
            const RoundResult result = device.round();
            const bool isQuiet =
                result.end == RoundEnd::Done && result.sent == 0 && result.received == 0;
            quiet = isQuiet ? quiet + 1 : 0;
            world.scheduler.pass(std::chrono::seconds(20));
        }
        return quiet >= 4;
    }

    CloudWorld world;
    CloudDevice anna;
    CloudDevice ben;
    RecoveryKey key;
};

} // namespace sennight::sync
