// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glyph_picture.h"
#include "todo_layout.h"

#include <QSGImageNode>
#include <QSGNode>
#include <QSGTextNode>

#include <vector>

class QQuickWindow;

namespace sennight {

/// Pieces in the scene graph: shapes and icons as shared pictures below one text node.
/// Its nodes are kept from one picture to the next.
class PieceNode : public QSGNode
{
public:
    explicit PieceNode(QQuickWindow *window);

    void show(const TodoPicture &picture, GlyphPictures &glyphs, QPointF origin, bool mirrored);

private:
    struct Slot
    {
        QSGImageNode *node = nullptr;
        std::shared_ptr<QSGTexture> texture;
    };

    void showTexture(std::shared_ptr<QSGTexture> texture, const QRectF &box);
    void showWords(const TodoPiece &piece, QPointF origin);
    void dropUnusedSlots();

    QQuickWindow *m_window;
    QSGTextNode *m_text;
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace sennight
