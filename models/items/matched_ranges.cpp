// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matched_ranges.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A text without case and accents, and where each of its units came from.
struct Folded
{
    QString text;
    std::vector<int> origin;
};

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit.unicode() < 0x80; });
}

Folded fold(const QString &text)
{
    Folded folded;
    if (isPlain(text)) { // as most are; asked for each hit and each command with every letter
        folded.text = text.toLower();
        folded.origin.resize(text.size() + 1);
        std::iota(folded.origin.begin(), folded.origin.end(), 0);
        return folded;
    }
    for (int i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const int length = isPair ? 2 : 1;
        const QString plain =
            text.mid(i, length).normalized(QString::NormalizationForm_D).toCaseFolded();
        for (const QChar unit : plain) {
            if (unit.category() == QChar::Mark_NonSpacing)
                continue;
            folded.text += unit;
            folded.origin.push_back(i);
        }
        i += length;
    }
    folded.origin.push_back(static_cast<int>(text.size()));
    return folded;
}

QStringList wordsOf(const QString &query)
{
    QStringList words;
    QString plain = query;
    const QStringList parts = plain.remove(u'"').split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : parts) {
        if (!word.startsWith(u'-') && !word.contains(u':'))
            words << fold(word).text;
    }
    words.removeAll(QString());
    return words;
}

void mark(const Folded &title, const QString &word, std::vector<bool> &marked)
{
    for (qsizetype at = title.text.indexOf(word); at >= 0; at = title.text.indexOf(word, at + 1)) {
        for (int i = title.origin[at]; i < title.origin[at + word.size()]; ++i)
            marked[i] = true;
    }
}

} // namespace

QList<int> matchedRanges(const QString &title, const QString &query)
{
    const Folded folded = fold(title);
    std::vector<bool> marked(title.size(), false);
    const QStringList words = wordsOf(query);
    for (const QString &word : words)
        mark(folded, word, marked);
    QList<int> ranges;
    for (int i = 0; i < title.size(); ++i) {
        if (!marked[i])
            continue;
        if (i > 0 && marked[i - 1])
            ++ranges.last();
        else
            ranges << i << 1;
    }
    return ranges;
}

} // namespace sennight
