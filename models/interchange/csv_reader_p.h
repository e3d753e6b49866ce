// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byte_lines_p.h"

#include <QStringList>

namespace sennight {

/// Reads rows of comma-separated values (RFC 4180): fields in quotes may hold commas, doubled
/// quotes and line ends. The first row decides whether commas, semicolons or tabs separate. Memory
/// is bounded by one row of at most one mebibyte. The first error sticks. Not thread safe.
class CsvReader
{
public:
    CsvReader(QIODevice &device, QString sourceName, Progress progress);

    /// The fields of the next row that is not blank; false at the end, or on failure.
    [[nodiscard]] bool next(QStringList &fields);
    /// Where the row begins, 1-based.
    [[nodiscard]] qint64 line() const { return m_start; }
    [[nodiscard]] bool failed() const { return m_lines.error().has_value(); }
    [[nodiscard]] Error error() const;
    void fail(const QString &detail, ErrorCode code = ErrorCode::UnreadableFile);

private:
    bool readRow(QByteArray &row);
    [[nodiscard]] QStringList split(const QString &row);

    ByteLines m_lines;
    QString m_sourceName;
    qint64 m_start = 0;
    QChar m_separator;
};

/// A field as a row has it: in quotes where it must be.
[[nodiscard]] QString csvField(const QString &text);

} // namespace sennight
