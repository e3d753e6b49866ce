// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv_reader_p.h"
#include "import_builder_p.h"
#include "local_time_p.h"

#include "domain/quick_add.h"

namespace sennight {

/// Reads the CSV that Todoist writes of one project: rows of tasks, sections and notes. The file's
/// name is the project's. A section becomes a tag of its tasks, the indent makes subtasks, labels
/// (@word) become tags, notes go below the description. A date is the day that a task is planned
/// for, a deadline its due date; a date in words is read as quick add reads it.
///
/// Tasks have no ids there, so one is known by its words, what it is part of, and among equals by
/// its place.
class TodoistImport
{
public:
    TodoistImport(QIODevice &device, const ImportContext &context);
    [[nodiscard]] Result<ImportPlan> run();

private:
    enum class Column : quint8 {
        Type,
        Content,
        Description,
        Priority,
        Indent,
        Author,
        Responsible,
        Date,
        DateLanguage,
        TimeZone,
        Duration,
        DurationUnit,
        Deadline,
        DeadlineLanguage,
        Count
    };
    /// An open task that further rows belong to.
    struct Level
    {
        int indent = 1;
        QString key;
    };

    [[nodiscard]] bool readHeader();
    void takeRow();
    void takeSection();
    void takeNote();
    void takeTask();
    void takeTitle(ForeignRecord &record);
    void takeParent(ForeignRecord &record);
    void takePriority(ForeignRecord &record);
    void takeDate(ForeignRecord &record);
    void takeDeadline(ForeignRecord &record);
    void takeDuration(ForeignRecord &record);
    void keepOthers(ForeignRecord &record);
    void finishTask();
    [[nodiscard]] std::optional<QuickAddResult> understood(QString text,
                                                           const QString &language) const;
    [[nodiscard]] QString at(Column column) const;
    [[nodiscard]] static QString projectOf(const QString &fileName);

    const ImportContext &m_context;
    ImportBuilder m_builder;
    CsvReader m_reader;
    LocalTime m_local;
    QDateTime m_now; ///< in the local zone
    std::array<qsizetype, static_cast<size_t>(Column::Count)> m_columns{};
    QStringList m_row;
    QString m_projectName;
    QString m_projectNotes;
    std::optional<RecordId> m_project;
    QString m_section;
    std::vector<Level> m_open;
    std::optional<ForeignRecord> m_task; ///< notes may follow
    QHash<QString, int> m_equals;
    int m_sections = 0;
    int m_assigned = 0;
};

} // namespace sennight
