// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace sennight {

/// A word of the text, or what stands in quotes.
struct QuickAddToken
{
    enum class Kind {
        Word,
        Name,   ///< "#Name" or "#"Two words"": `inner` is the name
        Quoted, ///< "…": `inner` is what the quotes hold
        Glued,  ///< follows a closing quote without a space: never recognised
        Notes,  ///< "// …" to the end: `inner` is what follows the strokes
    };
    Kind kind = Kind::Word;
    qsizetype start = 0;
    qsizetype length = 0;
    QStringView inner;

    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// Cuts at white space. A quote opens at the start of a word and closes at the next quote; one that
/// never closes is an ordinary character. Cuts never split a surrogate pair. Linear in the text.
/// `notesAreText`: "//" is an ordinary word.
[[nodiscard]] std::vector<QuickAddToken> tokenize(QStringView text, bool notesAreText);

} // namespace sennight
