// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports.h"

#include <QRandomGenerator>

namespace sennight {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QTimeZone SystemClock::zone() const
{
    // Converts as the system does; its name would be searched for in all of the zone files.
    return QTimeZone(QTimeZone::LocalTime);
}

FixedClock::FixedClock(qint64 nowMs, QTimeZone zone)
    : m_nowMs(nowMs)
    , m_zone(std::move(zone))
{}

quint64 SystemRandom::next64()
{
    return QRandomGenerator::system()->generate64();
}

quint64 SeededRandom::next64()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31);
}

} // namespace sennight
