// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar_item.h"

#include "glyph_picture.h"
#include "piece_node_p.h"
#include "self_painted.h"
#include "theme.h"
#include "todo_pieces_p.h"
#include "tooltip.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace sennight {
namespace {

constexpr double railSide = 34;
constexpr double warnSide = 13;
constexpr int badgeSide = 5;
constexpr int railIcon = 17;
constexpr double nameGap = 7; ///< behind the icon
constexpr double dropWidth = 1.5;

} // namespace

SidebarItem::SidebarItem(QQuickItem *parent)
    : Pressable(parent)
{
    setFlag(ItemHasContents);
    connect(this, &SidebarItem::wordsChanged, this, [this] { renamed(*this); });
    connect(this, &SidebarItem::railChanged, this, &SidebarItem::fitTheme);
    connect(this, &Pressable::hoveredChanged, this, &SidebarItem::showHint);
    connect(this, &SidebarItem::lookChanged, this, &SidebarItem::stale);
    connect(this, &SidebarItem::wordsChanged, this, &SidebarItem::stale);
    connect(this, &SidebarItem::railChanged, this, &SidebarItem::stale);
    connect(this, &Pressable::textChanged, this, &SidebarItem::stale);
    connect(this, &Pressable::hoveredChanged, this, &SidebarItem::stale);
    connect(this, &Pressable::downChanged, this, &SidebarItem::stale);
    connect(this, &Pressable::visualFocusChanged, this, &SidebarItem::stale);
}

QString SidebarItem::spokenName() const
{
    if (!m_spoken.isEmpty())
        return m_spoken;
    return m_count > 0 ? tr("%1, %2").arg(text()).arg(m_count) : text();
}

void SidebarItem::speakMore(QObject &accessible) const
{
    accessible.setProperty("selectable", true);
    accessible.setProperty("selected", m_selected);
}

void SidebarItem::componentComplete()
{
    Pressable::componentComplete();
    m_theme = Theme::of(this);
    if (m_theme == nullptr)
        return;
    connect(m_theme, &Theme::coloursChanged, this, &SidebarItem::stale);
    connect(m_theme, &Theme::sizesChanged, this, &SidebarItem::fitTheme);
    connect(m_theme, &Theme::typeChanged, this, &SidebarItem::fitTheme);
    fitTheme();
}

void SidebarItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemSceneChange)
        m_shelf = value.window == nullptr ? nullptr : TextureShelf::of(value.window);
    if (change == ItemDevicePixelRatioHasChanged)
        update();
    Pressable::itemChange(change, value);
}

void SidebarItem::geometryChange(const QRectF &now, const QRectF &before)
{
    Pressable::geometryChange(now, before);
    if (now.size() != before.size())
        stale();
}

void SidebarItem::fitTheme()
{
    if (m_theme == nullptr)
        return;
    const double side = std::min(std::round(railSide * m_theme->scale()),
                                 double(m_theme->railWidth() - Theme::space8()));
    setImplicitSize(m_rail ? side : m_theme->sidebarWidth() - Theme::space20(),
                    m_rail ? side : m_theme->navItemHeight());
    stale();
}

void SidebarItem::stale()
{
    if (m_theme != nullptr)
        polish();
}

void SidebarItem::showHint()
{
    const bool isWanted = hovered() && (m_rail || m_cut);
    if (m_hint == nullptr) {
        if (!isWanted)
            return;
        m_hint = new Tooltip(this);
    }
    m_hint->setText(text());
    m_hint->setKeys(m_rail ? m_keys : QString());
    m_hint->setShown(isWanted);
}

// The picture -------------------------------------------------------------------------------------

void SidebarItem::updatePolish()
{
    if (m_theme == nullptr)
        return;
    m_picture = {};
    addBox();
    addMark();
    if (m_rail) {
        addBadge();
    } else {
        const double left = m_dotColour.isEmpty()
                                ? Theme::space10() + m_theme->icon16() + nameGap
                                : Theme::space12() + m_theme->dot() + Theme::space10();
        addName(left, addTail() - Theme::space6());
        showHint();
    }
    m_repaint = true;
    update();
}

/// \a left is counted from the side where lines begin.
void SidebarItem::put(TodoPiece piece, double left, double top)
{
    const double side = piece.box.width();
    piece.box.moveTopLeft({m_mirrored ? width() - left - side : left, top});
    m_picture.pieces.push_back(std::move(piece));
}

void SidebarItem::addBox()
{
    TodoPiece box{.box = QRectF(QPointF(), size()), .ink = {}, .fill = {}};
    box.radius = Theme::radiusNav();
    if (m_dropTarget || m_selected || down() || hovered()) {
        box.fill = m_theme->colour(m_dropTarget ? Token::DropColumn
                                   : m_selected ? Token::NavSelected
                                   : down()     ? Token::Pressed
                                                : Token::Hover);
        m_picture.pieces.push_back(box);
    }
    box.fill = {};
    if (m_dropTarget) {
        box.ink = m_theme->colour(Token::Accent);
        box.outline = dropWidth;
        m_picture.pieces.push_back(box);
    }
    if (visualFocus()) {
        box.ink = m_theme->colour(Token::Focus);
        box.outline = m_theme->focusWidth();
        m_picture.pieces.push_back(box);
    }
}

void SidebarItem::addMark()
{
    if (!m_iconName.isEmpty()) {
        const double side = m_rail ? m_theme->drawn(railIcon) : m_theme->icon16();
        m_iconKey = m_iconName.toStdString();
        TodoPiece icon{.box = QRectF(0, 0, side, side), .ink = {}, .fill = {}, .icon = m_iconKey};
        icon.ink = m_theme->colour(m_selected ? Token::Accent : Token::Text2);
        put(icon, m_rail ? (width() - side) / 2 : Theme::space10(), centred(height(), side));
    }
    if (!m_dotColour.isEmpty()) {
        const double side = m_theme->dot();
        TodoPiece dot{.box = QRectF(0, 0, side, side), .ink = {}, .fill = {}, .radius = side / 2};
        dot.fill = projectColour(m_dotColour, m_theme->dark());
        put(dot, m_rail ? (width() - side) / 2 : Theme::space12(), centred(height(), side));
    }
}

void SidebarItem::addName(double left, double right)
{
    const QFont font = m_theme->font(m_dotColour.isEmpty() ? Face::BodyMedium : Face::Body);
    const double room = std::max(0.0, right - left);
    auto words = singleLine(text(), font);
    m_cut = words->lineAt(0).naturalTextWidth() > room;
    if (m_cut)
        words = singleLine(QFontMetricsF(font).elidedText(text(), Qt::ElideRight, room), font);
    QTextLine line = words->lineAt(0);
    // The words stand on the side where their own language begins.
    const double begin = m_mirrored ? width() - right : left;
    const double shift = text().isRightToLeft() ? room - line.naturalTextWidth() : 0;
    line.setPosition({begin + shift, centred(height(), std::ceil(line.height()))});
    m_picture.pieces.push_back({.box = QRectF(QPointF(), size()),
                                .ink = m_theme->colour(m_selected ? Token::Text : Token::Text2),
                                .fill = {},
                                .placed = true,
                                .words = words});
}

double SidebarItem::addTail()
{
    double right = width() - Theme::space8();
    TodoPiece count{.box = {}, .ink = m_theme->colour(Token::Text2), .fill = {}};
    double tall = m_warned ? warnSide : 0;
    if (m_count > 0) {
        count.words = singleLine(QLocale().toString(m_count), m_theme->font(Face::Meta));
        const QTextLine line = count.words->lineAt(0);
        count.box = QRectF(0, 0, line.naturalTextWidth(), std::ceil(line.height()));
        tall = std::max(tall, count.box.height());
    }
    const double top = centred(height(), tall);
    if (m_marked) {
        const double side = m_theme->drawn(badgeSide);
        right -= side + Theme::space2();
        addDot(right, centred(height(), side));
    }
    if (m_warned) {
        right -= warnSide;
        put({.box = QRectF(0, 0, warnSide, warnSide),
             .ink = m_theme->colour(Token::Lamp),
             .fill = {},
             .icon = "warn"},
            right, top);
        right -= m_count > 0 ? Theme::space6() : 0;
    }
    if (m_count > 0) {
        right -= count.box.width();
        put(std::move(count), right, top);
    }
    return right;
}

void SidebarItem::addBadge()
{
    if (m_count > 0 || m_marked)
        addDot(width() - Theme::space4() - m_theme->drawn(badgeSide), Theme::space4());
}

void SidebarItem::addDot(double left, double top)
{
    const double side = m_theme->drawn(badgeSide);
    put({.box = QRectF(0, 0, side, side),
         .ink = {},
         .fill = m_theme->colour(Token::Accent),
         .radius = side / 2},
        left, top);
}

QSGNode *SidebarItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    if (m_shelf == nullptr || width() <= 0 || height() <= 0) {
        delete old;
        return nullptr;
    }
    const double ratio = window()->effectiveDevicePixelRatio();
    if (old != nullptr && !m_repaint && m_shownRatio == ratio)
        return old;
    m_repaint = false;
    m_shownRatio = ratio;
    GlyphPictures glyphs(*m_shelf, ratio);
    std::vector<InkedPiece> pieces;
    inkPieces(pieces, m_picture, {}, glyphs, m_mirrored);
    return showPieces(old, *window(),
                      {.pieces = std::move(pieces), .size = size(), .ratio = ratio});
}

} // namespace sennight
