// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_sink_p.h"

#include <QHash>

namespace sennight {

/// Writes a text for people: the weeks with their goals and days, the projects with their todos,
/// what has neither, the thoughts. Words and names of days are those of the default locale.
class MarkdownExport
{
public:
    MarkdownExport(QIODevice &device, const ExportContext &context);
    [[nodiscard]] Result<ExportReport> run();

private:
    struct Todo
    {
        RecordId id;
        RecordId parent;
        RecordId project;
        QString text; ///< title and facts, on one line
        QString notes;
        QString order; ///< within its day or project
        Plan plan;
        bool isOver = false;
    };
    struct Week
    {
        QStringList goals{};
        std::map<QDate, std::vector<size_t>> days{}; ///< an invalid date: any day of it
        QString reflection{};
    };

    void readAll();
    void readTodo(const Record &todo);
    void readWeek(const Record &week);
    void readGoal(const Record &goal);
    void arrange();
    void writeWeeks();
    void writeProjects();
    void writeProject(const Record &project);
    void writeLoose();
    void writeIntentions();
    void writeThoughts();
    void writeTodos(std::vector<size_t> todos, bool withProject);
    void writeTodo(size_t todo, int depth, bool withProject);
    void paragraph(const QString &text);
    void heading(int level, const QString &text);
    [[nodiscard]] static QString factsOf(const Record &todo);

    ExportSink m_sink;
    std::vector<Todo> m_todos;
    std::vector<Record> m_projectRecords; ///< in their order
    QHash<RecordId, QString> m_projects;  ///< titles
    QHash<RecordId, std::vector<size_t>> m_parts;
    QHash<RecordId, std::vector<size_t>> m_ofProject;
    std::vector<size_t> m_loose;
    std::map<IsoWeek, Week> m_weeks;
};

} // namespace sennight
