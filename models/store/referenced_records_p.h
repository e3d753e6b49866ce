// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_moment_p.h"

#include <unordered_map>

namespace sennight {

/// What many rows of todos show of the same few other records: each is read once, until another
/// connection commits. The texts are shared by all rows that show them. To be used inside a
/// snapshot, after the moment was refreshed. One thread.
class ReferencedRecords
{
public:
    struct Project
    {
        QString title;
        QString colour;
        bool localOnly = false;
    };
    struct Timer
    {
        std::optional<RecordId> goal; ///< of its todo
        qint64 sinceMs = 0;
    };
    struct Running
    {
        std::vector<Timer> timers;                    ///< the one started last first
        std::unordered_map<RecordId, qint64> sinceMs; ///< by todo; its latest timer
        std::optional<RowKey> latest;                 ///< the todo that was started last
    };

    ReferencedRecords(ReadConnection &connection, const ProfileMoment &moment)
        : m_connection(connection)
        , m_moment(moment)
    {}

    /// Nothing where the project is deleted or has not come yet. Lives until the next call.
    [[nodiscard]] Result<const Project *> project(const RecordId &id);
    /// Whether there is such a goal, and not deleted.
    [[nodiscard]] Result<bool> hasGoal(const RecordId &id);
    /// The timers that run on todos that are not deleted. Lives until the next call.
    [[nodiscard]] Result<const Running *> running();

private:
    void refresh();

    ReadConnection &m_connection;
    const ProfileMoment &m_moment;
    qint64 m_version = -1;
    std::unordered_map<RecordId, std::optional<Project>> m_projects;
    std::unordered_map<RecordId, bool> m_goals;
    std::optional<Running> m_running;
};

} // namespace sennight
