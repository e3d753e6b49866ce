// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sennight {

/// The form in which texts are indexed and looked for: compatibility forms made plain, letter case
/// folded, accents taken off (Unicode NFKD without nonspacing marks), then composed again so that
/// Hangul and kana stay whole. Line breaks and other controls become spaces.
[[nodiscard]] QString foldForSearch(const QString &text);

/// Needles of fewer code points than this are looked for in `search_short`, others in
/// `search_words`.
inline constexpr qsizetype shortestWordNeedle = 3;
[[nodiscard]] qsizetype codePoints(QStringView folded);

/// Every code point and every pair of neighbours in a folded text, once each, as the words of
/// `search_short`. Spaces are in none of them.
[[nodiscard]] QString shortGrams(const QString &folded);
/// The FTS5 query for a folded needle of one or two code points; empty where it has a space.
[[nodiscard]] QString shortGramQuery(QStringView foldedNeedle);
/// The FTS5 query for a folded needle of three or more code points: one quoted phrase.
[[nodiscard]] QString wordsQuery(QStringView foldedNeedle);

} // namespace sennight
