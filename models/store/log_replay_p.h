// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "cut_rules_p.h"
#include "writer_p.h"

#include <limits>

namespace sennight {

/// Adds to a report, the first findings in words.
void addFinding(CheckReport &report, CheckFinding::Part part, const QString &detail);

/// Computes every row anew from a log: into another database (a check, a rescue), or in place (a
/// repair). The target's Writer is between begin() and finish().
class LogReplay
{
public:
    enum class Into {
        SameDatabase,    ///< the log stands there already
        AnotherDatabase, ///< the log is copied
        LogOnly,         ///< what another log lacks is copied; rows are for later
    };
    LogReplay(Connection &source, Writer &target, Into into, CheckReport &report)
        : m_source(source)
        , m_target(target)
        , m_into(into)
        , m_report(report)
        , m_sealed(sealedLogOf(source))
        , m_sourceLog(source)
    {}

    /// Leaves out what was written after that instant; ms since 1970 UTC.
    void stopAfter(qint64 ms) { m_lastMs = ms; }
    /// Every change that can be read, in the order of the log. What is wrong with one is reported,
    /// and it is left out where it cannot be believed.
    [[nodiscard]] Result<void> run(const Progress &progress);
    /// The positions of what could not be read or believed.
    [[nodiscard]] const QSet<qint64> &lostPositions() const { return m_lost; }
    /// How many changes the target did not have.
    [[nodiscard]] qint64 added() const { return m_added; }
    /// Notes in the target which changes are named in the log and lost, if any are: a check of it
    /// takes them as known.
    [[nodiscard]] Result<void> writeHoles();
    /// The ends of the chains in the space, as the log has them: sorted.
    [[nodiscard]] std::vector<sync::Tip> tips(sync::Space space) const;
    /// Writes the ends into the target's state and `tips`.
    [[nodiscard]] Result<void> writeTips();

private:
    struct End
    {
        sync::Tip tip;
        sync::Space space = sync::Space::Local;
        qint64 pos = 0;
    };
    [[nodiscard]] Result<qint64> lastPos();
    [[nodiscard]] Result<void> readHoles();
    void lose(qint64 pos, const QString &what);
    [[nodiscard]] Result<void> need(const sync::Tip &tip, const QString &complaint);
    [[nodiscard]] Result<void> takeAt(qint64 pos);
    [[nodiscard]] Result<void> take(LoggedChange logged, const QByteArray &bytes);
    [[nodiscard]] Result<void> takeCutOff(const LoggedChange &logged, const QByteArray &bytes);
    [[nodiscard]] Result<void> leave();
    [[nodiscard]] Result<void> copy(const LoggedChange &logged, const QByteArray &bytes);
    [[nodiscard]] Result<void> checkPlace(const LoggedChange &logged);

    Connection &m_source;
    Writer &m_target;
    Into m_into;
    CheckReport &m_report;
    SealedLog m_sealed;
    qint64 m_lastMs = std::numeric_limits<qint64>::max();
    QHash<sync::ChangeId, End> m_ends;
    QSet<sync::ChangeId> m_continued; ///< what is no end, should it come
    QSet<sync::ChangeId> m_seen;
    QSet<sync::ChangeId> m_missing;    ///< that are named and were not seen
    QSet<sync::ChangeId> m_knownHoles; ///< of an earlier repair
    QSet<qint64> m_lost;
    ChangeLog m_sourceLog;
    CutRules m_cuts;
    bool m_changesMayComeLate = false;
    Place m_place = Place::Local; ///< of the change in hand
    size_t m_leavesMet = 0;
    std::vector<qint64> m_leaves; ///< positions after which this device left an account
    qint64 m_added = 0;
};

} // namespace sennight
