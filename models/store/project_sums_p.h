// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_p.h"
#include "stored_record_p.h"

#include <map>

namespace sennight {

/// What the todos of a project add up to; those let go count for the tracked time only.
struct ProjectSums
{
    qint64 open = 0;
    qint64 done = 0;
    qint64 estimated = 0; ///< todos with an estimate
    qint64 estimatedDone = 0;
    qint64 estimateMinutes = 0;
    qint64 estimateMinutesDone = 0;
    qint64 trackedMs = 0;
    friend bool operator==(const ProjectSums &, const ProjectSums &) = default;
    void operator+=(const ProjectSums &other);
    void operator-=(const ProjectSums &other);
};

/// What one todo adds, and to which project; a null id for none.
struct ProjectShare
{
    RecordId project;
    ProjectSums sums;
    friend bool operator==(const ProjectShare &, const ProjectShare &) = default;

    /// By the row as it is written; of a todo that is not in its table, nothing.
    [[nodiscard]] static ProjectShare of(const StoredRecord &todo);
};

/// Keeps `project_sums`: one row a project, so that a list of projects needs not read every todo.
/// The changes of a transaction are added up and written at its end. Inside the store's
/// transaction.
class ProjectSumsTable
{
public:
    explicit ProjectSumsTable(Connection &connection)
        : m_connection(connection)
    {}
    void forget() { m_changes.clear(); }
    /// A todo's share was this and is that.
    void change(const ProjectShare &before, const ProjectShare &after);
    [[nodiscard]] Result<void> write();

private:
    Connection &m_connection;
    std::map<RecordId, ProjectSums> m_changes;
};

/// Gives the number of projects whose row in `project_sums` is not what their todos add up to.
[[nodiscard]] Result<qint64> countWrongProjectSums(Connection &connection);

} // namespace sennight
