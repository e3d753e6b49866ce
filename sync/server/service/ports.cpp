// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace sennight::sync::server {

qint64 SystemWallClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_aheadMs;
}

void SystemRandomSource::fill(std::span<unsigned char> bytes)
{
    std::ranges::generate(
        bytes, [] { return static_cast<unsigned char>(QRandomGenerator::system()->generate()); });
}

} // namespace sennight::sync::server
