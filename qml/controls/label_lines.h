// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QSizeF>
#include <QTextLayout>

#include <limits>
#include <memory>

class QSGTextNode;

namespace sennight {

/// How a text is set, but for its font. The numbers are those of QtQuick's Text.
struct LabelStyle
{
    static constexpr int fixedHeight = 1;

    int wrapMode = QTextOption::NoWrap;
    int elide = Qt::ElideRight;
    int maximumLineCount = std::numeric_limits<int>::max();
    double lineHeight =
        1; ///< times what the font asks for, or pixels where the mode is fixedHeight
    int lineHeightMode = 0;

    friend bool operator==(const LabelStyle &, const LabelStyle &) = default;
};

/// A plain text in lines, as QtQuick's Text sets it: the same sizes, breaks and places. The letters
/// are shaped once for a text; again only where it does not fit. All lengths are pixels.
class LabelLines
{
public:
    static constexpr double unlimited = 1 << 20;

    /// Takes another text or style and finds what it needs when nothing limits it.
    void measure(const QString &text, const QFont &font, const LabelStyle &style);
    /// Breaks the lines again where \a width asks for it; says whether anything changed.
    bool breakAt(double width);
    /// What is shown in \a room, every line aligned in it. Without a limit a side is `unlimited`.
    void place(QSizeF room, Qt::Alignment alignment);

    /// The whole text in one line (or as many as it says), and the height of the lines it has now.
    [[nodiscard]] QSizeF need() const { return {m_naturalWidth, m_height}; }
    /// Of the first line, from the top of the lines.
    [[nodiscard]] double ascent() const { return m_ascent; }
    /// What the middle of a line of this height lies above the middle of the letters, twice.
    [[nodiscard]] int lineOffset() const;
    [[nodiscard]] double shownHeight() const { return m_shown.height(); }
    /// What the shown lines fill; wider than the room where they may not be cut.
    [[nodiscard]] QSizeF shown() const { return m_shown; }
    [[nodiscard]] bool truncated() const { return m_truncated; }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }

    /// Nothing is shown.
    [[nodiscard]] bool isBare() const { return m_shownLines == 0 && !m_last; }
    /// What is shown, for a painter.
    [[nodiscard]] QList<QGlyphRun> glyphRuns() const;
    /// What is shown, for a graphics processor. Render thread, while the GUI thread waits.
    void addTo(QSGTextNode &node, QPointF at);

private:
    void layLines(double width);
    [[nodiscard]] double lineHeight(double natural) const;
    [[nodiscard]] double heightOf(const QTextLine &line) const;
    [[nodiscard]] int linesIn(double height) const;
    [[nodiscard]] QString cutText(int line, double width) const;
    void showCut(int line, double width);
    void align(QTextLine line, double room, Qt::Alignment alignment);

    QFont m_font;
    LabelStyle m_style;
    QTextLayout m_whole;
    std::unique_ptr<QTextLayout> m_last;
    double m_brokenAt = unlimited;
    double m_naturalWidth = 0;
    double m_height = 0;
    double m_ascent = 0;
    QSizeF m_shown;
    int m_lines = 0;
    int m_shownLines = 0;
    bool m_more = false; ///< the text goes on after the most lines
    bool m_truncated = false;
    bool m_rightToLeft = false;
};

} // namespace sennight
