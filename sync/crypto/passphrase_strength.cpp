// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase_strength.h"

#include <QChar>
#include <QStringTokenizer>

#include <algorithm>
#include <ranges>
#include <vector>

namespace sennight::sync {

namespace {

// Costs in tenths of a bit.
constexpr int knownCost = 30;
constexpr int repeatCost = 10;
constexpr int rowCost = 40;
constexpr int wordCost = 110;
constexpr int digitCost = 25;
constexpr int yearCost = 60;
constexpr int symbolCost = 40;
constexpr int ideographCost = 50; // a word is often two of them
constexpr int sameAgainCost = 5;

constexpr QStringView known[]{
    u"password", u"passwort",   u"passphrase", u"kennwort", u"secret",   u"geheim",   u"letmein",
    u"welcome",  u"willkommen", u"admin",      u"login",    u"master",   u"iloveyou", u"hallo",
    u"hello",    u"monkey",     u"dragon",     u"princess", u"sunshine", u"football", u"baseball",
    u"superman", u"batman",     u"shadow",     u"trustno",  u"whatever", u"starwars", u"freedom",
    u"computer", u"schatz",     u"test",       u"sennight"};

constexpr QStringView rows[]{u"abcdefghijklmnopqrstuvwxyz",
                             u"01234567890",
                             u"qwertyuiop",
                             u"qwertzuiopü",
                             u"azertyuiop",
                             u"asdfghjklöä",
                             u"yxcvbnm",
                             u"zxcvbnm",
                             u"йцукенгшщзхъ",
                             u"фывапролджэ"};

enum class Kind : quint8 { Word, Digits, Symbols, Ideographs, Space };

Kind kindOf(QChar c)
{
    if (c.isSpace())
        return Kind::Space;
    if (c.isDigit())
        return Kind::Digits;
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return Kind::Ideographs;
    default:
        return c.isSurrogate()              ? Kind::Ideographs
               : c.isLetter() || c.isMark() ? Kind::Word
                                            : Kind::Symbols;
    }
}

// Stretches of one kind, without the spaces.
std::vector<QStringView> runsOf(QStringView text)
{
    std::vector<QStringView> runs;
    for (const auto run : text | std::views::chunk_by([](QChar left, QChar right) {
                              return kindOf(left) == kindOf(right);
                          }))
        if (kindOf(*run.begin()) != Kind::Space)
            runs.emplace_back(run.begin(), run.end());
    return runs;
}

QChar unLeet(QChar c)
{
    constexpr QStringView leet(u"4@01!3$57");
    constexpr QStringView meant(u"aaoiiesst");
    const qsizetype at = leet.indexOf(c);
    return at < 0 ? c.toLower() : meant[at];
}

bool isKnown(QStringView text)
{
    return std::ranges::any_of(
        known, [&](QStringView word) { return std::ranges::equal(text, word, {}, unLeet); });
}

bool isSame(QStringView left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

// Every step of the run is one to a neighbour in the row, all in one direction.
bool walks(QStringView run, QStringView row, int direction)
{
    return std::ranges::adjacent_find(run, [&](QChar from, QChar to) {
               const QChar step[]{direction > 0 ? from : to, direction > 0 ? to : from};
               return !row.contains(QStringView(step, 2), Qt::CaseInsensitive);
           }) == run.end();
}

// A row of keys in either direction, however often around, or one character again and again.
bool isRow(QStringView run)
{
    const auto isWalked = [&](QStringView row) {
        return walks(run, row, 1) || walks(run, row, -1);
    };
    const auto isFirst = [&](QChar c) { return c == run.front(); };
    return run.size() >= 3 &&
           (std::ranges::any_of(rows, isWalked) || std::ranges::all_of(run, isFirst));
}

int lengthCost(qsizetype letters)
{
    constexpr int furtherLetterCost = 15; // of a long word: Shannon's bit and a half
    if (letters <= 2)
        return 30 * static_cast<int>(letters);
    if (letters == 3)
        return 80;
    return wordCost + furtherLetterCost * static_cast<int>(std::max<qsizetype>(letters - 9, 0));
}

int capitalCost(QStringView word)
{
    const auto capitals = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    if (capitals == 0)
        return 0;
    if (capitals == word.size() || (capitals == 1 && word.front().isUpper()))
        return 10;
    return 20 * static_cast<int>(std::min<qsizetype>(capitals, word.size() - capitals));
}

int perCharacter(QStringView run, int cost)
{
    int sum = cost;
    for (qsizetype i = 1; i < run.size(); ++i)
        sum += run[i] == run[i - 1] ? sameAgainCost : cost;
    return sum;
}

bool isYear(QStringView digits)
{
    return digits.size() == 4 && (digits.startsWith(u"19") || digits.startsWith(u"20"));
}

int costOf(QStringView run)
{
    if (isRow(run))
        return rowCost;
    switch (kindOf(run.front())) {
    case Kind::Word:
        return lengthCost(run.size()) + capitalCost(run);
    case Kind::Digits:
        return isYear(run) ? yearCost : digitCost * static_cast<int>(run.size());
    case Kind::Ideographs:
        return perCharacter(run, ideographCost);
    default:
        return perCharacter(run, symbolCost);
    }
}

// A known word with digits and signs around it, as P4ssw0rd!, and the rest of it.
std::vector<QStringView> withoutKnown(QStringView token)
{
    for (qsizetype start = 0; start < token.size(); ++start)
        for (qsizetype size = token.size() - start; size >= 4; --size)
            if (isKnown(token.sliced(start, size)))
                return {token.first(start), token.sliced(start + size)};
    return {token};
}

} // namespace

int guessBits(QStringView passphrase)
{
    int tenths = 0;
    std::vector<QStringView> seen;
    for (const QStringView token : passphrase.tokenize(u' ', Qt::SkipEmptyParts)) {
        const std::vector<QStringView> parts = withoutKnown(token);
        tenths += parts.size() > 1 ? knownCost : 0;
        for (const QStringView part : parts) {
            for (const QStringView run : runsOf(part)) {
                const bool again =
                    std::ranges::any_of(seen, [&](QStringView old) { return isSame(old, run); });
                tenths += again ? std::min(repeatCost, costOf(run)) : costOf(run);
                seen.push_back(run);
            }
        }
    }
    return tenths / 10;
}

Strength strengthOf(QStringView passphrase)
{
    const int bits = guessBits(passphrase);
    if (bits < fairBits)
        return Strength::TooWeak;
    return bits < strongBits ? Strength::Fair : Strength::Strong;
}

} // namespace sennight::sync
