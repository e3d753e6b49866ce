// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label.h"

#include "piece_node_p.h"
#include "theme.h"
#include "tooltip.h"

#include <QQmlContext>
#include <QQmlProperty>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QSGTextNode>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace sennight {
namespace {

/// How far a letter may reach out of its line.
constexpr double slant = 3;

QAccessible::Role roleOf(QQuickItem &item)
{
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&item);
    return heard == nullptr ? QAccessible::NoRole : heard->role();
}

/// Whether an item only holds others. All others say in their own name what is written in them.
bool onlyHolds(QQuickItem &item)
{
    if (const auto *announced = dynamic_cast<Announced *>(&item); announced != nullptr)
        return false;
    switch (roleOf(item)) {
    case QAccessible::NoRole:
    case QAccessible::Client: // no role of its own
    case QAccessible::Window:
    case QAccessible::Pane:
    case QAccessible::Grouping:
    case QAccessible::List:
    case QAccessible::Dialog:
    case QAccessible::PageTabList:
        return true;
    default:
        return false;
    }
}

/// What lies above something that is \a size high and stands in \a room.
double before(int alignment, double room, double size)
{
    if (alignment == Qt::AlignTop)
        return 0;
    return alignment == Qt::AlignBottom ? room - size : (room - size) / 2;
}

} // namespace

Label::Label(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &Label::textChanged, this, [this] {
        measure();
        renamed(*this);
    });
    connect(this, &Label::styleChanged, this, &Label::measure);
    connect(this, &Label::alignmentChanged, this, &Label::realign);
}

void Label::componentComplete()
{
    QQuickItem::componentComplete();
    if (const Theme *theme = Theme::of(this)) {
        if (!m_color)
            connect(theme, &Theme::coloursChanged, this, &Label::colorChanged);
        if (!m_font)
            connect(theme, &Theme::typeChanged, this, &Label::fontChanged);
    }
    connect(this, &Label::colorChanged, this, &QQuickItem::update);
    connect(this, &Label::fontChanged, this, &Label::measure);
    realign();
    measure();
    announce(*this);
}

void Label::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemSceneChange && isComponentComplete())
        announce(*this);
}

bool Label::isSpoken(QQuickItem &item) const
{
    const QAccessible::Role role = roleOf(item);
    if (role != QAccessible::NoRole && role != QAccessible::Client)
        return true; // QML gave it one
    QQuickItem *above = parentItem();
    while (above != nullptr && onlyHolds(*above))
        above = above->parentItem();
    return above == nullptr;
}

QFont Label::font() const
{
    if (m_font)
        return *m_font;
    const Theme *theme = Theme::of(this);
    return theme == nullptr ? QFont() : theme->font(Face::Body);
}

void Label::setFont(const QFont &font)
{
    if (m_font == font)
        return;
    m_font = font;
    Q_EMIT fontChanged();
}

QColor Label::color() const
{
    if (m_color)
        return *m_color;
    const Theme *theme = Theme::of(this);
    return theme == nullptr ? QColor() : theme->colour(Token::Text);
}

void Label::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
}

// What the text needs ---------------------------------------------------------------------------

void Label::measure()
{
    if (!isComponentComplete())
        return;
    m_lines.measure(m_text, font(), *this);
    breakLines();
    tellNeed();
}

bool Label::breakLines()
{
    if (wrapMode == QTextOption::NoWrap)
        return false;
    const double width = roomAcross();
    return m_lines.breakAt(width > 0 ? width : LabelLines::unlimited);
}

void Label::tellNeed()
{
    // A width that is bound to it breaks the lines anew, and their height must be the last word.
    if (widthValid())
        setImplicitWidth(m_lines.need().width() + m_left + m_right);
    const QSizeF need = m_lines.need();
    setImplicitSize(need.width() + m_left + m_right,
                    need.height() + std::max(m_lines.lineOffset(), 0) + m_top + m_bottom);
    tellBaseline();
    polish();
}

void Label::tellBaseline()
{
    const double room = heightValid() ? height() - m_top - m_bottom : m_lines.shownHeight();
    setBaselineOffset(m_top + before(m_vertical, room, m_lines.shownHeight()) + m_lines.ascent());
}

void Label::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (!isComponentComplete() || now.size() == before.size())
        return;
    if (now.width() != before.width() && breakLines())
        tellNeed();
    tellBaseline();
    polish();
}

double Label::roomAcross() const
{
    return widthValid() ? width() - m_left - m_right : LabelLines::unlimited;
}

double Label::roomDown() const
{
    return heightValid() ? height() - m_top - m_bottom : LabelLines::unlimited;
}

// Where it stands -------------------------------------------------------------------------------

void Label::realign()
{
    if (!isComponentComplete())
        return;
    if (m_horizontal == Qt::AlignLeft || m_horizontal == Qt::AlignRight) {
        QQmlProperty mirroring(this, u"LayoutMirroring.enabled"_s, qmlContext(this));
        if (!std::exchange(m_followsMirroring, true))
            mirroring.connectNotifySignal(this, SLOT(realign()));
        m_mirrored = mirroring.read().toBool();
    }
    polish();
}

Qt::Alignment Label::across() const
{
    if (m_horizontal == 0)
        return m_lines.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    if (m_mirrored && m_horizontal == Qt::AlignLeft)
        return Qt::AlignRight;
    if (m_mirrored && m_horizontal == Qt::AlignRight)
        return Qt::AlignLeft;
    return static_cast<Qt::Alignment>(m_horizontal);
}

double Label::top() const
{
    return m_top + before(m_vertical, height() - m_top - m_bottom,
                          m_lines.shownHeight() + m_lines.lineOffset());
}

void Label::updatePolish()
{
    const bool was = m_lines.truncated();
    m_lines.place({roomAcross(), roomDown()}, across());
    tellBaseline();
    update();
    if (was == m_lines.truncated())
        return;
    setAcceptHoverEvents(!was);
    if (was && m_whole != nullptr)
        m_whole->setShown(false);
    Q_EMIT truncatedChanged();
}

// What lies below is hovered as well.
void Label::hoverEnterEvent(QHoverEvent *event)
{
    if (m_whole == nullptr)
        m_whole = new Tooltip(this);
    m_whole->setText(m_text);
    m_whole->setShown(true);
    event->ignore();
}

void Label::hoverLeaveEvent(QHoverEvent *event)
{
    if (m_whole != nullptr)
        m_whole->setShown(false);
    event->ignore();
}

QSGNode *Label::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    if (m_lines.isBare()) {
        delete old;
        return nullptr;
    }
    const auto api = window()->rendererInterface()->graphicsApi();
    return api == QSGRendererInterface::Software ? paintedNode(old) : textNode(old);
}

QSGNode *Label::paintedNode(QSGNode *old)
{
    InkedPiece words{
        .box = {}, .ink = color(), .wordsAt = {m_left, top()}, .words = m_lines.glyphRuns()};
    const QSizeF more = m_lines.shown() + QSizeF(m_left + m_right, m_top + m_bottom) - size();
    return showPieces(old, *window(),
                      {.pieces = {std::move(words)},
                       .size = size(),
                       .overhang = slant + std::max({0.0, more.width(), more.height()})});
}

/// A graphics processor draws letters from the atlas that it shares with all other texts.
QSGNode *Label::textNode(QSGNode *old)
{
    auto *node = old == nullptr ? window()->createTextNode() : static_cast<QSGTextNode *>(old);
    node->clear();
    node->setColor(color());
    m_lines.addTo(*node, {m_left, top()});
    return node;
}

} // namespace sennight
