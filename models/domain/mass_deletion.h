// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace sennight {

/// Deletions of so many records and fewer are a day's work.
inline constexpr qint64 fewDeletions = 20;

/// Whether `deleted` of `here` records are so many that somebody is asked before, or a copy made
/// (SYNC.md, section 3): more than 20, and more than 30 %.
[[nodiscard]] constexpr bool isMassDeletion(qint64 deleted, qint64 here)
{
    return deleted > fewDeletions && deleted * 10 > here * 3;
}

} // namespace sennight
