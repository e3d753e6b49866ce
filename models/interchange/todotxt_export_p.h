// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_sink_p.h"
#include "local_time_p.h"
#include "todotxt_line_p.h"

#include <QHash>

namespace sennight {

/// Writes todo.txt. A todo that came from a line keeps its words, signs and keys in place; only
/// what changed here since changes there.
class TodoTxtExport
{
public:
    TodoTxtExport(QIODevice &device, const ExportContext &context);
    [[nodiscard]] Result<ExportReport> run();

private:
    void writeTodo(const Record &todo);
    void setState(TodoTxtLine &line, const Record &todo);
    void setTitle(TodoTxtLine &line, const Record &todo);
    void setProject(TodoTxtLine &line, const Record &todo);
    void setContexts(TodoTxtLine &line, const Record &todo);
    void setKeys(TodoTxtLine &line, const Record &todo);
    [[nodiscard]] QString recOf(const TodoTxtLine &line, const Record &todo);
    void countLosses(const Record &todo);

    ExportSink m_sink;
    LocalTime m_local;
    QHash<RecordId, QString> m_projects; ///< titles
};

} // namespace sennight
