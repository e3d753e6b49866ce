// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_id.h"
#include "domain/value.h"

#include <QSettings>

#include <vector>

namespace sennight {

/// Where the person stands in the review, and what this device asked about a new week: kept in the
/// window's own file, for a restart. What was decided is in the profile. GUI thread.
class ReviewProgress
{
public:
    /// `file` need not exist.
    explicit ReviewProgress(const QString &file);

    /// The week of a review that was begun; none where there is none.
    [[nodiscard]] IsoWeek week() const { return m_week; }
    [[nodiscard]] int step() const { return m_step; }
    /// The last step that was reached.
    [[nodiscard]] int furthest() const { return m_furthest; }
    /// The todos that the review showed as left over.
    [[nodiscard]] const std::vector<RecordId> &todos() const { return m_todos; }
    /// The last week that was closed.
    [[nodiscard]] IsoWeek closed() const { return m_closed; }

    void begin(IsoWeek week);
    void setStep(int step);
    void setTodos(const std::vector<RecordId> &todos);
    void close(IsoWeek week);

    /// The week in which the window was last opened, and the one whose banner was answered.
    [[nodiscard]] IsoWeek opened() const { return m_opened; }
    [[nodiscard]] IsoWeek answered() const { return m_answered; }
    void setOpened(IsoWeek week);
    void setAnswered(IsoWeek week);

private:
    [[nodiscard]] IsoWeek weekAt(QLatin1StringView key) const;

    QSettings m_file;
    IsoWeek m_week;
    IsoWeek m_closed;
    IsoWeek m_opened;
    IsoWeek m_answered;
    int m_step = 0;
    int m_furthest = 0;
    std::vector<RecordId> m_todos;
};

} // namespace sennight
