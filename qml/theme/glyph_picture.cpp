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

/// Side of the corners that a shape is divided into, 0 where it is too small for that. Where a
/// pixel of the design is no whole number of the screen's, the parts would not meet.
double GlyphPictures::cornerOf(QSizeF size, double radius, double edge) const
{
    const double corner = std::ceil(std::max(radius, edge));
    const bool isDivided =
        m_ratio == std::floor(m_ratio) && 2 * corner < size.width() && 2 * corner < size.height();
    return isDivided ? corner : 0;
}

RoundedBox GlyphPictures::pill(QSizeF size, double radius, const QColor &fill)
{
    if (radius == 0)
        return {.fill = fill};
    const double corner = cornerOf(size, radius, 0);
    const QSize pixels = ((corner > 0 ? QSizeF(2 * corner, 2 * corner) : size) * m_ratio).toSize();
    const GlyphKey key{.form = shapeOf(GlyphKind::Pill, pixels, radius * m_ratio),
                       .paint = fill.rgba()};
    const auto paint = [&] {
        QImage image = blank(pixels);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(QPointF(), QSizeF(pixels)), radius * m_ratio,
                                radius * m_ratio);
        return image;
    };
    return {.picture = m_shelf.image(key, paint),
            .corner = corner,
            .fill = corner > 0 ? fill : QColor()};
}

RoundedBox GlyphPictures::outline(QSizeF size, double radius, double width, const QColor &ink)
{
    const QSize pixels = (size * m_ratio).toSize();
    const double line = width * m_ratio;
    const double corner = radius * m_ratio;
    const GlyphKey key{.form = shapeOf(GlyphKind::Outline, pixels, corner) |
                               quint64(std::lround(line * 4)) << edgeShift,
                       .paint = ink.rgba()};
    const auto paint = [&] {
        QImage image = blank(pixels);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, line));
        const double inset = line / 2;
        painter.drawRoundedRect(
            QRectF(QPointF(), QSizeF(pixels)).adjusted(inset, inset, -inset, -inset),
            corner - inset, corner - inset);
        return image;
    };
    return {.picture = m_shelf.image(key, paint)};
}

RoundedBox GlyphPictures::box(QSizeF size, double radius, const QColor &fill, const QColor &line,
                              double thick)
{
    const double edge = std::round(thick * m_ratio); // whole pixels stay sharp
    if (edge == 0)
        return pill(size, radius, fill);
    const double side = cornerOf(size, radius, edge / m_ratio);
    const QSize pixels = ((side > 0 ? QSizeF(2 * side, 2 * side) : size) * m_ratio).toSize();
    const double corner = radius * m_ratio;
    const GlyphKey key{.form = shapeOf(GlyphKind::Box, pixels, corner) | quint64(edge) << edgeShift,
                       .paint = quint64(fill.rgba()) << 32U | line.rgba()};
    const auto paint = [&] {
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
    };
    return {.picture = m_shelf.image(key, paint),
            .corner = side,
            .edge = edge / m_ratio,
            .fill = side > 0 ? fill : QColor(),
            .line = line};
}

void RoundedBox::paint(QPainter &painter, const QRectF &box) const
{
    if (!fill.isValid())
        return painter.drawImage(box, picture);
    const QRectF inner = box.adjusted(edge, edge, -edge, -edge);
    const QRectF wide = inner.adjusted(0, corner - edge, 0, edge - corner);
    painter.fillRect(wide, fill);
    if (corner == 0)
        return;
    const double between = box.width() - 2 * corner;
    const QRectF above(box.left() + corner, inner.top(), between, corner - edge);
    painter.fillRect(above, fill);
    painter.fillRect(above.translated(0, inner.height() - above.height()), fill);
    if (edge > 0) {
        const QRectF top(above.left(), box.top(), between, edge);
        const QRectF left(box.left(), wide.top(), edge, wide.height());
        painter.fillRect(top, line);
        painter.fillRect(top.translated(0, box.height() - edge), line);
        painter.fillRect(left, line);
        painter.fillRect(left.translated(box.width() - edge, 0), line);
    }
    const QSizeF pixels = QSizeF(picture.size()) / 2;
    for (const int column : {0, 1}) {
        for (const int row : {0, 1}) {
            const QPointF at(column * (box.width() - corner), row * (box.height() - corner));
            painter.drawImage(
                QRectF(box.topLeft() + at, QSizeF(corner, corner)), picture,
                QRectF(QPointF(column * pixels.width(), row * pixels.height()), pixels));
        }
    }
}

} // namespace sennight
