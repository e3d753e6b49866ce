// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sennight {

/// Where the words of a query occur in a title: start, length, start, length …, ascending and
/// without overlap; letter case and accents ignored. Operators ("is:open") and words with a leading
/// "-" are no words to be found. Pure.
[[nodiscard]] QList<int> matchedRanges(const QString &title, const QString &query);

} // namespace sennight
