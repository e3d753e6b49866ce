// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sennight {

// How versions of a text differ from what they come from, word by word. Pure; any thread.

/// A stretch of a version: from the base, taken out of it, or put in.
struct DiffPart
{
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
};
[[nodiscard]] std::vector<DiffPart> diffParts(const QString &base, const QString &version);

/// A stretch of a merged text, and whose it is. `other`: what the other version has in place of a
/// clash.
struct MergedPart
{
    enum class Kind : quint8 { Same, Mine, Theirs, Clash };
    Kind kind = Kind::Same;
    QString text;
    QString other = {};
};
[[nodiscard]] std::vector<MergedPart> mergedParts(const QString &base, const QString &mine,
                                                  const QString &theirs, const QString &merged);

} // namespace sennight
