// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_builder_p.h"
#include "local_time_p.h"
#include "todotxt_line_p.h"

namespace sennight {

/// Reads todo.txt. Its lines have no ids, so a line is known by its words and its creation date
/// (and, among equals, by its place): done, another priority or another due date is still the same
/// todo; other words are another one.
class TodoTxtImport
{
public:
    TodoTxtImport(QIODevice &device, const ImportContext &context);
    [[nodiscard]] Result<ImportPlan> run();

private:
    bool readLine(QString &line);
    bool skipEmptyLines();
    bool readBytes(QByteArray &bytes);
    bool fill();
    void take(const QString &text);
    void takeState(ForeignRecord &record, const TodoTxtLine &line);
    void takeProject(ForeignRecord &record, const TodoTxtLine &line);
    void takeDates(ForeignRecord &record, const TodoTxtLine &line);
    void takeRule(ForeignRecord &record, const TodoTxtLine &line);
    [[nodiscard]] Value dateOf(ForeignRecord &record, const TodoTxtLine &line,
                               QLatin1StringView key);
    bool fail(const QString &detail, ErrorCode code = ErrorCode::UnreadableFile);

    QIODevice &m_device;
    const ImportContext &m_context;
    ImportBuilder m_builder;
    LocalTime m_local;
    qint64 m_line = 0;
    QByteArray m_chunk;
    qsizetype m_at = 0; ///< what of the chunk has been read
    qint64 m_readBytes = 0;
    QHash<QString, int> m_equals; ///< lines of one key so far
    int m_furtherProjects = 0;
};

/// What a todo.txt line is known by, without its place among equals.
[[nodiscard]] QString todoTxtKey(const QString &title, QDate created);

} // namespace sennight
