// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyph_picture.h"

#include "glyph.h"
#include "icon_painter.h"
#include "icon_table.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace sennight {
namespace {

QImage blank(QSize pixels)
{
    QImage image(pixels.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

constexpr int edgeShift = 16;

/// Kind, pixels and corner of a rounded shape; bits 16–23 are left for the width of its edge.
quint64 shapeOf(GlyphKind kind, QSize pixels, double corner)
{
    return GlyphKey::kindBits(kind) | quint64(std::lround(corner)) |
           quint64(pixels.width()) << 32U | quint64(pixels.height()) << 48U;
}

} // namespace

QImage GlyphPictures::icon(std::string_view name, double side, const QColor &ink, bool mirrored)
{
    const IconRow *row = findIcon(name);
    if (row == nullptr)
        return {};
    const int pixels = int(std::lround(side * m_ratio));
    return m_shelf.image(iconKey(*row, ink, mirrored).sized(side, m_ratio), [&] {
        QImage image = blank({pixels, pixels});
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixels / Glyph::grid, pixels / Glyph::grid);
        paintIcon(painter, *row, ink, mirrored);
        return image;
    });
}

QImage GlyphPictures::pill(QSizeF size, double radius, const QColor &fill)
{
    const QSize pixels = (size * m_ratio).toSize();
    const GlyphKey key{.form = shapeOf(GlyphKind::Pill, pixels, radius * m_ratio),
                       .paint = fill.rgba()};
    return m_shelf.image(key, [&] {
        QImage image = blank(pixels);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(QPointF(), QSizeF(pixels)), radius * m_ratio,
                                radius * m_ratio);
        return image;
    });
}

QImage GlyphPictures::outline(QSizeF size, double radius, double width, const QColor &ink)
{
    const QSize pixels = (size * m_ratio).toSize();
    const double line = width * m_ratio;
    const double corner = radius * m_ratio;
    const GlyphKey key{.form = shapeOf(GlyphKind::Outline, pixels, corner) |
                               quint64(std::lround(line * 4)) << edgeShift,
                       .paint = ink.rgba()};
    return m_shelf.image(key, [&] {
        QImage image = blank(pixels);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, line));
        const double inset = line / 2;
        painter.drawRoundedRect(
            QRectF(QPointF(), QSizeF(pixels)).adjusted(inset, inset, -inset, -inset),
            corner - inset, corner - inset);
        return image;
    });
}

QImage GlyphPictures::box(QSizeF size, double radius, const QColor &fill, const QColor &line,
                          double thick)
{
    const QSize pixels = (size * m_ratio).toSize();
    const double corner = radius * m_ratio;
    const double edge = std::round(thick * m_ratio); // whole pixels stay sharp
    const GlyphKey key{.form = shapeOf(GlyphKind::Box, pixels, corner) | quint64(edge) << edgeShift,
                       .paint = quint64(fill.rgba()) << 32U | line.rgba()};
    return m_shelf.image(key, [&] {
        QImage image = blank(pixels);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF outer(0, 0, pixels.width(), pixels.height());
        const QRectF inner = outer.adjusted(edge, edge, -edge, -edge);
        const double inset = std::max(0.0, corner - edge);
        QPainterPath rim;
        rim.addRoundedRect(outer, corner, corner);
        rim.addRoundedRect(inner, inset, inset);
        painter.fillPath(rim, line);
        painter.setBrush(fill);
        painter.drawRoundedRect(inner, inset, inset);
        return image;
    });
}

} // namespace sennight
