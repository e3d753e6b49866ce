// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texture_shelf.h"

#include <QColor>
#include <QSizeF>

#include <string_view>

namespace sennight {

/// Small pictures for items that draw several of them by themselves. All sizes are in
/// device-independent pixels; \a ratio is the window's device pixel ratio.
class GlyphPictures
{
public:
    GlyphPictures(TextureShelf &shelf, double ratio)
        : m_shelf(shelf)
        , m_ratio(ratio)
    {}

    /// An icon of the set; null when there is none of that name.
    QImage icon(std::string_view name, double side, const QColor &ink, bool mirrored);
    /// A filled rounded rectangle: a badge, a dot.
    QImage pill(QSizeF size, double radius, const QColor &fill);
    /// A line along the inside of a rounded rectangle.
    QImage outline(QSizeF size, double radius, double width, const QColor &ink);
    /// A filled one with a line \a thick pixels wide along its inner edge.
    QImage box(QSizeF size, double radius, const QColor &fill, const QColor &line, double thick);

private:
    TextureShelf &m_shelf;
    double m_ratio;
};

} // namespace sennight
