// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export.h"

namespace sennight {

/// What a foreign format has no place for.
enum class Loss : quint8 {
    Estimate,
    TrackedTime,
    Goal,
    Intention,
    Thought,
    Link,
    Subtask,
    Reminder,
    Tag,
    Dependency,
    Repeat,
    WeekPlan,
    Notes,
    DueTime,
    ProjectDetails,
    Deleted,
    Conflict,
};

/// The device of an export with its progress, its counts and its first error. Not thread safe.
class ExportSink
{
public:
    ExportSink(QIODevice &device, const ExportContext &context);

    void write(QStringView text);
    /// After each record; false when the person cancelled.
    bool wrote(Entity entity);
    void lose(Loss loss, int count = 1) { m_losses[loss] += count; }
    /// Counts the elements of a set that a format has no place for.
    void loseElements(const Record &record, Field field, Loss loss);
    /// Counts the values with several versions, of which the shown one goes out.
    void loseVersions(const Record &record);
    /// Counts records of kinds that a format has no place for.
    void loseAll(Entity entity, Loss loss);
    /// Of a format that holds todos and the names of their projects.
    void loseAllButTodos();
    /// The titles of the projects, for a format that holds nothing else of them; counts what is
    /// lost.
    [[nodiscard]] QHash<RecordId, QString> projectTitles();
    /// Visits every record; an error sticks.
    void forEach(Entity entity, bool includeDeleted,
                 const std::function<void(const Record &)> &visit);

    [[nodiscard]] bool failed() const { return m_failed; }
    void fail(const Error &error);
    [[nodiscard]] Result<ExportReport> finish();

private:
    void flush();

    QIODevice &m_device;
    const ExportContext &m_context;
    QByteArray m_buffer;
    std::map<Loss, int> m_losses;
    ExportReport m_report;
    qint64 m_written = 0;
    bool m_failed = false;
    Error m_error{ErrorCode::Io};
};

} // namespace sennight
