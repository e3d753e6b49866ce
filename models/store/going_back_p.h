// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations_p.h"
#include "profile_check_p.h"
#include "store.h"

namespace sennight {

/// A database that holds a moment of the past, for as long as the object lives: the backup itself,
/// or what its log tells of an earlier instant, or a copy of an older version's with today's
/// tables. One thread.
class PastProfile
{
public:
    /// `beside`: where temporary files go. TooNew, Damaged, Refused (nothing is that old),
    /// Cancelled, CannotOpen, Io.
    [[nodiscard]] static Result<std::unique_ptr<PastProfile>>
    open(const PastMoment &moment, const Profile &beside, const Clock &clock, RandomSource &random,
         const Progress &progress);
    /// For versions to come.
    [[nodiscard]] static Result<std::unique_ptr<PastProfile>>
    openOlder(const QString &backupFile, const Profile &beside, const Clock &clock,
              std::span<const Migration> steps, int target);

    [[nodiscard]] Connection &connection() { return *m_connection; }

private:
    PastProfile() = default;
    [[nodiscard]] Result<void> replay(qint64 untilMs, const Profile &beside, const Clock &clock,
                                      RandomSource &random, const Progress &progress);

    std::unique_ptr<WorkFolder> m_folder;
    std::unique_ptr<Connection> m_opened;
    std::unique_ptr<ScratchProfile> m_scratch;
    Connection *m_connection = nullptr;
};

/// The edits that make `now` show what `past` shows: registers that differ, records that were made
/// since, records that are gone. Within a read or write transaction on `now`. Cancelled, Damaged.
[[nodiscard]] Result<Action> actionBackTo(PastProfile &past, Connection &now,
                                          const Progress &progress);

} // namespace sennight
