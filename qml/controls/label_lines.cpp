// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_lines.h"

#include <QFontMetricsF>
#include <QSGTextNode>

#include <algorithm>
#include <cmath>

namespace sennight {
namespace {

constexpr QChar ellipsis = u'\u2026';

QTextOption optionOf(int wrapMode)
{
    QTextOption option;
    option.setWrapMode(static_cast<QTextOption::WrapMode>(wrapMode));
    option.setUseDesignMetrics(true);
    return option;
}

/// QtQuick sets text in steps of half a point.
QFont drawnFont(QFont font)
{
    const double size = std::round(font.pointSizeF() * 2) / 2;
    if (size > 0 && size != font.pointSizeF())
        font.setPointSizeF(size);
    return font;
}

double fontLine(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

} // namespace

void LabelLines::measure(const QString &text, const QFont &font, const LabelStyle &style)
{
    m_font = drawnFont(font);
    m_style = style;
    m_rightToLeft = text.isRightToLeft();
    m_last.reset();
    if (text.isEmpty()) {
        m_whole.clearLayout();
        m_whole.setText({});
        m_lines = 0;
        m_more = false;
        m_naturalWidth = 0;
        m_height = lineHeight(fontLine(m_font));
        m_shown = {0, m_height};
        m_ascent = QFontMetricsF(m_font).ascent();
        return;
    }
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    m_whole.setText(lines);
    m_whole.setFont(m_font);
    m_whole.setTextOption(optionOf(style.wrapMode));
    m_whole.setCacheEnabled(true);
    layLines(unlimited);
    m_naturalWidth = m_whole.maximumWidth();
}

bool LabelLines::breakAt(double width)
{
    const bool fits = width >= m_naturalWidth && m_brokenAt >= m_naturalWidth;
    if (m_lines == 0 || width == m_brokenAt || fits)
        return false;
    layLines(width);
    return true;
}

void LabelLines::layLines(double width)
{
    m_brokenAt = width;
    m_lines = 0;
    m_height = 0;
    m_whole.beginLayout();
    QTextLine line = m_whole.createLine();
    for (; line.isValid() && m_lines < m_style.maximumLineCount; line = m_whole.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += heightOf(line);
        ++m_lines;
    }
    m_more = line.isValid();
    while (line.isValid())
        line = m_whole.createLine();
    m_whole.endLayout();
    m_ascent = m_whole.lineAt(0).ascent();
    m_shown = {0, m_height};
}

double LabelLines::lineHeight(double natural) const
{
    const bool fixed = m_style.lineHeightMode == LabelStyle::fixedHeight;
    return fixed ? m_style.lineHeight : natural * m_style.lineHeight;
}

double LabelLines::heightOf(const QTextLine &line) const
{
    return lineHeight(line.height());
}

int LabelLines::lineOffset() const
{
    if (m_style.lineHeightMode != LabelStyle::fixedHeight && m_style.lineHeight == 1)
        return 0;
    const double natural = fontLine(m_font);
    return static_cast<int>(natural - lineHeight(natural));
}

int LabelLines::linesIn(double height) const
{
    int count = 0;
    for (double bottom = 0; count < m_lines; ++count) {
        bottom += heightOf(m_whole.lineAt(count));
        if (bottom > height && count > 0)
            break;
    }
    return count;
}

QString LabelLines::cutText(int line, double width) const
{
    const QTextLine cut = m_whole.lineAt(line);
    const QString &text = m_whole.text();
    int length = cut.textLength();
    const bool isLast = cut.textStart() + length >= text.size();
    if (!isLast && text.at(cut.textStart() + length - 1) == QChar::LineSeparator)
        return text.mid(cut.textStart(), length - 1) + ellipsis;
    if (!isLast)
        length += m_whole.lineAt(line + 1).textLength();
    return QFontMetricsF(m_font).elidedText(text.mid(cut.textStart(), length),
                                            static_cast<Qt::TextElideMode>(m_style.elide), width);
}

void LabelLines::showCut(int line, double width)
{
    m_last = std::make_unique<QTextLayout>(cutText(line, width), m_font);
    m_last->setTextOption(optionOf(QTextOption::NoWrap));
    m_last->setCacheEnabled(true);
    m_last->beginLayout();
    m_last->createLine();
    m_last->endLayout();
    m_last->lineAt(0).setPosition({0, m_whole.lineAt(line).y()});
}

void LabelLines::place(QSizeF room, Qt::Alignment alignment)
{
    m_last.reset();
    const bool limited = room.width() < unlimited && m_style.elide != Qt::ElideNone;
    const bool cutsLines = limited && m_style.elide == Qt::ElideRight;
    if (m_lines == 0 || (limited && room.width() <= 0) || (cutsLines && room.height() <= 0)) {
        m_truncated = m_lines > 0;
        m_shownLines = 0;
        m_shown = {0, lineHeight(fontLine(m_font))};
        return;
    }
    m_shownLines = cutsLines ? linesIn(room.height()) : m_lines;
    const bool linesLeft = m_shownLines < m_lines || m_more;
    const bool tooWide =
        limited && m_lines == 1 && !m_more && m_whole.lineAt(0).naturalTextWidth() > room.width();
    m_truncated = linesLeft || tooWide;
    const QTextLine lowest = m_whole.lineAt(m_shownLines - 1);
    m_shown = {0, lowest.y() + heightOf(lowest)};
    if (tooWide || (linesLeft && cutsLines))
        showCut(--m_shownLines, room.width());
    const double across = room.width() < unlimited ? room.width() : m_naturalWidth;
    for (int i = 0; i < m_shownLines; ++i)
        align(m_whole.lineAt(i), across, alignment);
    if (m_last)
        align(m_last->lineAt(0), across, alignment);
}

void LabelLines::align(QTextLine line, double room, Qt::Alignment alignment)
{
    const double width = line.horizontalAdvance();
    double left = 0;
    if (alignment == Qt::AlignRight)
        left = room - width;
    else if (alignment == Qt::AlignHCenter)
        left = (room - width) / 2;
    line.setPosition({left, line.y()});
    m_shown.setWidth(std::max(m_shown.width(), width));
}

QList<QGlyphRun> LabelLines::glyphRuns() const
{
    QList<QGlyphRun> runs;
    for (int i = 0; i < m_shownLines; ++i)
        runs += m_whole.lineAt(i).glyphRuns();
    if (m_last)
        runs += m_last->glyphRuns();
    return runs;
}

void LabelLines::addTo(QSGTextNode &node, QPointF at)
{
    // Font engines belong to a thread; a layout that gets its font again forgets the other's.
    m_whole.setFont(m_font);
    node.addTextLayout(at, &m_whole, -1, -1, 0, m_shownLines);
    m_whole.setFont(m_font);
    if (!m_last)
        return;
    m_last->setFont(m_font);
    node.addTextLayout(at, m_last.get());
    m_last->setFont(m_font);
}

} // namespace sennight
