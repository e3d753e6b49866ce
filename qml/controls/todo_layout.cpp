// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_layout.h"

#include "theme.h"
#include "todo_pieces_p.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sennight {
namespace {

constexpr double rowGap = 10;
constexpr double cardGap = 7;
constexpr double titleGap = 4;
constexpr double leastTitle = 96;
constexpr double cardTitleGap = 4;
constexpr int cardTitleLines = 3;
constexpr QChar noBreakSpace = u'\u00a0';

class Layouter
{
public:
    Layouter(const TodoLook &look, QSizeF room, const Theme &theme, bool mirrored)
        : m_look(look)
        , m_made(look, theme)
        , m_room(room)
        , m_theme(theme)
        , m_mirrored(mirrored)
    {}

    TodoPicture row()
    {
        std::vector<TodoGroup> tail = m_made.metaGroups(Face::Meta, true);
        double tailWidth = totalWidth(tail, rowGap);
        while (!tail.empty() && m_room.width() - tailWidth < leastTitle) {
            tail.erase(std::ranges::min_element(tail, {}, &TodoGroup::worth));
            tailWidth = totalWidth(tail, rowGap);
        }
        placeLine(tail, m_room.width() - tailWidth, 0, m_room.height(), rowGap);
        const double left = m_room.width() - tailWidth - (tail.empty() ? 0 : rowGap);
        titleLine(Face::BodyMedium, left, 0, m_room.height());
        m_picture.height = m_room.height();
        return finished();
    }

    TodoPicture tallRow()
    {
        const double titleHeight = m_theme.line(Face::BodyMedium);
        const double metaHeight = m_theme.line(Face::Small) + 2;
        const double top = std::round((m_room.height() - titleHeight - metaHeight) / 2);
        titleLine(Face::BodyMedium, m_room.width() - pendingWidth(), top, titleHeight);
        std::vector<TodoGroup> meta = m_made.metaGroups(Face::Meta, false);
        dropUntilFits(meta, m_room.width() - pendingWidth());
        placeLine(meta, 0, top + titleHeight, metaHeight, cardGap);
        pendingAt(0, m_room.height());
        m_picture.height = m_room.height();
        return finished();
    }

    TodoPicture stageRow()
    {
        const double titleHeight = m_theme.line(Face::BodyMedium);
        const double metaHeight = m_theme.line(Face::Small) + 2;
        const double top = std::round((m_room.height() - titleHeight - metaHeight) / 2);
        titleLine(Face::BodyMedium, m_room.width() - pendingWidth(), top, titleHeight);
        pendingAt(top, titleHeight);
        TodoGroup stage = m_made.stage(Face::Small);
        shorten(stage, m_room.width());
        placeLine({stage}, 0, top + titleHeight, metaHeight, cardGap);
        TodoGroup next = m_made.besideStage(Face::Small);
        const double left = m_room.width() - stage.width - rowGap;
        shorten(next, left);
        if (next.width <= left)
            placeLine({next}, m_room.width() - next.width, top + titleHeight, metaHeight, cardGap);
        m_picture.height = m_room.height();
        return finished();
    }

    TodoPicture card()
    {
        std::vector<TodoGroup> meta = m_made.metaGroups(Face::Small, false);
        if (meta.empty())
            return bareCard();
        double bottom = titleLines(0);
        const double line = m_theme.line(Face::Small);
        const double room = m_room.width() - pendingWidth();
        for (TodoGroup &group : meta)
            shorten(group, room);
        double top = bottom + cardTitleGap;
        for (auto first = meta.begin(); first != meta.end();) {
            auto last = first;
            double width = 0;
            for (; last != meta.end(); ++last) {
                const double more = last->width + (last == first ? 0 : cardGap);
                if (last != first && width + more > room)
                    break;
                width += more;
            }
            placeLine(std::vector<TodoGroup>(first, last), 0, top, line, cardGap);
            bottom = top + line;
            top = bottom + 2;
            first = last;
        }
        pendingAt(bottom - line, line);
        m_picture.height = bottom;
        return finished();
    }

    TodoPicture lowCard()
    {
        const double line = m_theme.line(Face::Card);
        std::vector<TodoGroup> meta = m_made.metaGroups(Face::Small, false);
        const double tail = totalWidth(meta, cardGap) + pendingWidth();
        const bool fits = naturalTitleWidth(Face::Card) + rowGap + tail <= m_room.width();
        if (!fits && !meta.empty()) {
            const double small = m_theme.line(Face::Small);
            titleLine(Face::Card, m_room.width(), 0, line);
            dropUntilFits(meta, m_room.width() - pendingWidth());
            placeLine(meta, 0, line + 2, small, cardGap);
            pendingAt(line + 2, small);
            m_picture.height = line + 2 + small;
            return finished();
        }
        titleLine(Face::Card, m_room.width() - tail, 0, line);
        placeLine(meta, m_room.width() - tail, 0, line, cardGap);
        pendingAt(0, line);
        m_picture.height = line;
        return finished();
    }

private:
    // Placing -----------------------------------------------------------------------------------

    [[nodiscard]] static double totalWidth(const std::vector<TodoGroup> &groups, double gap)
    {
        double width = 0;
        for (const TodoGroup &group : groups)
            width += group.width + gap;
        return std::max(0.0, width - gap);
    }

    void dropUntilFits(std::vector<TodoGroup> &groups, double width) const
    {
        while (groups.size() > 1 && totalWidth(groups, cardGap) > width)
            groups.erase(std::ranges::min_element(groups, {}, &TodoGroup::worth));
        if (!groups.empty())
            shorten(groups.front(), width);
    }

    /// Shortens the words of a group that is wider than all the room there is.
    void shorten(TodoGroup &group, double width) const
    {
        if (group.width <= width)
            return;
        TodoPiece &last = group.pieces.back();
        if (!last.words)
            return;
        const double excess = group.width - std::max(0.0, width);
        const double old = widthOf(*last.words);
        const QFont font = last.words->font();
        const QString shown = QFontMetricsF(font).elidedText(
            last.words->text(), Qt::ElideRight, std::max(0.0, std::floor(old - excess)));
        last.words = singleLine(shown, font);
        const double less = old - widthOf(*last.words);
        last.box.setWidth(std::max(0.0, last.box.width() - less));
        group.width -= less;
    }

    void placeLine(const std::vector<TodoGroup> &groups, double left, double top, double height,
                   double gap)
    {
        for (const TodoGroup &group : groups) {
            for (TodoPiece piece : group.pieces) {
                const double down = std::floor((height - piece.box.height()) / 2);
                piece.box.moveTopLeft({left + piece.box.x(), top + down});
                m_picture.pieces.push_back(std::move(piece));
            }
            left += group.width + gap;
        }
    }

    [[nodiscard]] double pendingWidth() const
    {
        return m_look.pending ? m_theme.drawn(smallIcon) + iconGap : 0;
    }

    void pendingAt(double top, double height)
    {
        if (!m_look.pending)
            return;
        const double side = m_theme.drawn(smallIcon);
        TodoPiece piece = m_made.iconPiece(TodoPart::Pending, "upload", Token::Text3);
        piece.box.moveTopLeft({m_room.width() - side, top + std::floor((height - side) / 2)});
        m_picture.pieces.push_back(std::move(piece));
    }

    /// Nothing but a title: what waits is marked at its end, and where that is at the other side,
    /// below it.
    TodoPicture bareCard()
    {
        const bool isBeside = titleText().isRightToLeft() == m_mirrored;
        const double line = m_theme.line(Face::Card);
        double bottom = titleLines(isBeside ? pendingWidth() : 0);
        if (m_look.pending && !isBeside)
            bottom += cardTitleGap + line;
        pendingAt(bottom - line, line);
        m_picture.height = bottom;
        return finished();
    }

    // The title ---------------------------------------------------------------------------------

    [[nodiscard]] static double iconsWidth(const std::vector<TodoPiece> &icons)
    {
        double width = 0;
        for (const TodoPiece &icon : icons)
            width += icon.box.width() + iconGap;
        return icons.empty() ? 0 : width - iconGap + titleGap;
    }

    void placeTitleIcons(std::vector<TodoPiece> icons, double left, double top, double height)
    {
        left += titleGap;
        for (TodoPiece &icon : icons) {
            icon.box.moveTopLeft(
                {std::round(left), top + std::floor((height - icon.box.height()) / 2)});
            left += icon.box.width() + iconGap;
            m_picture.pieces.push_back(std::move(icon));
        }
    }

    [[nodiscard]] QString titleText() const { return m_look.title.simplified(); }

    [[nodiscard]] double naturalTitleWidth(Face face) const
    {
        return QFontMetricsF(m_theme.font(face)).horizontalAdvance(titleText()) +
               iconsWidth(m_made.titleIcons(true));
    }

    void titleLine(Face face, double width, double top, double height)
    {
        std::vector<TodoPiece> icons = m_made.titleIcons(face == Face::Card);
        const double room = std::max(0.0, width - iconsWidth(icons));
        const QFont font = m_theme.font(face);
        TodoPiece piece{.part = TodoPart::Title, .box = {}, .ink = m_made.titleInk(), .fill = {}};
        piece.words = singleLine(titleText(), font);
        if (widthOf(*piece.words) > room) {
            m_picture.titleElided = true;
            const QString shown = QFontMetricsF(font).elidedText(titleText(), Qt::ElideRight, room);
            piece.words = singleLine(shown, font);
        }
        piece.box = QRectF(0, top, std::min(room, widthOf(*piece.words)), height);
        const double right = piece.box.right();
        m_picture.pieces.push_back(std::move(piece));
        placeTitleIcons(std::move(icons), right, top, height);
    }

    /// Up to three lines; returns where they end. The icons, and `kept` at the end of the last
    /// line, get their room as a no-break space of their width, so they never stand on a line of
    /// their own.
    double titleLines(double kept)
    {
        std::vector<TodoPiece> icons = m_made.titleIcons(true);
        const double line = m_theme.line(Face::Card);
        const QFont font = m_theme.font(Face::Card);
        auto words = std::make_shared<QTextLayout>(titleText(), font);
        const double tail = iconsWidth(icons) + kept;
        if (tail > 0)
            reserveRoom(*words, tail);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment(titleText().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        option.setUseDesignMetrics(true);
        words->setTextOption(option);
        words->setCacheEnabled(true);
        const int lines = breakLines(*words);
        const double down = std::floor((line - QFontMetricsF(font).height()) / 2);
        for (int i = 0; i < lines; ++i)
            words->lineAt(i).setPosition({0, i * line + down});
        if (lines > cardTitleLines)
            return elidedLines(*words, std::move(icons), kept, line);
        followText(icons, words->lineAt(lines - 1).naturalTextWidth() - tail);
        dropIcons(std::move(icons), (lines - 1) * line, line);
        appendTitle(words, lines * line);
        return lines * line;
    }

    static void reserveRoom(QTextLayout &words, double width)
    {
        const QString text = words.text() + noBreakSpace;
        QTextLayout::FormatRange range;
        range.start = int(text.size()) - 1;
        range.length = 1;
        range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        const double space = QFontMetricsF(words.font()).horizontalAdvance(noBreakSpace);
        range.format.setFontLetterSpacing(std::max(0.0, width - space));
        words.setText(text);
        words.setFormats({range});
    }

    int breakLines(QTextLayout &words) const
    {
        int lines = 0;
        words.beginLayout();
        for (; lines <= cardTitleLines; ++lines) {
            QTextLine line = words.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(1.0, m_room.width()));
        }
        words.endLayout();
        return lines;
    }

    /// Icons after the last word of a line that is \a textWidth long, on the side where it ends.
    void followText(std::vector<TodoPiece> &icons, double textWidth) const
    {
        const bool leftwards = titleText().isRightToLeft();
        double along = textWidth + titleGap;
        for (TodoPiece &icon : icons) {
            const double side = icon.box.width();
            icon.box.moveLeft(std::round(leftwards ? m_room.width() - along - side : along));
            icon.placed = true;
            along += side + iconGap;
        }
    }

    void dropIcons(std::vector<TodoPiece> icons, double top, double height)
    {
        for (TodoPiece &icon : icons) {
            icon.box.moveTop(top + std::floor((height - icon.box.height()) / 2));
            m_picture.pieces.push_back(std::move(icon));
        }
    }

    double elidedLines(const QTextLayout &whole, std::vector<TodoPiece> icons, double kept,
                       double line)
    {
        m_picture.titleElided = true;
        const QFont font = whole.font();
        const double down = std::floor((line - QFontMetricsF(font).height()) / 2);
        for (int i = 0; i < cardTitleLines; ++i) {
            const bool last = i == cardTitleLines - 1;
            const QTextLine from = whole.lineAt(i);
            QString text = titleText().mid(from.textStart(), last ? -1 : from.textLength());
            const double room = m_room.width() - (last ? iconsWidth(icons) + kept : 0);
            if (last)
                text = QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
            auto words = singleLine(text, font);
            const double width = words->lineAt(0).naturalTextWidth();
            const double left = titleText().isRightToLeft() ? m_room.width() - width : 0;
            words->lineAt(0).setPosition({left, i * line + down});
            appendTitle(words, cardTitleLines * line);
            if (last)
                followText(icons, width);
        }
        dropIcons(std::move(icons), (cardTitleLines - 1) * line, line);
        return cardTitleLines * line;
    }

    void appendTitle(const std::shared_ptr<QTextLayout> &words, double height)
    {
        // Its lines carry their places, so the box is the whole room of the title.
        m_picture.pieces.push_back({.part = TodoPart::Title,
                                    .box = QRectF(0, 0, m_room.width(), height),
                                    .ink = m_made.titleInk(),
                                    .fill = {},
                                    .placed = true,
                                    .words = words});
    }

    TodoPicture finished()
    {
        if (m_mirrored) {
            for (TodoPiece &piece : m_picture.pieces) {
                if (!piece.placed)
                    piece.box.moveLeft(m_room.width() - piece.box.right());
            }
            keepTimeInOrder();
        }
        return std::move(m_picture);
    }

    /// "1:12:40 / 2h" in two colours is one text, which its own letters order and no mirror.
    void keepTimeInOrder()
    {
        std::vector<TodoPiece *> times;
        for (TodoPiece &piece : m_picture.pieces) {
            if (piece.part == TodoPart::Time)
                times.push_back(&piece);
        }
        if (times.size() != 2 || m_look.timeText.isRightToLeft())
            return;
        QRectF &tracked = times.front()->box;
        QRectF &estimate = times.back()->box;
        const double end = tracked.right();
        tracked.moveLeft(estimate.left());
        estimate.moveLeft(end - estimate.width());
    }

    const TodoLook &m_look;
    TodoPieces m_made;
    QSizeF m_room;
    const Theme &m_theme;
    bool m_mirrored;
    TodoPicture m_picture;
};

} // namespace

TodoPicture layoutTodo(const TodoLook &look, TodoForm form, QSizeF room, const Theme &theme,
                       bool mirrored)
{
    Layouter layouter(look, room, theme, mirrored);
    switch (form) {
    case TodoForm::Row:
        return layouter.row();
    case TodoForm::TallRow:
        return layouter.tallRow();
    case TodoForm::StageRow:
        return layouter.stageRow();
    case TodoForm::Card:
        return layouter.card();
    case TodoForm::LowCard:
        return layouter.lowCard();
    }
    return {};
}

} // namespace sennight
