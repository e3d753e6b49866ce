// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

#include <functional>
#include <span>

namespace sennight {

// Stretches of old log are kept compressed (SYNC.md, section 4): the rows of their changes stay in
// `changes`, with NULL for their bytes, and all the bytes of a stretch are one zstd frame (RFC
// 8878, with its checksum) in `sealed_log`. In the frame stand, for each position from the first
// one on, the size in four bytes (little endian; 0 where the log has no change) and the bytes.

/// A stretch holds so many changes, or the first so many bytes and the change that goes beyond.
inline constexpr qsizetype mostSealedChanges = 256;
inline constexpr qsizetype mostSealedBytes = 1024 * 1024;
/// The newest changes are what is read most; so many stay as they are.
inline constexpr qint64 unsealedChanges = 1000;

/// The changes of a stretch as a frame. Io where zstd gives none.
[[nodiscard]] Result<QByteArray> sealed(std::span<const QByteArray> changes);
/// The changes of a frame. Damaged where it is not what sealed() made.
[[nodiscard]] Result<std::vector<QByteArray>> unsealed(const QByteArray &frame);

/// Reads changes that may be sealed, with the last opened stretch in hand.
class SealedLog
{
public:
    struct Stretch
    {
        qint64 first = 0;
        QByteArray frame; ///< empty where there is none
    };
    /// The last stretch that begins at or before a position.
    using Find = std::function<Result<Stretch>(qint64 pos)>;
    /// That stretch's two columns, for `Find`.
    static QString findSql();

    explicit SealedLog(Find find)
        : m_find(std::move(find))
    {}
    /// What the row at `pos` holds, or what stands for it in its stretch. Damaged where nothing
    /// does.
    [[nodiscard]] Result<QByteArray> orSealed(qint64 pos, QByteArray bytes);

private:
    [[nodiscard]] Result<void> open(qint64 pos);

    Find m_find;
    qint64 m_first = 0;
    std::vector<QByteArray> m_changes;
};

} // namespace sennight
