// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_sink_p.h"

#include <QHash>

namespace sennight {

/// Writes the todos as a table for a spreadsheet (RFC 4180, UTF-8), one a row, under the names that
/// `senn --json` has for the fields.
class CsvExport
{
public:
    CsvExport(QIODevice &device, const ExportContext &context);
    [[nodiscard]] Result<ExportReport> run();

private:
    void survey();
    void writeTodo(const Record &todo);
    void countLosses(const Record &todo);

    ExportSink m_sink;
    qint64 m_nowMs;
    QHash<RecordId, QString> m_titles;   ///< of projects, goals and todos
    QHash<RecordId, qint64> m_trackedMs; ///< by todo
};

} // namespace sennight
