// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "domain/time_entries.h"

#include <QSettings>

namespace sennight {

/// Notices while a timer runs that nobody was there: the computer slept, nobody touched it, or the
/// program was not running. One rule for all of them: somebody was here at `seen`, and the next
/// sign of life came ten minutes or more after it. Both the last sign of life and a question that
/// waits for its answer are kept in a file, because the program may end at any moment. GUI thread.
///
///     seen          next sign of life
///       |── 24 min ──|                → away for 24 minutes
class AwayWatch
{
public:
    static constexpr qint64 longEnoughMs = 10 * 60 * 1000;

    /// `file`: of this device; need not exist.
    AwayWatch(const Clock &clock, const QString &file);

    /// The running entry, or none. What was kept of the same entry goes on; nothing else does.
    void follow(const std::optional<Record> &entry);
    /// Somebody was there so long ago; 0 = now.
    void seen(qint64 agoMs);
    /// Asks about a time in any case.
    void ask(const Interval &away);
    /// The time without a sign of life that was not answered for; nothing when there is none.
    [[nodiscard]] const std::optional<Interval> &away() const { return m_away; }
    /// The person answered: taken off or kept, it is asked no more.
    void settle();

private:
    void keep();
    void recall();

    const Clock &m_clock;
    QSettings m_file;
    std::optional<RecordId> m_entry;
    qint64 m_startMs = 0; ///< of the entry
    qint64 m_seenMs = 0;
    qint64 m_keptMs = 0; ///< what the file says
    std::optional<Interval> m_away;
};

} // namespace sennight
