// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder_scheduler.h"

#include "domain/settings.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;
constexpr qint64 lookMs = 30'000;
/// With nothing to come today only the clock or the zone could change that.
constexpr qint64 quietLookMs = 5 * 60'000;

} // namespace

ReminderScheduler::ReminderScheduler(const ItemContext &context, Claim claim, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_claim(std::move(claim))
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &ReminderScheduler::check);
}

void ReminderScheduler::start()
{
    connect(&m_context.feed, &ChangeFeed::committed, this, &ReminderScheduler::onCommitted);
    read();
    check();
}

void ReminderScheduler::onCommitted(const Committed &committed)
{
    const bool isTouched =
        committed.everything || std::ranges::any_of(committed.records, [](const auto &record) {
            return record.entity == Entity::Todo || record.entity == Entity::Setting ||
                   record.entity == Entity::Project;
        });
    if (!isTouched)
        return;
    read();
    check();
}

void ReminderScheduler::read()
{
    const qint64 now = m_context.clock.nowMs();
    m_readMs = now;
    m_readOffset = offsetAt(now);
    m_knownUntilMs = now + dayMs;
    if (auto coming = m_context.queries.reminders(now - lateMs, m_knownUntilMs))
        m_coming = std::move(*coming);
}

/// The system's zone is one object whatever it stands for: what it makes of an instant tells.
int ReminderScheduler::offsetAt(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_context.clock.zone()).offsetFromUtc();
}

void ReminderScheduler::check()
{
    const qint64 now = m_context.clock.nowMs();
    const bool isStale = m_readOffset != offsetAt(m_readMs) || now + dayMs / 2 > m_knownUntilMs ||
                         now + 2 * dayMs < m_knownUntilMs; // the clock was set back
    if (isStale)
        read();
    const auto later =
        std::ranges::find_if(m_coming, [now](const auto &row) { return row.atMs > now; });
    if (later != m_coming.begin() && !m_claiming) {
        claim({m_coming.begin(), later});
        m_coming.erase(m_coming.begin(), later);
    }
    sleep();
}

void ReminderScheduler::sleep()
{
    if (m_claiming)
        return; // the answer looks again
    const qint64 now = m_context.clock.nowMs();
    const qint64 next = m_coming.empty() ? quietLookMs : m_coming.front().atMs - now;
    const qint64 most = m_coming.empty() ? quietLookMs : lookMs;
    m_wake.start(static_cast<int>(std::clamp<qint64>(next, 1, most)));
}

bool ReminderScheduler::isEnabled() const
{
    const auto json = m_context.queries.setting(u"reminders.enabled"_s);
    return switchFromJson(json.value_or(std::nullopt).value_or(QString())).value_or(true);
}

/// Also those that the person does not want to see: they would come together later.
void ReminderScheduler::claim(std::vector<ReminderRow> rows)
{
    m_claiming = true;
    std::vector<ReminderName> names;
    names.reserve(rows.size());
    for (const ReminderRow &row : rows)
        names.push_back(row.name);
    const auto take =
        [this, rows = std::move(rows)](const Result<std::vector<ReminderName>> &claimed) mutable {
            m_claiming = false;
            read();
            if (!claimed) {
                m_wake.start(lookMs); // the disk may take it then
                return;
            }
            std::erase_if(rows, [&](const ReminderRow &row) {
                return !std::ranges::contains(*claimed, row.name);
            });
            if (!rows.empty() && isEnabled())
                Q_EMIT due(rows);
            sleep();
        };
    whenAnswered(m_claim(std::move(names)), this, take);
}

} // namespace sennight
