// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scripts.h"
#include "text_merge.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace sennight::sync {

namespace {

constexpr int mostEdits = 1000;

// A text as numbers that are equal where the tokens are; token i is [offsets[i], offsets[i + 1]).
struct Tokens
{
    std::vector<int> ids;
    std::vector<qsizetype> offsets;
};

enum class Kind { Word, Blank, Single, Extending };

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at + 1]);
    return first.unicode();
}

Kind kindOf(char32_t c)
{
    if (c == U' ' || c == U'\t')
        return Kind::Blank;
    if (c < 0x80)
        return QChar::isLetterOrNumber(c) ? Kind::Word : Kind::Single;
    if (QChar::isMark(c) || c == 0x200d)
        return Kind::Extending;
    return QChar::isLetterOrNumber(c) && !isOfScriptWithoutSpaces(c) ? Kind::Word : Kind::Single;
}

// Words and runs of blanks; every other character, line ends too, is a token of its own.
qsizetype endOfWord(QStringView text, qsizetype at)
{
    const Kind kind = kindOf(codePointAt(text, at));
    do {
        at += QChar::requiresSurrogates(codePointAt(text, at)) ? 2 : 1;
        if (at >= text.size())
            return text.size();
        const Kind next = kindOf(codePointAt(text, at));
        if (next != Kind::Extending && (next != kind || kind == Kind::Single))
            return at;
    } while (true);
}

qsizetype endOfLine(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end + 1;
}

using EndOf = qsizetype (*)(QStringView, qsizetype);
using Numbers = QHash<QStringView, int>;

Tokens tokenize(QStringView text, EndOf endOf, Numbers &numbers)
{
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOf(text, at);
        const QStringView token = text.sliced(at, end - at);
        const auto known = numbers.constFind(token);
        const int fresh = static_cast<int>(numbers.size());
        tokens.ids.push_back(known != numbers.cend() ? *known : *numbers.insert(token, fresh));
        tokens.offsets.push_back(at);
        at = end;
    }
    tokens.offsets.push_back(text.size());
    return tokens;
}

using Ids = std::span<const int>;

// Myers' greedy search. m_furthest[k] is the furthest x on diagonal k = x - y that d edits reach;
// m_trace keeps it for every d, to walk back.
class Search
{
public:
    Search(Ids from, Ids to)
        : m_from(from)
        , m_to(to)
        , m_most(std::min<int>(mostEdits, static_cast<int>(from.size() + to.size())))
        , m_furthest(2 * static_cast<size_t>(m_most) + 3)
    {}

    // Hunks in tokens; nothing when it takes more than mostEdits.
    std::optional<std::vector<TextHunk>> run();

private:
    int &furthest(int k) { return m_furthest[static_cast<size_t>(k + m_most + 1)]; }
    [[nodiscard]] bool reachesEnd(int edits);
    [[nodiscard]] std::vector<TextHunk> walkBack() const;

    Ids m_from;
    Ids m_to;
    int m_most;
    std::vector<int> m_furthest;
    std::vector<std::vector<int>> m_trace; ///< [d][k + d]
};

bool Search::reachesEnd(int edits)
{
    const int n = static_cast<int>(m_from.size());
    const int m = static_cast<int>(m_to.size());
    std::vector<int> &trace = m_trace.emplace_back(2 * static_cast<size_t>(edits) + 1);
    for (int k = -edits; k <= edits; k += 2) {
        const bool down = k == -edits || (k != edits && furthest(k - 1) < furthest(k + 1));
        int x = edits == 0 ? 0 : down ? furthest(k + 1) : furthest(k - 1) + 1;
        while (x < n && x - k < m &&
               m_from[static_cast<size_t>(x)] == m_to[static_cast<size_t>(x - k)])
            ++x;
        furthest(k) = x;
        trace[static_cast<size_t>(k + edits)] = x;
        if (k == n - m && x >= n)
            return true;
    }
    return false;
}

std::vector<TextHunk> Search::walkBack() const
{
    std::vector<TextHunk> hunks;
    int x = static_cast<int>(m_from.size());
    int y = static_cast<int>(m_to.size());
    for (int d = static_cast<int>(m_trace.size()) - 1; d > 0; --d) {
        const std::vector<int> &before = m_trace[static_cast<size_t>(d - 1)];
        const auto at = [&](int k) { return before[static_cast<size_t>(k + d - 1)]; };
        const int k = x - y;
        const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        const int startX = at(down ? k + 1 : k - 1);
        const int startY = startX - (down ? k + 1 : k - 1);
        const int endX = down ? startX : startX + 1;
        const int endY = down ? startY + 1 : startY;
        if (!hunks.empty() && hunks.back().fromBegin == endX && hunks.back().toBegin == endY) {
            hunks.back().fromBegin = startX;
            hunks.back().toBegin = startY;
        } else {
            hunks.push_back({startX, endX, startY, endY});
        }
        x = startX;
        y = startY;
    }
    std::ranges::reverse(hunks);
    return hunks;
}

std::optional<std::vector<TextHunk>> Search::run()
{
    for (int edits = 0; edits <= m_most; ++edits)
        if (reachesEnd(edits))
            return walkBack();
    return {};
}

std::optional<std::vector<TextHunk>> diffTokens(Ids from, Ids to)
{
    const auto [left, right] = std::ranges::mismatch(from, to);
    const qsizetype prefix = left - from.begin();
    Ids fromRest(left, from.end());
    Ids toRest(right, to.end());
    while (!fromRest.empty() && !toRest.empty() && fromRest.back() == toRest.back()) {
        fromRest = fromRest.first(fromRest.size() - 1);
        toRest = toRest.first(toRest.size() - 1);
    }
    if (fromRest.empty() && toRest.empty())
        return std::vector<TextHunk>();
    const TextHunk whole{0, std::ssize(fromRest), 0, std::ssize(toRest)};
    auto hunks =
        fromRest.empty() || toRest.empty() ? std::vector{whole} : Search(fromRest, toRest).run();
    if (hunks)
        for (TextHunk &hunk : *hunks)
            hunk = {hunk.fromBegin + prefix, hunk.fromEnd + prefix, hunk.toBegin + prefix,
                    hunk.toEnd + prefix};
    return hunks;
}

std::optional<std::vector<TextHunk>> diffBy(EndOf endOf, QStringView from, QStringView to)
{
    Numbers numbers;
    const Tokens left = tokenize(from, endOf, numbers);
    const Tokens right = tokenize(to, endOf, numbers);
    auto hunks = diffTokens(left.ids, right.ids);
    if (hunks)
        for (TextHunk &hunk : *hunks)
            hunk = {left.offsets[static_cast<size_t>(hunk.fromBegin)],
                    left.offsets[static_cast<size_t>(hunk.fromEnd)],
                    right.offsets[static_cast<size_t>(hunk.toBegin)],
                    right.offsets[static_cast<size_t>(hunk.toEnd)]};
    return hunks;
}

void appendRefined(const TextHunk &lines, QStringView from, QStringView to,
                   std::vector<TextHunk> &out)
{
    const QStringView fromPart = from.sliced(lines.fromBegin, lines.fromEnd - lines.fromBegin);
    const QStringView toPart = to.sliced(lines.toBegin, lines.toEnd - lines.toBegin);
    const auto words = diffBy(endOfWord, fromPart, toPart);
    if (!words) {
        out.push_back(lines);
        return;
    }
    for (const TextHunk &hunk : *words)
        out.push_back({hunk.fromBegin + lines.fromBegin, hunk.fromEnd + lines.fromBegin,
                       hunk.toBegin + lines.toBegin, hunk.toEnd + lines.toBegin});
}

// A full stop within a number ends nothing.
bool endsSentence(QStringView text, qsizetype at)
{
    constexpr QStringView fullStops(u".!?\u2026");
    constexpr QStringView fullStopsWithoutSpaces(u"\u3002\uff01\uff1f");
    if (fullStopsWithoutSpaces.contains(text[at]))
        return true;
    return fullStops.contains(text[at]) && (at + 1 == text.size() || text[at + 1].isSpace());
}

} // namespace

bool keepsApart(QStringView text, qsizetype begin, qsizetype end)
{
    int words = 0;
    while (begin < end) {
        if (text[begin] == u'\n' || endsSentence(text, begin))
            return true;
        words += QChar::isLetterOrNumber(codePointAt(text, begin)) ? 1 : 0;
        if (words == wordsApart)
            return true;
        begin = endOfWord(text, begin);
    }
    return false;
}

std::vector<TextHunk> diffTexts(QStringView from, QStringView to)
{
    if (from == to)
        return {};
    if (auto words = diffBy(endOfWord, from, to))
        return std::move(*words);
    const auto lines = diffBy(endOfLine, from, to);
    if (!lines)
        return {{0, from.size(), 0, to.size()}};
    std::vector<TextHunk> hunks;
    for (const TextHunk &hunk : *lines)
        appendRefined(hunk, from, to, hunks);
    return hunks;
}

} // namespace sennight::sync
