// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timer_view.h"

#include "domain/settings.h"
#include "items/todo_text.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr int lookMs = 30'000;
constexpr qint64 announcedEveryMinutes = 15;

} // namespace

TimerView::TimerView(Planner &planner, const QString &deviceFile, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_context(planner.ports().items)
    , m_watch(m_context.clock, deviceFile)
{
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &TimerView::look);
}

void TimerView::start(std::function<std::unique_ptr<IdleSource>()> makeIdleSource)
{
    m_makeIdleSource = std::move(makeIdleSource);
    if (std::exchange(m_started, true))
        return;
    connect(&m_context.feed, &ChangeFeed::committed, this, &TimerView::onCommitted);
    connect(&m_context.feed, &ChangeFeed::ticked, this, &TimerView::onTicked);
    follow();
    m_watch.seen(0); // whoever starts the program is here
    Q_EMIT awayChanged();
}

void TimerView::onCommitted()
{
    follow();
    Q_EMIT awayChanged();
}

void TimerView::follow()
{
    auto entries = m_context.queries.runningEntries();
    if (!entries)
        return;
    if (entries->size() > 1) {
        // Another process started one in the same moment: one person works on one thing.
        m_planner.perform([this] {
            const auto running = m_context.queries.runningEntries();
            return Planner::Step{endEarlierTimers(running.value_or(std::vector<Record>()))};
        });
    }
    m_entry = entries->empty() ? std::nullopt : std::optional(std::move(entries->back()));
    m_row = m_context.queries.runningTodo().value_or(std::nullopt);
    m_watch.follow(m_entry);
    if (!m_entry)
        m_look.stop();
    else if (!m_look.isActive())
        m_look.start();
    if (m_entry && !m_idle && m_makeIdleSource)
        m_idle = std::exchange(m_makeIdleSource, {})();
    m_announcedMinutes = m_row ? trackedSeconds(*m_row, m_context.clock.nowMs()) / 60 : 0;
}

void TimerView::look()
{
    const auto take = [this](std::optional<qint64> idleMs) {
        const auto before = m_watch.away();
        m_watch.seen(idleMs.value_or(0));
        if (m_watch.away() != before)
            Q_EMIT awayChanged();
    };
    if (m_idle)
        m_idle->ask(take);
    else
        take({});
}

void TimerView::onTicked()
{
    if (!m_row)
        return;
    const qint64 minutes = trackedSeconds(*m_row, m_context.clock.nowMs()) / 60;
    const qint64 before = std::exchange(m_announcedMinutes, minutes);
    const bool atEstimate = m_row->estimateMinutes && before < *m_row->estimateMinutes &&
                            minutes >= *m_row->estimateMinutes;
    if (atEstimate || before / announcedEveryMinutes < minutes / announcedEveryMinutes)
        announce(minutes);
}

void TimerView::announce(qint64 minutes)
{
    const auto json = m_context.queries.setting(u"timer.announce"_s);
    if (!switchFromJson(json.value_or(std::nullopt).value_or(QString())).value_or(false))
        return;
    const QString time = spokenDuration(static_cast<int>(minutes));
    const QString title = quotedTitle(m_row->title);
    Q_EMIT m_planner.announced(
        m_row->estimateMinutes
            ? tr("%1: %2").arg(title, partText(time, spokenDuration(*m_row->estimateMinutes)))
            : tr("%1: %2").arg(title, time));
}

int TimerView::awayMinutes() const
{
    const auto &away = m_watch.away();
    return away ? static_cast<int>((away->endMs.value_or(away->startMs) - away->startMs) / 60'000)
                : 0;
}

QString TimerView::awayText() const
{
    if (!m_watch.away() || !m_entry)
        return {};
    return tr("Away for %1. Keep them, or take them off?").arg(spokenDuration(awayMinutes()));
}

QString TimerView::awayDetail() const
{
    return m_row
               ? tr("Takes %1 off %2").arg(spokenDuration(awayMinutes()), quotedTitle(m_row->title))
               : QString();
}

void TimerView::askAbout(const Interval &away)
{
    m_watch.ask(away);
    Q_EMIT awayChanged();
}

void TimerView::keepAway()
{
    m_watch.settle();
    Q_EMIT awayChanged();
}

void TimerView::takeOffAway()
{
    const auto away = m_watch.away();
    if (!away || !m_entry)
        return;
    const QString toast = tr("%1 taken off").arg(spokenDuration(awayMinutes()));
    m_planner.perform([this, away = *away, id = m_entry->id, toast] {
        const auto entry = m_context.queries.record(id);
        if (!entry || entry->deleted)
            return Planner::Step{};
        return Planner::Step{takeOff(*entry, away, m_planner.actionContext()), toast};
    });
    keepAway();
}

} // namespace sennight
