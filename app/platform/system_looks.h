// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtPlugin>

#include <functional>

namespace sennight {

/// What the person asks of every program of the desktop.
struct SystemLooks
{
    bool contrast = false;      ///< stronger lines and text
    bool reducedMotion = false; ///< nothing moves

    friend bool operator==(const SystemLooks &, const SystemLooks &) = default;
};

/// Tells them. What it takes to ask the desktop is a plugin: no start waits for it. GUI thread.
class SystemLooksWatch
{
public:
    SystemLooksWatch() = default;
    SystemLooksWatch(const SystemLooksWatch &) = delete;
    SystemLooksWatch &operator=(const SystemLooksWatch &) = delete;
    virtual ~SystemLooksWatch() = default;

    /// Calls `tell` from the event loop, once the desktop has answered and whenever that changes;
    /// never where it does not answer.
    virtual void start(std::function<void(SystemLooks)> tell) = 0;
    virtual void stop() = 0;
};

/// The one that was installed beside the program, loaded by the first call. Null where there is
/// none. Belongs to the process.
[[nodiscard]] SystemLooksWatch *loadSystemLooks();

} // namespace sennight

Q_DECLARE_INTERFACE(sennight::SystemLooksWatch, "org.sennight.SystemLooksWatch/1")
