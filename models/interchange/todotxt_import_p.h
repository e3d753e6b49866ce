// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_builder_p.h"
#include "local_time_p.h"
#include "todotxt_line_p.h"

#include "domain/ordered_pipe.h"

namespace sennight {

/// Reads todo.txt. Its lines have no ids, so a line is known by its words and its creation date
/// (and, among equals, by its place): done, another priority or another due date is still the same
/// todo; other words are another one, unless they are the ones that a todo has here by now.
///
/// The lines of a longer file are taken apart in a second thread, while this one asks what is known
/// of those before and plans their edits.
class TodoTxtImport
{
public:
    TodoTxtImport(QIODevice &device, const ImportContext &context);
    [[nodiscard]] Result<ImportPlan> run();

private:
    struct RawLine
    {
        qint64 number = 0; ///< 1-based
        QByteArray bytes;  ///< with its end
    };
    using RawLines = std::vector<RawLine>;
    /// A line taken apart, or why it cannot be read.
    struct Line
    {
        qint64 number = 0;
        QString text{};
        TodoTxtLine parsed{};
        QString title{};
        QString key{}; ///< todoTxtKey()
        std::optional<Error> error{};
    };
    using Lines = std::vector<Line>;
    /// Goes to the second thread and comes back, to be filled again: each thread frees what it made
    /// itself, or they would wait for each other's memory.
    struct Batch
    {
        RawLines raw{};
        Lines lines{};
    };

    [[nodiscard]] Batch readSome(Batch batch);
    bool skipEmptyLines();
    bool readBytes(QByteArray &bytes);
    bool fill();
    [[nodiscard]] static Batch takeApart(Batch batch);
    [[nodiscard]] static Line takeApart(const RawLine &raw);
    void take(const Lines &lines);
    void take(const Line &line);
    void takeState(ForeignRecord &record, const TodoTxtLine &line);
    void takeProject(ForeignRecord &record, const TodoTxtLine &line);
    void takeDates(ForeignRecord &record, const TodoTxtLine &line);
    void takeRule(ForeignRecord &record, const TodoTxtLine &line);
    [[nodiscard]] Value dateOf(ForeignRecord &record, const TodoTxtLine &line,
                               QLatin1StringView key);
    void fail(const Error &error);

    QIODevice &m_device;
    const ImportContext &m_context;
    ImportBuilder m_builder;
    LocalTime m_local;
    qint64 m_line = 0;                ///< that is read
    std::optional<Error> m_readError; ///< behind all lines that were read
    QByteArray m_chunk;
    qsizetype m_at = 0; ///< what of the chunk has been read
    qint64 m_readBytes = 0;
    QHash<QString, int> m_equals; ///< lines of one key so far
    int m_furtherProjects = 0;
};

/// What a todo.txt line is known by, without its place among equals.
[[nodiscard]] QString todoTxtKey(const QString &title, QDate created);

} // namespace sennight
