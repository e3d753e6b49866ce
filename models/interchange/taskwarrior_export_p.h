// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_sink_p.h"
#include "json_reader_p.h"
#include "json_writer_p.h"
#include "local_time_p.h"

#include <QHash>

namespace sennight {

/// Writes what `task import` reads. An attribute that Taskwarrior once gave goes out as it was
/// written while the value here is still the one that was read from it.
class TaskwarriorExport
{
public:
    TaskwarriorExport(QIODevice &device, const ExportContext &context);
    [[nodiscard]] Result<ExportReport> run();

private:
    /// A recurrence template of Taskwarrior and the tasks made from it.
    struct Series
    {
        QString uuid;
        QString templateJson;
        QString mask;
        int lastImask = -1;
        std::map<int, QChar> marks; ///< what has become of the tasks by now
        std::vector<std::pair<QString, RecordId>> successors; ///< made here: occurrence, id
    };
    /// How a todo goes out as part of a series.
    struct Place
    {
        QString parent;
        QString recur;
        int imask = 0;
    };

    void survey();
    void surveySeries(const Record &todo);
    void placeSuccessors();
    void writeTodo(const Record &todo);
    void writeTask(const Record &todo, const QString &uuid, const std::optional<Place> &place);
    void writeTemplate(const Record &todo, const QString &uuid, const QString &recur,
                       const QString &due, const QString &mask);
    void writeKeptTemplate(const Series &series);
    void writeObject(const JsonObject &task);
    void addCommon(JsonObject &task, const Record &todo);
    void addDate(JsonObject &task, const Record &todo, const QString &name, const Due &due);
    void addStatus(JsonObject &task, const Record &todo);
    void addProject(JsonObject &task, const Record &todo);
    void addTags(JsonObject &task, const Record &todo);
    void addAnnotations(JsonObject &task, const Record &todo);
    void addDepends(JsonObject &task, const Record &todo);
    void addUdas(JsonObject &task, const Record &todo);
    void countLosses(const Record &todo);
    [[nodiscard]] std::optional<Place> nativePlace(const Record &todo);
    [[nodiscard]] static std::optional<QString> recurOf(const Record &todo);
    [[nodiscard]] QString uuidOf(const RecordId &todo) const;
    [[nodiscard]] QString maskOf(const Series &series) const;

    ExportSink m_sink;
    LocalTime m_local;
    bool m_first = true;
    QHash<RecordId, QString> m_projects; ///< titles
    QSet<RecordId> m_todos;              ///< that go out
    QHash<RecordId, QString> m_uuids;    ///< of todos that came from Taskwarrior
    QHash<RecordId, Series> m_series;    ///< by the id of the series
    QHash<RecordId, Place> m_places;     ///< of todos in a series
};

} // namespace sennight
