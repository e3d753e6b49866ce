// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>

namespace sennight::sync::server {

/// The server's own clock. Callable from any thread.
class WallClock
{
public:
    virtual ~WallClock() = default;
    /// Milliseconds since 1970 UTC.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
};

/// The system's, or one that is ahead of it; below 0: behind.
class SystemWallClock final : public WallClock
{
public:
    explicit SystemWallClock(qint64 aheadMs = 0)
        : m_aheadMs(aheadMs)
    {}
    [[nodiscard]] qint64 nowMs() const override;

private:
    const qint64 m_aheadMs;
};

/// Where server id, store epochs, challenges and invites come from. Callable from any thread.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<unsigned char> bytes) = 0;
};

/// The operating system's generator.
class SystemRandomSource final : public RandomSource
{
public:
    void fill(std::span<unsigned char> bytes) override;
};

} // namespace sennight::sync::server
