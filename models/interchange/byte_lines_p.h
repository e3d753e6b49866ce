// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/repository.h"

#include <QIODevice>

#include <optional>

namespace sennight {

/// The lines of a file of text, one after the other. Memory is bounded by the longest line that is
/// accepted, one mebibyte. The first error sticks. Not thread safe.
class ByteLines
{
public:
    static constexpr qsizetype longestLine = 1024 * 1024;

    ByteLines(QIODevice &device, Progress progress);

    /// The next line with its end (\n, \r\n or, at the end of the file, none); without a byte order
    /// mark. False behind the last one, or on failure.
    [[nodiscard]] bool next(QByteArray &line);
    /// Of the line that next() gave, 1-based.
    [[nodiscard]] qint64 number() const { return m_number; }
    /// Io or Cancelled; UnreadableFile for what is no text in UTF-8, TooLarge for a longer line,
    /// both with their line.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void fail(const QString &detail, ErrorCode code = ErrorCode::UnreadableFile, qint64 line = 0);

private:
    bool fill();

    QIODevice &m_device;
    Progress m_progress;
    QByteArray m_chunk;
    qsizetype m_at = 0; ///< what of the chunk has been read
    qint64 m_readBytes = 0;
    qint64 m_number = 0;
    std::optional<Error> m_error;
};

} // namespace sennight
