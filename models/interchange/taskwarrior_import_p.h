// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_builder_p.h"
#include "json_reader_p.h"
#include "local_time_p.h"

#include <set>

namespace sennight {

/// Reads `task export`: an array of tasks, or one task a line. Where Taskwarrior says more than
/// Sennight has a place for, the attribute is kept in extras as it was written, so that the export
/// gives it back.
class TaskwarriorImport
{
public:
    TaskwarriorImport(QIODevice &device, const ImportContext &context);
    [[nodiscard]] Result<ImportPlan> run();

private:
    struct Task
    {
        ForeignRecord record;
        QString uuid;
        QString parent;
        QString recur;
        QString json; ///< of a recurrence template
        QStringList depends = {};
        Due due;
        int imask = 0;
        bool isTemplate = false;
        bool isOpen = true;
    };

    void readAll();
    void readTask();
    void take(JsonValue &task);
    void dropRepeated(JsonValue &task);
    void takeIdentity(Task &task, const JsonValue &json);
    void takeStatus(Task &task, const JsonValue &json);
    void takeDates(Task &task, const JsonValue &json);
    void takeDate(Task &task, const JsonValue &json, QLatin1StringView name, Field field);
    void takeProject(Task &task, const JsonValue &json);
    void takePriority(Task &task, const JsonValue &json);
    void takeTags(Task &task, const JsonValue &json);
    void takeAnnotations(Task &task, const JsonValue &json);
    void takeDepends(Task &task, const JsonValue &json);
    void takeRecurrence(Task &task, const JsonValue &json);
    void keepOthers(Task &task, const JsonValue &json);
    [[nodiscard]] QString text(Task &task, const JsonValue &json, QLatin1StringView name);
    [[nodiscard]] std::optional<qint64> instant(Task &task, const JsonValue &json,
                                                QLatin1StringView name);

    void settleSeries();
    void settleTemplate(Task &series, const std::vector<size_t> &children);
    void carryRule(Task &carrier, const Task &series, const QString &recur);
    [[nodiscard]] Task *latestOpen(const std::vector<size_t> &children);
    void settleDepends(Task &task);
    void report();

    ImportBuilder m_builder;
    JsonReader m_reader;
    LocalTime m_local;
    qint64 m_nowMs;
    std::vector<Task> m_waiting; ///< parts of a series, and those that wait for others
    QSet<QString> m_uuids;       ///< of tasks that become todos
    int m_started = 0;
    int m_expiring = 0;
    int m_dangling = 0;
    std::set<QString> m_ownFields; ///< user defined attributes
};

} // namespace sennight
