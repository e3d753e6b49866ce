// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sennight {

/// A word of a title, or two that stand side by side, as titles are compared by it.
struct TitleWord
{
    /// Of the folded letters, the same in every run; odd for two words, even for one.
    quint64 hash = 0;
    int start = 0; ///< in UTF-16 units of the title
    int length = 0;
    friend bool operator==(const TitleWord &, const TitleWord &) = default;

    [[nodiscard]] bool isPhrase() const { return (hash & 1) != 0; }
};

/// More are not looked at.
inline constexpr int mostTitleWords = 64;

/// The words and phrases of a title that say something, each once, in reading order. Letter case
/// and compatibility forms are ignored. Left out alone, but not in a phrase: numbers and single
/// letters; left out everywhere: what only holds a sentence together ("the", "about"). Scripts that
/// do not put spaces between words give every two letters that stand side by side as a word, and
/// every three as a phrase. Pure; any thread; linear in the text.
[[nodiscard]] std::vector<TitleWord> titleWords(const QString &title);

} // namespace sennight
