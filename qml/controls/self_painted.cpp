// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_painted.h"

#include "glyph_picture.h"
#include "piece_node_p.h"
#include "theme.h"

#include <QQmlContext>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <utility>

namespace sennight {

double centred(double room, double side)
{
    const auto middle = [](double length) { return (int(length) + 1) / 2; };
    return middle(room) - middle(side);
}

// Words -------------------------------------------------------------------------------------------

void PaintedWords::set(const QString &text, const QFont &font, const LabelStyle &style)
{
    if (m_text == text && m_font == font && m_style == style)
        return;
    m_text = text;
    m_font = font;
    m_style = style;
    m_lines.measure(text, font, style);
}

QSizeF PaintedWords::need() const
{
    const QSizeF need = m_lines.need();
    return {need.width(), need.height() + std::max(m_lines.lineOffset(), 0)};
}

void PaintedWords::centreIn(double width, double top)
{
    m_at = {centred(width, need().width()), top};
    placeIn({LabelLines::unlimited, LabelLines::unlimited}, need().height(), Qt::AlignHCenter);
}

void PaintedWords::place(const QRectF &box, int alignment)
{
    m_at = box.topLeft();
    placeIn(box.size(), box.height(), alignment);
}

void PaintedWords::stand(QPointF at, double height)
{
    m_at = at;
    placeIn({LabelLines::unlimited, height}, height, 0);
}

void PaintedWords::placeIn(QSizeF room, double height, int alignment)
{
    const auto begin = m_lines.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    m_lines.place(room, alignment == 0 ? begin : static_cast<Qt::Alignment>(alignment));
    m_at.ry() += (height - m_lines.shownHeight() - m_lines.lineOffset()) / 2;
}

InkedPiece PaintedWords::ink(const QColor &colour) const
{
    return {.box = {}, .ink = colour, .wordsAt = m_at, .words = m_lines.glyphRuns()};
}

// The item ----------------------------------------------------------------------------------------

void SelfPainted::begin(QQuickItem &item)
{
    item.setFlag(QQuickItem::ItemHasContents);
    m_theme = Theme::of(&item);
    if (m_theme == nullptr)
        return;
    QObject::connect(m_theme, &Theme::coloursChanged, &item, &QQuickItem::polish);
    QObject::connect(m_theme, &Theme::typeChanged, &item, &QQuickItem::polish);
    QObject::connect(m_theme, &Theme::sizesChanged, &item, &QQuickItem::polish);
    item.polish();
}

void SelfPainted::prepare(QQuickItem &item)
{
    m_shelf = TextureShelf::of(item.window());
    item.update();
}

void SelfPainted::followMirroring(QQuickItem &item, const char *slot)
{
    QQmlProperty mirroring(&item, QStringLiteral("LayoutMirroring.enabled"), qmlContext(&item));
    if (!std::exchange(m_followsMirroring, true))
        mirroring.connectNotifySignal(&item, slot); // again would double the calls with each change
    m_mirrored = mirroring.read().toBool();
    item.polish();
}

QRectF SelfPainted::inside(const QQuickItem &item, QRectF box) const
{
    if (m_mirrored)
        box.moveLeft(item.width() - box.right());
    return box;
}

QSGNode *SelfPainted::paintNode(QQuickItem &item, QSGNode *old) const
{
    if (m_theme == nullptr || m_shelf == nullptr || item.width() <= 0 || item.height() <= 0) {
        delete old;
        return nullptr;
    }
    const double ratio = item.window()->effectiveDevicePixelRatio();
    PieceScene scene{.pieces = {}, .size = item.size(), .ratio = ratio, .overhang = overhang()};
    GlyphPictures glyphs(*m_shelf, ratio);
    ink(scene.pieces, glyphs);
    return showPieces(old, *item.window(), std::move(scene));
}

} // namespace sennight
