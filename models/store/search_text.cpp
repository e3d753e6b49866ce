// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_text.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <vector>

namespace sennight {
namespace {

// The marks that make が of か and パ of ハ: another letter, not an accent.
bool isKanaMark(char32_t c)
{
    return c == 0x3099 || c == 0x309a;
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QChar foldAscii(QChar c)
{
    if (c >= u'A' && c <= u'Z')
        return QChar(c.unicode() + 32);
    return c.unicode() < 0x20 || c.unicode() == 0x7f ? QChar(u' ') : c;
}

void append(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text += QChar(QChar::highSurrogate(c));
        text += QChar(QChar::lowSurrogate(c));
    } else {
        text += QChar(static_cast<char16_t>(c));
    }
}

QString withoutMarks(const QString &decomposed)
{
    QString plain;
    plain.reserve(decomposed.size());
    const QList<uint> characters = decomposed.toUcs4();
    for (const char32_t c : characters) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing && !isKanaMark(c))
            continue;
        if (c == U'\u00df') // its full case folding, which Qt leaves out
            plain += QLatin1StringView("ss");
        else
            append(plain, category == QChar::Other_Control ? U' ' : c);
    }
    return plain;
}

// FTS5's `ascii` tokenizer takes ASCII letters, digits and everything beyond ASCII as parts of a
// word. ASCII punctuation moves to a private range, so that one code point stays one.
char32_t gramCharacter(char32_t c)
{
    const bool alphanumeric = (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z');
    return c < 0x80 && !alphanumeric ? 0xe000 + c : c;
}

bool separates(char32_t c)
{
    return QChar::isSpace(c);
}

using Gram = quint64; // the second code point in the upper half; 0 for a single one
constexpr size_t gramsBeforeSorting = 4096;

void sortOut(std::vector<Gram> &grams)
{
    std::ranges::sort(grams);
    grams.erase(std::ranges::unique(grams).begin(), grams.end());
}

// A long text has few different grams, so they are sorted out as they come.
std::vector<Gram> gramsOf(const QString &folded)
{
    std::vector<Gram> grams;
    size_t sortAt = gramsBeforeSorting;
    char32_t before = 0;
    const QList<uint> characters = folded.toUcs4();
    for (const char32_t c : characters) {
        if (separates(c)) {
            before = 0;
            continue;
        }
        const char32_t now = gramCharacter(c);
        grams.push_back(now);
        if (before)
            grams.push_back(Gram{now} << 32 | before);
        before = now;
        if (grams.size() >= sortAt) {
            sortOut(grams);
            sortAt = grams.size() * 2 + gramsBeforeSorting;
        }
    }
    sortOut(grams);
    return grams;
}

} // namespace

QString foldForSearch(const QString &text)
{
    if (isAscii(text)) {
        QString folded = text;
        std::ranges::transform(folded, folded.begin(), foldAscii);
        return folded;
    }
    const QString decomposed =
        text.toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    return withoutMarks(decomposed).normalized(QString::NormalizationForm_C);
}

qsizetype codePoints(QStringView folded)
{
    return std::ranges::count_if(folded, [](QChar c) { return !c.isLowSurrogate(); });
}

QString shortGrams(const QString &folded)
{
    QString words;
    for (const Gram gram : gramsOf(folded)) {
        append(words, static_cast<char32_t>(gram & 0xffff'ffff));
        if (const auto second = static_cast<char32_t>(gram >> 32))
            append(words, second);
        words += u' ';
    }
    return words;
}

QString shortGramQuery(QStringView foldedNeedle)
{
    QString query(u'"');
    const QList<uint> characters = foldedNeedle.toUcs4();
    for (const char32_t c : characters) {
        if (separates(c))
            return {};
        append(query, gramCharacter(c));
    }
    return query + u'"';
}

QString wordsQuery(QStringView foldedNeedle)
{
    return u'"' + foldedNeedle.toString().replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace sennight
