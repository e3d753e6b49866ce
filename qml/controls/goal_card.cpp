// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_card.h"

#include "glyph_picture.h"
#include "moon_glyph.h"
#include "piece_node_p.h"
#include "theme.h"
#include "tooltip.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace sennight {
namespace {

constexpr double naturalWidth = 208;
constexpr double rim = 9; ///< above and below what is inside
constexpr double boldLine = 1.5;

} // namespace

GoalCard::GoalCard(QQuickItem *parent)
    : Pressable(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton | Qt::RightButton);
    setImplicitWidth(naturalWidth);
    connect(this, &GoalCard::lookChanged, this, &QQuickItem::polish);
    connect(this, &GoalCard::slimChanged, this, &GoalCard::fit);
    connect(this, &Pressable::hoveredChanged, this, &GoalCard::showTitle);
    connect(this, &GoalCard::spokenChanged, this, [this] { renamed(*this); });
    connect(this, &GoalCard::selectedChanged, this, [this] { renamed(*this); });
    connect(this, &GoalCard::selectedChanged, this, &QQuickItem::update);
    connect(this, &Pressable::hoveredChanged, this, &QQuickItem::update);
    connect(this, &Pressable::visualFocusChanged, this, &QQuickItem::update);
}

void GoalCard::speakMore(QObject &accessible) const
{
    accessible.setProperty("selectable", true);
    accessible.setProperty("selected", m_selected);
}

void GoalCard::componentComplete()
{
    Pressable::componentComplete();
    begin(*this);
    mirror();
    if (theme() != nullptr)
        connect(theme(), &Theme::typeChanged, this, &GoalCard::fit);
    fit();
}

void GoalCard::itemChange(ItemChange change, const ItemChangeData &value)
{
    Pressable::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged)
        update();
}

void GoalCard::geometryChange(const QRectF &now, const QRectF &before)
{
    Pressable::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

void GoalCard::mirror()
{
    followMirroring(*this, SLOT(mirror()));
}

void GoalCard::fit()
{
    if (theme() == nullptr)
        return;
    const double facts = m_slim ? 0 : Theme::space6() + theme()->smallLine();
    setImplicitHeight(rim + theme()->goalLine() + Theme::space8() + GoalSegments::naturalHeight +
                      facts + rim);
    polish();
}

void GoalCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton)
        event->accept();
    else
        Pressable::mousePressEvent(event);
}

void GoalCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::RightButton)
        Pressable::mouseReleaseEvent(event);
    else if (contains(event->position()))
        Q_EMIT menuRequested(event->position().x(), event->position().y());
}

void GoalCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Menu)
        Q_EMIT menuRequested(width() / 2, height());
    else
        Pressable::keyPressEvent(event);
}

void GoalCard::showTitle()
{
    if (m_whole == nullptr) {
        if (!hovered() || !m_head.truncated())
            return;
        m_whole = new Tooltip(this);
    }
    m_whole->setText(m_title);
    m_whole->setShown(hovered() && m_head.truncated());
}

// The picture -------------------------------------------------------------------------------------

void GoalCard::updatePolish()
{
    if (theme() == nullptr)
        return;
    const double left = Theme::space12() + theme()->dot() + Theme::space8();
    m_head.set(m_title, theme()->font(Face::Goal));
    m_head.place(
        inside(*this, {left, rim, width() - left - Theme::space12(), theme()->goalLine()}));
    if (!m_slim)
        placeFacts();
    settleMoon();
    prepare(*this);
}

void GoalCard::placeFacts()
{
    const double top =
        rim + theme()->goalLine() + Theme::space8() + GoalSegments::naturalHeight + Theme::space6();
    const double line = theme()->smallLine();
    m_counts.set(m_doneText, theme()->smallFont());
    m_dot.set(QStringLiteral("·"), theme()->smallFont());
    m_percent.set(m_percentText, theme()->smallStrongFont());
    m_time.set(m_timeText, theme()->smallFont());
    double left = Theme::space12();
    for (PaintedWords *words : {&m_counts, &m_dot, &m_percent}) {
        const double length = words->need().width();
        words->stand(inside(*this, {left, top, length, line}).topLeft(), line);
        left += length + Theme::space4();
    }
    double length = m_time.need().width();
    if (left + Theme::space8() + length > width() - Theme::space12()) {
        m_time.set({}, theme()->smallFont()); // screen readers and the goal itself still tell it
        length = 0;
    }
    m_time.stand(inside(*this, {width() - Theme::space12() - length, top, length, line}).topLeft(),
                 line);
}

void GoalCard::settleMoon()
{
    if (m_moon == nullptr && m_reached) {
        m_moon = new MoonGlyph;
        m_moon->setTheme(*theme());
        m_moon->setParent(this);
        m_moon->setSubject(m_goalId);
        m_moon->setDone(true);
        m_moon->setParentItem(
            this); // not in its constructor, where it would not hear of the window
    }
    if (m_moon == nullptr)
        return;
    m_moon->setVisible(m_reached);
    const double side = theme()->icon14();
    m_moon->setSide(side);
    const QRectF place(Theme::space12() + centred(theme()->dot(), side),
                       rim + centred(theme()->goalLine(), side), side, side);
    m_moon->setPosition(inside(*this, place).topLeft());
}

QSGNode *GoalCard::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    return paintNode(*this, old);
}

void GoalCard::inkBox(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    const bool bold = visualFocus() || m_dropTarget;
    const Token line = bold         ? Token::Accent
                       : hovered()  ? Token::LineStrong
                       : m_selected ? Token::AccentLine
                                    : Token::Line;
    const Token fill = m_selected ? Token::Sel : m_dropTarget ? Token::DropColumn : Token::Surface;
    pieces.push_back(
        {.box = QRectF(QPointF(), size()),
         .fill = glyphs.box(size(), Theme::radiusPanel(), theme()->colour(fill),
                            theme()->colour(line), bold ? boldLine : Theme::hairline())});
}

void GoalCard::ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    inkBox(pieces, glyphs);
    if (!m_reached) {
        const double side = theme()->dot();
        const QRectF dot(Theme::space12(), rim + centred(theme()->goalLine(), side), side, side);
        pieces.push_back({.box = inside(*this, dot),
                          .fill = glyphs.pill(dot.size(), side / 2,
                                              projectColour(m_projectColour, theme()->dark()))});
    }
    inkSegments(
        pieces, glyphs,
        {Theme::space12(), rim + theme()->goalLine() + Theme::space8(),
         width() - 2 * Theme::space12(), GoalSegments::naturalHeight},
        {.total = m_todos, .done = m_done, .continuous = m_continuous, .completion = m_completion},
        *theme(), mirrored());
    pieces.push_back(m_head.ink(theme()->colour(Token::Text)));
    if (m_slim)
        return;
    pieces.push_back(m_counts.ink(theme()->text3()));
    pieces.push_back(m_dot.ink(theme()->text3()));
    pieces.push_back(m_percent.ink(theme()->text2()));
    pieces.push_back(m_time.ink(m_timeAhead ? theme()->lamp() : theme()->text3()));
}

} // namespace sennight
