// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_table.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace sennight::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Unicode 16 EastAsianWidth.txt: the ranges W and F, joined over unassigned gaps within a block.
constexpr std::array wideRanges = std::to_array<Range>({
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},
    {0x23f0, 0x23f0},   {0x23f3, 0x23f3},   {0x25fd, 0x25fe},   {0x2614, 0x2615},
    {0x2630, 0x2637},   {0x2648, 0x2653},   {0x267f, 0x267f},   {0x268a, 0x268f},
    {0x2693, 0x2693},   {0x26a1, 0x26a1},   {0x26aa, 0x26ab},   {0x26bd, 0x26be},
    {0x26c4, 0x26c5},   {0x26ce, 0x26ce},   {0x26d4, 0x26d4},   {0x26ea, 0x26ea},
    {0x26f2, 0x26f3},   {0x26f5, 0x26f5},   {0x26fa, 0x26fa},   {0x26fd, 0x26fd},
    {0x2705, 0x2705},   {0x270a, 0x270b},   {0x2728, 0x2728},   {0x274c, 0x274c},
    {0x274e, 0x274e},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27b0, 0x27b0},   {0x27bf, 0x27bf},   {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},
    {0x2b55, 0x2b55},   {0x2e80, 0x303e},   {0x3041, 0x3247},   {0x3250, 0x4dbf},
    {0x4e00, 0xa4cf},   {0xa960, 0xa97c},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},
    {0xfe10, 0xfe19},   {0xfe30, 0xfe6b},   {0xff01, 0xff60},   {0xffe0, 0xffe6},
    {0x16fe0, 0x16ff1}, {0x17000, 0x18cff}, {0x18d00, 0x18d08}, {0x1aff0, 0x1b2fb},
    {0x1d300, 0x1d376}, {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e},
    {0x1f191, 0x1f19a}, {0x1f200, 0x1f265}, {0x1f300, 0x1f320}, {0x1f32d, 0x1f335},
    {0x1f337, 0x1f37c}, {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3},
    {0x1f3e0, 0x1f3f0}, {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440},
    {0x1f442, 0x1f4fc}, {0x1f4ff, 0x1f53d}, {0x1f54b, 0x1f54e}, {0x1f550, 0x1f567},
    {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596}, {0x1f5a4, 0x1f5a4}, {0x1f5fb, 0x1f64f},
    {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2}, {0x1f6d5, 0x1f6df},
    {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7f0}, {0x1f90c, 0x1f93a},
    {0x1f93c, 0x1f945}, {0x1f947, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x2fffd},
    {0x30000, 0x3fffd},
});

constexpr char32_t emojiPresentation = 0xfe0f;
constexpr char32_t firstRegionalIndicator = 0x1f1e6;
constexpr char32_t lastRegionalIndicator = 0x1f1ff;

bool isWide(char32_t c)
{
    const auto range = std::ranges::lower_bound(wideRanges, c, {}, &Range::last);
    return range != wideRanges.end() && range->first <= c;
}

bool isInvisible(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format || category == QChar::Other_Control;
}

int clusterWidth(QStringView cluster)
{
    int width = 0;
    const QList<uint> characters = cluster.toUcs4();
    for (const char32_t c : characters) {
        const bool isFlag = c >= firstRegionalIndicator && c <= lastRegionalIndicator;
        if (isWide(c) || isFlag || c == emojiPresentation)
            return 2;
        if (!isInvisible(c))
            width = 1;
    }
    return width;
}

/// Nothing but characters that stand alone and fill one cell each: the letters of most languages
/// that are written in Latin script, and dashes.
bool isPlain(QStringView text)
{
    constexpr char16_t softHyphen = 0xad;
    constexpr char16_t firstCombining = 0x300;
    return std::ranges::all_of(text, [](QChar character) {
        const char16_t c = character.unicode();
        return (c >= 0x20 && c < 0x7f) || (c > 0xa0 && c < firstCombining && c != softHyphen) ||
               c == u'–' || c == u'—';
    });
}

} // namespace

int displayWidth(QStringView text)
{
    if (isPlain(text))
        return static_cast<int>(text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    int width = 0;
    qsizetype start = 0;
    for (auto end = finder.toNextBoundary(); end != -1; end = finder.toNextBoundary()) {
        width += clusterWidth(text.sliced(start, end - start));
        start = end;
    }
    return width;
}

QString fitted(const QString &text, int cells)
{
    if (displayWidth(text) <= cells)
        return text;
    if (cells < 1)
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int width = 0;
    qsizetype kept = 0;
    for (auto end = finder.toNextBoundary(); end != -1; end = finder.toNextBoundary()) {
        width += clusterWidth(QStringView(text).sliced(kept, end - kept));
        if (width > cells - 1)
            break;
        kept = end;
    }
    return text.left(kept) + u'…';
}

void TextTable::row(std::vector<Cell> cells)
{
    for (Cell &cell : cells)
        cell.text = printable(cell.text);
    m_lines.push_back({std::move(cells), false});
}

void TextTable::heading(const QString &text, Tone tone)
{
    m_lines.push_back({{{printable(text), tone}}, true});
}

std::vector<int> TextTable::widths(int available) const
{
    constexpr int gap = 2;
    constexpr int leastElastic = 16;
    std::vector<int> widths;
    for (const Line &line : m_lines) {
        if (line.isHeading)
            continue;
        widths.resize(std::max(widths.size(), line.cells.size()));
        for (size_t i = 0; i < line.cells.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(line.cells[i].text));
    }
    int total = -gap;
    for (const int width : widths)
        total += width > 0 ? width + gap : 0;
    const auto elastic = static_cast<size_t>(m_elastic);
    if (available > 0 && total > available && elastic < widths.size())
        widths[elastic] = std::max(leastElastic, widths[elastic] - (total - available));
    return widths;
}

void TextTable::print(Output &out) const
{
    const auto columns = widths(out.width());
    for (const Line &line : m_lines) {
        QString text;
        int owed = 0; // spaces that are written only when something follows
        for (size_t i = 0; i < line.cells.size(); ++i) {
            const Cell &cell = line.cells[i];
            const bool cut = !line.isHeading && static_cast<int>(i) == m_elastic;
            const auto shown = cut ? fitted(cell.text, columns[i]) : cell.text;
            if (!shown.isEmpty()) {
                text += QString(owed, u' ') + out.toned(shown, cell.tone);
                owed = 0;
            }
            if (!line.isHeading && columns[i] > 0)
                owed += columns[i] - displayWidth(shown) + 2;
        }
        out.composedLine(text);
    }
}

} // namespace sennight::cli
