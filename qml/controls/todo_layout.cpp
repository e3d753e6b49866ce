// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_layout.h"

#include "theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace sennight {
namespace {

constexpr double dotSide = 7;
constexpr double dotGap = 4;
constexpr double rowGap = 10;
constexpr double cardGap = 7;
constexpr double iconGap = 4;
constexpr double titleGap = 4;
constexpr double smallIcon = 12;
constexpr double badgePadding = 5;
constexpr double badgeRadius = 4;
constexpr double leastTitle = 96;
constexpr double cardTitleGap = 4;
constexpr int cardTitleLines = 3;
constexpr QChar noBreakSpace = u'\u00a0';

/// Pieces that belong together: they are placed, dropped and wrapped as one.
struct Group
{
    std::vector<TodoPiece> pieces; ///< boxes relative to the group's left top
    double width = 0;
    int worth = 0; ///< the least worthy goes first where there is no room
};

std::shared_ptr<QTextLayout> singleLine(const QString &text, const QFont &font)
{
    auto words = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    words->setTextOption(option);
    words->setCacheEnabled(true);
    words->beginLayout();
    words->createLine();
    words->endLayout();
    return words;
}

double widthOf(const QTextLayout &words)
{
    return std::ceil(words.lineAt(0).naturalTextWidth());
}

class Layouter
{
public:
    Layouter(const TodoLook &look, QSizeF room, const Theme &theme, bool mirrored)
        : m_look(look)
        , m_room(room)
        , m_theme(theme)
        , m_mirrored(mirrored)
    {}

    TodoPicture row()
    {
        std::vector<Group> tail = metaGroups(Face::Meta, true);
        double tailWidth = totalWidth(tail, rowGap);
        while (!tail.empty() && m_room.width() - tailWidth < leastTitle) {
            tail.erase(std::ranges::min_element(tail, {}, &Group::worth));
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
        std::vector<Group> meta = metaGroups(Face::Meta, false);
        dropUntilFits(meta, m_room.width() - pendingWidth());
        placeLine(meta, 0, top + titleHeight, metaHeight, cardGap);
        pendingAt(0, m_room.height());
        m_picture.height = m_room.height();
        return finished();
    }

    TodoPicture card()
    {
        double bottom = titleLines();
        std::vector<Group> meta = metaGroups(Face::Small, false);
        const double line = m_theme.line(Face::Small);
        const double room = m_room.width() - pendingWidth();
        for (Group &group : meta)
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
            placeLine(std::vector<Group>(first, last), 0, top, line, cardGap);
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
        std::vector<Group> meta = metaGroups(Face::Small, false);
        const double tail = totalWidth(meta, cardGap) + pendingWidth();
        const bool fits = naturalTitleWidth(Face::Card) + rowGap + tail <= m_room.width();
        if (!fits) {
            const double small = m_theme.line(Face::Small);
            titleLine(Face::Card, m_room.width(), 0, line);
            dropUntilFits(meta, m_room.width() - pendingWidth());
            placeLine(meta, 0, line + 2, small, cardGap);
            pendingAt(line + 2, small);
            m_picture.height = meta.empty() ? line : line + 2 + small;
            return finished();
        }
        titleLine(Face::Card, m_room.width() - tail, 0, line);
        placeLine(meta, m_room.width() - tail, 0, line, cardGap);
        pendingAt(0, line);
        m_picture.height = line;
        return finished();
    }

private:
    [[nodiscard]] bool quiet() const { return m_look.done || m_look.letGo || moved(); }
    [[nodiscard]] bool moved() const { return !m_look.movedToText.isEmpty(); }

    [[nodiscard]] QColor titleInk() const
    {
        return m_theme.colour(quiet() ? Token::Text3 : Token::Text);
    }

    // Groups ------------------------------------------------------------------------------------

    [[nodiscard]] TodoPiece wordsPiece(TodoPart part, const QString &text, Face face,
                                       Token ink) const
    {
        TodoPiece piece{.part = part, .box = {}, .ink = m_theme.colour(ink), .fill = {}};
        piece.words = singleLine(text, m_theme.font(face));
        piece.box = QRectF(0, 0, widthOf(*piece.words), m_theme.line(face));
        return piece;
    }

    [[nodiscard]] TodoPiece iconPiece(TodoPart part, std::string_view icon, Token ink,
                                      double side = smallIcon) const
    {
        return {.part = part,
                .box = QRectF(0, 0, side, side),
                .ink = m_theme.colour(ink),
                .fill = {},
                .icon = icon};
    }

    [[nodiscard]] static Group grouped(std::vector<TodoPiece> pieces, double gap, int worth)
    {
        Group group{.pieces = std::move(pieces), .width = 0, .worth = worth};
        for (TodoPiece &piece : group.pieces) {
            piece.box.moveLeft(group.width);
            group.width += piece.box.width() + gap;
        }
        group.width -= gap;
        return group;
    }

    [[nodiscard]] Group badge(TodoPart part, const QString &text, Token ink, Token fill,
                              int worth) const
    {
        TodoPiece piece = wordsPiece(part, text, Face::Badge, ink);
        piece.fill = m_theme.colour(fill);
        piece.radius = badgeRadius;
        piece.box = QRectF(0, 0, piece.box.width() + 2 * badgePadding, m_theme.badgeHeight());
        return grouped({std::move(piece)}, 0, worth);
    }

    [[nodiscard]] Group project(Face face) const
    {
        TodoPiece dot{.part = TodoPart::Project,
                      .box = QRectF(0, 0, dotSide, dotSide),
                      .ink = {},
                      .fill = projectColour(m_look.projectColour, m_theme.dark()),
                      .radius = dotSide / 2};
        return grouped(
            {std::move(dot), wordsPiece(TodoPart::Project, m_look.projectName, face, Token::Text3)},
            dotGap, 7);
    }

    /// A running time tells the tracked part in amber and the estimate quietly.
    [[nodiscard]] Group time(Face face) const
    {
        const bool running = m_look.timeState == 1;
        const auto slash = running ? m_look.timeText.indexOf(QLatin1String(" / ")) : -1;
        if (running) {
            const Face strong = face == Face::Small ? Face::SmallStrong : Face::MetaStrong;
            std::vector<TodoPiece> pieces;
            pieces.push_back(wordsPiece(TodoPart::Time,
                                        slash < 0 ? m_look.timeText : m_look.timeText.left(slash),
                                        strong, Token::Lamp));
            if (slash >= 0) {
                pieces.push_back(
                    wordsPiece(TodoPart::Time, m_look.timeText.mid(slash + 1), face, Token::Text2));
            }
            return grouped(std::move(pieces), 3, 9);
        }
        const bool over = m_look.timeState == 2 && !m_look.done;
        return grouped(
            {wordsPiece(TodoPart::Time, m_look.timeText, face, over ? Token::Lamp : Token::Text3)},
            0, 9);
    }

    /// Everything but title and priority, in reading order. In cards the project comes first and
    /// the badges last; in rows it is the other way round, so that times stand below each other.
    [[nodiscard]] std::vector<Group> metaGroups(Face face, bool row) const
    {
        std::vector<Group> groups;
        if (moved()) {
            groups.push_back(grouped(
                {wordsPiece(TodoPart::MovedTo, m_look.movedToText, face, Token::Lamp)}, 0, 9));
            return groups;
        }
        if (row)
            appendMarks(groups);
        if (!row)
            appendWhat(groups, face);
        appendBadges(groups);
        if (row) {
            appendQuietIcons(groups, true);
            appendWhat(groups, face);
            if (m_look.pending)
                groups.push_back(
                    grouped({iconPiece(TodoPart::Pending, "upload", Token::Text3)}, 0, 8));
        } else {
            appendMarks(groups);
            appendQuietIcons(groups, false);
        }
        return groups;
    }

    void appendWhat(std::vector<Group> &groups, Face face) const
    {
        if (!m_look.projectName.isEmpty())
            groups.push_back(project(face));
        if (!m_look.timeText.isEmpty())
            groups.push_back(time(face));
    }

    void appendMarks(std::vector<Group> &groups) const
    {
        if (m_look.reminderText.isEmpty())
            return;
        groups.push_back(
            grouped({iconPiece(TodoPart::Reminder, "bell", Token::Text3),
                     wordsPiece(TodoPart::Reminder, m_look.reminderText, Face::Meta, Token::Text3)},
                    iconGap, 5));
    }

    void appendBadges(std::vector<Group> &groups) const
    {
        if (!m_look.overdueText.isEmpty() && !quiet()) {
            groups.push_back(m_look.overdue ? badge(TodoPart::Overdue, m_look.overdueText,
                                                    Token::Danger, Token::DangerSoft, 8)
                                            : badge(TodoPart::Overdue, m_look.overdueText,
                                                    Token::Text2, Token::Sunken, 6));
        }
        if (!m_look.rolloverText.isEmpty() && !quiet()) {
            groups.push_back(
                badge(TodoPart::Rollover, m_look.rolloverText, Token::Lamp, Token::LampSoft, 5));
        }
        if (!m_look.putBackText.isEmpty()) {
            groups.push_back(
                badge(TodoPart::PutBack, m_look.putBackText, Token::Danger, Token::DangerSoft, 8));
        }
        if (!m_look.conflictText.isEmpty()) {
            groups.push_back(
                badge(TodoPart::Conflict, m_look.conflictText, Token::Other, Token::OtherSoft, 9));
        }
    }

    void appendQuietIcons(std::vector<Group> &groups, bool row) const
    {
        if (m_look.repeats && row)
            groups.push_back(grouped({iconPiece(TodoPart::Repeats, "repeat", Token::Text3)}, 0, 4));
        if (m_look.hasNotes && row)
            groups.push_back(grouped({iconPiece(TodoPart::Notes, "note", Token::Text3)}, 0, 1));
        if (m_look.blocked)
            groups.push_back(grouped({iconPiece(TodoPart::Blocked, "lock", Token::Text3)}, 0, 3));
        if (m_look.localOnly)
            groups.push_back(
                grouped({iconPiece(TodoPart::LocalOnly, "laptop", Token::Text3, 13)}, 0, 2));
    }

    // Placing -----------------------------------------------------------------------------------

    [[nodiscard]] static double totalWidth(const std::vector<Group> &groups, double gap)
    {
        double width = 0;
        for (const Group &group : groups)
            width += group.width + gap;
        return std::max(0.0, width - gap);
    }

    void dropUntilFits(std::vector<Group> &groups, double width) const
    {
        while (groups.size() > 1 && totalWidth(groups, cardGap) > width)
            groups.erase(std::ranges::min_element(groups, {}, &Group::worth));
        if (!groups.empty())
            shorten(groups.front(), width);
    }

    /// Shortens the words of a group that is wider than all the room there is.
    void shorten(Group &group, double width) const
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

    void placeLine(const std::vector<Group> &groups, double left, double top, double height,
                   double gap)
    {
        for (const Group &group : groups) {
            for (TodoPiece piece : group.pieces) {
                const double down = std::floor((height - piece.box.height()) / 2);
                piece.box.moveTopLeft({left + piece.box.x(), top + down});
                m_picture.pieces.push_back(std::move(piece));
            }
            left += group.width + gap;
        }
    }

    [[nodiscard]] double pendingWidth() const { return m_look.pending ? smallIcon + iconGap : 0; }

    void pendingAt(double top, double height)
    {
        if (!m_look.pending)
            return;
        TodoPiece piece = iconPiece(TodoPart::Pending, "upload", Token::Text3);
        piece.box.moveTopLeft(
            {m_room.width() - smallIcon, top + std::floor((height - smallIcon) / 2)});
        m_picture.pieces.push_back(std::move(piece));
    }

    // The title ---------------------------------------------------------------------------------

    /// Icons that stand right after the last word.
    [[nodiscard]] std::vector<TodoPiece> titleIcons(bool withRepeat) const
    {
        static constexpr std::array<std::string_view, 4> marks{"", "prioritylow", "prioritymedium",
                                                               "priorityhigh"};
        static constexpr std::array inks{Token::Text3, Token::Text3, Token::Text2, Token::Danger};
        std::vector<TodoPiece> icons;
        const auto priority = std::size_t(std::clamp(m_look.priority, 0, 3));
        if (priority > 0 && !quiet())
            icons.push_back(iconPiece(TodoPart::Priority, marks[priority], inks[priority]));
        if (withRepeat && m_look.repeats)
            icons.push_back(iconPiece(TodoPart::Repeats, "repeat", Token::Text3));
        return icons;
    }

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
               iconsWidth(titleIcons(true));
    }

    void titleLine(Face face, double width, double top, double height)
    {
        std::vector<TodoPiece> icons = titleIcons(face == Face::Card);
        const double room = std::max(0.0, width - iconsWidth(icons));
        const QFont font = m_theme.font(face);
        TodoPiece piece{.part = TodoPart::Title, .box = {}, .ink = titleInk(), .fill = {}};
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

    /// Up to three lines; returns where they end. The icons get their room as a no-break space of
    /// their width, so they never stand on a line of their own.
    double titleLines()
    {
        std::vector<TodoPiece> icons = titleIcons(true);
        const double line = m_theme.line(Face::Card);
        const QFont font = m_theme.font(Face::Card);
        auto words = std::make_shared<QTextLayout>(titleText(), font);
        if (!icons.empty())
            reserveRoom(*words, iconsWidth(icons));
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
            return elidedLines(*words, std::move(icons), line);
        followText(icons, words->lineAt(lines - 1).naturalTextWidth() - iconsWidth(icons));
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

    double elidedLines(const QTextLayout &whole, std::vector<TodoPiece> icons, double line)
    {
        m_picture.titleElided = true;
        const QFont font = whole.font();
        const double down = std::floor((line - QFontMetricsF(font).height()) / 2);
        for (int i = 0; i < cardTitleLines; ++i) {
            const bool last = i == cardTitleLines - 1;
            const QTextLine from = whole.lineAt(i);
            QString text = titleText().mid(from.textStart(), last ? -1 : from.textLength());
            const double room = m_room.width() - (last ? iconsWidth(icons) : 0);
            if (last)
                text = QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
            auto words = singleLine(text, font);
            const double width = words->lineAt(0).naturalTextWidth();
            const double left = titleText().isRightToLeft() ? m_room.width() - width : 0;
            words->lineAt(0).setPosition({left, i * line + down});
            appendTitle(words, cardTitleLines * line);
            if (last) {
                followText(icons, width);
                dropIcons(std::move(icons), i * line, line);
            }
        }
        return cardTitleLines * line;
    }

    void appendTitle(const std::shared_ptr<QTextLayout> &words, double height)
    {
        // Its lines carry their places, so the box is the whole room of the title.
        m_picture.pieces.push_back({.part = TodoPart::Title,
                                    .box = QRectF(0, 0, m_room.width(), height),
                                    .ink = titleInk(),
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
        }
        return std::move(m_picture);
    }

    const TodoLook &m_look;
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
    case TodoForm::Card:
        return layouter.card();
    case TodoForm::LowCard:
        return layouter.lowCard();
    }
    return {};
}

} // namespace sennight
