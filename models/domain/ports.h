// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace sennight {

/// Where "now" comes from. Composition passes the system's; tests and SENNIGHT_NOW pass a fixed
/// one. Implementations must be callable from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00Z.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// The zone in which local dates are read.
    [[nodiscard]] virtual QTimeZone zone() const = 0;
};

/// Where randomness comes from. Ids and chains need unpredictable bits; tests pass a seeded one.
/// Implementations must be callable from any thread.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    [[nodiscard]] virtual quint64 next64() = 0;
};

/// The operating system's clock and local zone.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] QTimeZone zone() const override;
};

/// A clock that stands still until it is moved; in UTC unless told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 nowMs, QTimeZone zone = QTimeZone::utc());
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }
    void set(qint64 nowMs) { m_nowMs = nowMs; }

private:
    qint64 m_nowMs;
    QTimeZone m_zone;
};

/// QRandomGenerator::system().
class SystemRandom final : public RandomSource
{
public:
    [[nodiscard]] quint64 next64() override;
};

/// SplitMix64 (Steele, Lea, Flood 2014): the same sequence for the same seed. Tests and sample data
/// only.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint64 seed)
        : m_state(seed)
    {}
    [[nodiscard]] quint64 next64() override;

private:
    quint64 m_state;
};

} // namespace sennight
