// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "away_watch.h"

namespace sennight {

namespace {

constexpr QLatin1StringView entryKey("timer/entry");
constexpr QLatin1StringView seenKey("timer/seen");
constexpr QLatin1StringView awayFromKey("timer/away_from");
constexpr QLatin1StringView awayToKey("timer/away_to");
/// A minute is all that a crash may cost.
constexpr qint64 keepEveryMs = 60'000;

} // namespace

AwayWatch::AwayWatch(const Clock &clock, const QString &file)
    : m_clock(clock)
    , m_file(file, QSettings::IniFormat)
{}

void AwayWatch::follow(const std::optional<Record> &entry)
{
    const auto id = entry ? std::optional(entry->id) : std::nullopt;
    m_startMs = entry ? intervalOf(*entry).startMs : 0;
    if (m_entry == id)
        return;
    const bool wasFollowing = m_entry.has_value();
    m_entry = id;
    m_away.reset();
    m_seenMs = m_clock.nowMs();
    // Another timer, started or stopped before these eyes, has no past to ask about.
    if (!wasFollowing && id)
        recall();
    keep();
}

void AwayWatch::recall()
{
    if (m_file.value(entryKey).toString() != m_entry->toHex())
        return;
    m_seenMs = std::min(m_file.value(seenKey).toLongLong(), m_clock.nowMs());
    const qint64 from = m_file.value(awayFromKey).toLongLong();
    const qint64 to = m_file.value(awayToKey).toLongLong();
    if (to > from)
        m_away = Interval{from, to};
}

void AwayWatch::seen(qint64 agoMs)
{
    if (!m_entry)
        return;
    const qint64 lifeMs = m_clock.nowMs() - agoMs;
    const qint64 sinceMs = std::max(m_seenMs, m_startMs);
    if (lifeMs - sinceMs >= longEnoughMs) {
        // Away twice without an answer in between is one question, about all of it.
        m_away = Interval{m_away ? m_away->startMs : sinceMs, lifeMs};
        m_seenMs = lifeMs;
        keep();
        return;
    }
    m_seenMs = std::max(m_seenMs, lifeMs);
    if (m_seenMs - m_keptMs >= keepEveryMs)
        keep();
}

void AwayWatch::ask(const Interval &away)
{
    m_away = away;
    keep();
}

void AwayWatch::settle()
{
    m_away.reset();
    keep();
}

void AwayWatch::keep()
{
    m_keptMs = m_seenMs;
    if (!m_entry) {
        m_file.remove(QStringLiteral("timer"));
        return;
    }
    m_file.setValue(entryKey, m_entry->toHex());
    m_file.setValue(seenKey, m_seenMs);
    m_file.setValue(awayFromKey, m_away ? m_away->startMs : 0);
    m_file.setValue(awayToKey, m_away ? m_away->endMs.value_or(0) : 0);
}

} // namespace sennight
