// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

#include "domain/ports.h"
#include "store/queries.h"
#include "store/repository.h"

#include <QIODevice>

namespace sennight {

/// A value in the file that could not be read. The rest of its record is taken; the original text
/// is kept in the record's notes.
struct ImportWarning
{
    qint64 line = 0; ///< 1-based line of the file
    QString text;    ///< what could not be read, for people
    QString kept;    ///< the original text
    friend bool operator==(const ImportWarning &, const ImportWarning &) = default;
};

/// What an import takes and what it cannot carry.
struct ImportReport
{
    qint64 read = 0;               ///< records (todo.txt: lines that are not blank) in the file
    std::map<Entity, int> created; ///< new records by kind; kinds without any are absent
    int updated = 0;               ///< known records that changed in the file
    int unchanged = 0;             ///< known records that did not
    int leftDeleted = 0;           ///< deleted here since an earlier import, and left so
    int openTodos = 0;             ///< of the file
    int doneTodos = 0;             ///< of the file: done and let go
    int tags = 0;                  ///< different ones in the file
    std::vector<ImportWarning> warnings; ///< the first maxWarnings, by line
    qint64 warningCount = 0;             ///< all
    QStringList lost; ///< sentences: what Sennight has no place for (kept for the export, unless
                      ///< said otherwise)

    static constexpr int maxWarnings = 1000;
    /// What one foreign file may hold; the lossless format has no such limit.
    static constexpr qint64 mostRecords = 500'000;
};

/// What an import would do: one action, so one transaction and one undo. No edits = nothing new.
struct ImportPlan
{
    Action action;
    ImportReport report;
};

struct ImportContext
{
    const Queries &queries;
    const Clock &clock;
    RandomSource &random;
    QString sourceName = {}; ///< file name, for the action's subject
    Progress progress = {};  ///< bytes read of bytes in all (-1 unknown); false cancels
};

/// Reads a whole file and says what importing it would edit; writes nothing. Call in the thread of
/// `context.queries`; the device must be open for reading.
///
/// Laws: an unreadable value is a warning; an unreadable structure refuses the whole file
/// (UnreadableFile, with its line), and so does a single value beyond the stated limits (TooLarge,
/// with its line); Cancelled when `progress` says so; read errors are Io. Memory is bounded by a
/// small multiple of the file, by the limits of json_reader_p.h for a single value.
///
/// Twice is once: records are recognised by the foreign id that an earlier import left in their
/// `extras`. What the last import read of each field is remembered there as a hash, so a later
/// import writes only fields that changed in the file. Where a field changed in the file and here,
/// the person's value stays and the file's goes into the notes, with a warning.
[[nodiscard]] Result<ImportPlan> planImport(Format format, QIODevice &device,
                                            const ImportContext &context);

} // namespace sennight
