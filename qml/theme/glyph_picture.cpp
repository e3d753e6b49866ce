// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyph_picture.h"

#include "glyph.h"
#include "icon_painter.h"
#include "icon_table.h"

#include <QPainter>

#include <cmath>

namespace sennight {
namespace {

QImage blank(QSize pixels)
{
    QImage image(pixels.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
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
    const auto corner = quint64(std::lround(radius * m_ratio));
    const GlyphKey key{.form = GlyphKey::kindBits(GlyphKind::Pill) | corner |
                               quint64(pixels.width()) << 32U | quint64(pixels.height()) << 48U,
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
    constexpr int widthShift = 16;
    const QSize pixels = (size * m_ratio).toSize();
    const double line = width * m_ratio;
    const auto corner = quint64(std::lround(radius * m_ratio));
    const GlyphKey key{.form = GlyphKey::kindBits(GlyphKind::Outline) | corner |
                               quint64(std::lround(line * 4)) << widthShift |
                               quint64(pixels.width()) << 32U | quint64(pixels.height()) << 48U,
                       .paint = ink.rgba()};
    return m_shelf.image(key, [&] {
        QImage image = blank(pixels);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, line));
        const double inset = line / 2;
        painter.drawRoundedRect(
            QRectF(QPointF(), QSizeF(pixels)).adjusted(inset, inset, -inset, -inset),
            radius * m_ratio - inset, radius * m_ratio - inset);
        return image;
    });
}

} // namespace sennight
