// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glyph_picture.h"
#include "todo_layout.h"

#include <QGlyphRun>
#include <QImage>

#include <vector>

class QPainter;
class QQuickWindow;
class QSGNode;

namespace sennight {

/// A piece with all that a painter needs for it, worked out once for every time that it is painted.
struct InkedPiece
{
    QRectF box;
    RoundedBox fill = {}; ///< null when there is nothing behind the words
    QImage icon = {};     ///< null when there is none
    QColor ink = {};
    QPointF wordsAt = {};
    QList<QGlyphRun> words = {};
};

/// Appends the pieces of \a picture, whose left top is at \a origin of the item.
void inkPieces(std::vector<InkedPiece> &inked, const TodoPicture &picture, QPointF origin,
               GlyphPictures &glyphs, bool mirrored);

/// How an item's pieces come to the screen.
struct PieceScene
{
    std::vector<InkedPiece> pieces;
    QSizeF size; ///< of what is painted
    double ratio = 1;
    bool smooth = false; ///< the item is turned
    double overhang = 0; ///< how far the words may reach out of the item
};

/// One node for all pieces of an item: a renderer without a graphics processor pays for every node
/// and every corner of the region that changes, in every frame. There the pieces are painted where
/// they stand; a graphics processor gets them as one picture. Takes \a old, which it made before,
/// and returns it or another. Render thread.
[[nodiscard]] QSGNode *showPieces(QSGNode *old, QQuickWindow &window, PieceScene scene);

} // namespace sennight
