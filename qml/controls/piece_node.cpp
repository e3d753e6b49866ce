// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "piece_node_p.h"

#include <QQuickWindow>

#include <cmath>

namespace sennight {

PieceNode::PieceNode(QQuickWindow *window)
    : m_window(window)
    , m_text(window->createTextNode())
{
    m_text->setFlag(QSGNode::OwnedByParent);
    m_text->setFiltering(QSGTexture::Nearest);
    appendChildNode(m_text);
}

void PieceNode::show(const TodoPicture &picture, GlyphPictures &glyphs, QPointF origin,
                     bool mirrored)
{
    m_text->clear();
    m_used = 0;
    for (const TodoPiece &piece : picture.pieces) {
        const QRectF box = piece.box.translated(origin);
        if (piece.fill.isValid())
            showTexture(glyphs.pill(box.size(), piece.radius, piece.fill), box);
        if (!piece.icon.empty())
            showTexture(glyphs.icon(piece.icon, box.width(), piece.ink, mirrored), box);
        if (piece.words)
            showWords(piece, origin);
    }
    dropUnusedSlots();
}

void PieceNode::showTexture(std::shared_ptr<QSGTexture> texture, const QRectF &box)
{
    if (!texture)
        return;
    if (m_used == m_slots.size()) {
        Slot fresh{.node = m_window->createImageNode(), .texture = nullptr};
        fresh.node->setFlag(QSGNode::OwnedByParent);
        fresh.node->setOwnsTexture(false);
        fresh.node->setFiltering(QSGTexture::Linear);
        // A renderer looks at the texture as soon as the node is in the tree.
        fresh.node->setTexture(texture.get());
        fresh.node->setRect(box);
        insertChildNodeBefore(fresh.node, m_text);
        m_slots.push_back(std::move(fresh));
    }
    Slot &slot = m_slots[m_used++];
    if (slot.texture != texture) {
        slot.node->setTexture(texture.get());
        slot.texture = std::move(texture);
        slot.node->setSourceRect(QRectF(QPointF(), slot.texture->textureSize()));
    }
    slot.node->setRect(box);
}

void PieceNode::showWords(const TodoPiece &piece, QPointF origin)
{
    QPointF at = origin;
    if (!piece.placed) {
        // Lines of text that were not placed by hand sit in the middle of their box.
        const double height = piece.words->lineAt(0).height();
        const double width = piece.words->lineAt(0).naturalTextWidth();
        const double indent = piece.fill.isValid() ? (piece.box.width() - width) / 2 : 0;
        at += piece.box.topLeft() + QPointF(indent, std::floor((piece.box.height() - height) / 2));
    }
    m_text->setColor(piece.ink);
    m_text->addTextLayout(at, piece.words.get());
}

void PieceNode::dropUnusedSlots()
{
    while (m_slots.size() > m_used) {
        delete m_slots.back().node;
        m_slots.pop_back();
    }
}

} // namespace sennight
