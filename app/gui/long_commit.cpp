// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_commit.h"

#include <chrono>

using namespace std::chrono_literals;

namespace sennight {

LongCommit::LongCommit(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(200ms);
    connect(&m_timer, &QTimer::timeout, this, &LongCommit::look);
}

Progress LongCommit::begin(const QString &text)
{
    m_text = text;
    m_told = std::make_shared<Told>();
    m_timer.start();
    return [told = m_told](qint64 done, qint64 total) {
        told->total = total;
        told->done = done;
        return !told->stop;
    };
}

void LongCommit::look()
{
    const qint64 total = m_told->total;
    m_share = total > 0 ? double(m_told->done) / double(total) : -1;
    m_shown = m_text;
    Q_EMIT changed();
}

void LongCommit::end()
{
    m_timer.stop();
    m_told.reset();
    m_share = -1;
    if (!std::exchange(m_shown, {}).isEmpty())
        Q_EMIT changed();
}

void LongCommit::cancel()
{
    if (m_told)
        m_told->stop = true;
}

} // namespace sennight
