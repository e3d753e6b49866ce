// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_timer.h"

using namespace Qt::StringLiterals;

namespace sennight {

RunningTimer::RunningTimer(const ItemContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &RunningTimer::ticked);
    connect(&m_second, &QTimer::timeout, &context.feed, &ChangeFeed::ticked);
}

void RunningTimer::read()
{
    if (auto running = m_context.queries.runningTodo())
        take(std::move(*running));
}

void RunningTimer::take(std::optional<TodoRow> row)
{
    if (m_row == row)
        return;
    m_row = std::move(row);
    m_goalTitle.clear();
    if (m_row && m_row->goal) {
        if (const auto goal = m_context.queries.record(*m_row->goal))
            m_goalTitle = goal->text(Field::GoalTitle);
    }
    if (m_row)
        m_second.start();
    else
        m_second.stop();
    Q_EMIT changed();
    Q_EMIT ticked();
}

qint64 RunningTimer::seconds() const
{
    return m_row ? trackedSeconds(*m_row, m_context.clock.nowMs()) : 0;
}

QString RunningTimer::elapsed() const
{
    return m_row ? elapsedText(seconds()) : QString();
}

QString RunningTimer::of() const
{
    if (!m_row || !m_row->estimateMinutes)
        return {};
    return tr("of %1").arg(durationText(*m_row->estimateMinutes));
}

QString RunningTimer::ofBrief() const
{
    return m_row && m_row->estimateMinutes ? u"/ "_s + durationText(*m_row->estimateMinutes)
                                           : QString();
}

QString RunningTimer::left() const
{
    if (!m_row || !m_row->estimateMinutes)
        return {};
    const qint64 left = *m_row->estimateMinutes - seconds() / 60;
    return left >= 0 ? tr("%1 min left").arg(left) : tr("%1 min over").arg(-left);
}

qreal RunningTimer::share() const
{
    return m_row ? progress(*m_row, m_context.clock.nowMs()) : 0;
}

bool RunningTimer::isOver() const
{
    return m_row && timeState(*m_row, m_context.clock.nowMs()) == TimeState::Over;
}

} // namespace sennight
