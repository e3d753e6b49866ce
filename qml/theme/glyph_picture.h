// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texture_shelf.h"

#include <QColor>
#include <QSizeF>

#include <string_view>

class QPainter;

namespace sennight {

/// A rounded rectangle that can be painted. A large one has a picture of its corners only: what is
/// between them is filled, which costs neither memory nor blending.
struct RoundedBox
{
    QImage picture = {}; ///< of all of it, or of its corners where `corner` is above 0
    double corner = 0;   ///< side of a corner, in device-independent pixels
    double edge = 0;     ///< thickness of the line along the inside, in the same
    QColor fill = {};    ///< between the corners; not valid where the picture has all of it
    QColor line = {};

    [[nodiscard]] bool isNull() const { return picture.isNull() && !fill.isValid(); }
    /// Fills \a box, which has the size that this was made for, in a painter without a turn.
    void paint(QPainter &painter, const QRectF &box) const;
};

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
    RoundedBox pill(QSizeF size, double radius, const QColor &fill);
    /// A line along the inside of a rounded rectangle.
    RoundedBox outline(QSizeF size, double radius, double width, const QColor &ink);
    /// A filled one with a line \a thick pixels wide along its inner edge.
    RoundedBox box(QSizeF size, double radius, const QColor &fill, const QColor &line,
                   double thick);

private:
    [[nodiscard]] double cornerOf(QSizeF size, double radius, double edge) const;

    TextureShelf &m_shelf;
    double m_ratio;
};

} // namespace sennight
