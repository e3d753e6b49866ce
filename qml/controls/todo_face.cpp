// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_face.h"

#include "piece_node_p.h"
#include "theme.h"

#include <QQuickWindow>

#include <algorithm>

namespace sennight {

TodoFace::TodoFace(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &TodoFace::lookChanged, this, &TodoFace::stale);
}

void TodoFace::componentComplete()
{
    QQuickItem::componentComplete();
    m_theme = Theme::of(this);
    if (m_theme == nullptr)
        return;
    connect(m_theme, &Theme::coloursChanged, this, &TodoFace::stale);
    connect(m_theme, &Theme::typeChanged, this, &TodoFace::stale);
    arrange();
}

void TodoFace::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemSceneChange)
        m_shelf = value.window == nullptr ? nullptr : TextureShelf::of(value.window);
    if (change == ItemDevicePixelRatioHasChanged)
        update();
    QQuickItem::itemChange(change, value);
}

void TodoFace::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    const bool fillsHeight = m_form == Row || m_form == TallRow;
    if (now.width() != before.width() || (fillsHeight && now.height() != before.height()))
        stale();
}

void TodoFace::stale()
{
    if (isComponentComplete())
        polish();
}

void TodoFace::updatePolish()
{
    arrange();
}

void TodoFace::arrange()
{
    if (m_theme == nullptr || width() <= 0)
        return;
    const QSizeF room(std::max(0.0, width() - m_reserved), height());
    m_picture = layoutTodo(*this, static_cast<TodoForm>(m_form), room, *m_theme, m_mirrored);
    setImplicitHeight(m_picture.height);
    update();
    Q_EMIT arranged();
}

QSGNode *TodoFace::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    if (m_shelf == nullptr) {
        delete old;
        return nullptr;
    }
    auto *node = old == nullptr ? new PieceNode(window()) : static_cast<PieceNode *>(old);
    GlyphPictures glyphs(*m_shelf, window()->effectiveDevicePixelRatio());
    node->show(m_picture, glyphs, QPointF(m_mirrored ? m_reserved : 0, 0), m_mirrored);
    return node;
}

const TodoPiece *TodoFace::pieceAt(QPointF point) const
{
    const QPointF inPicture = point - QPointF(m_mirrored ? m_reserved : 0, 0);
    const auto found = std::ranges::find_if(m_picture.pieces, [inPicture](const TodoPiece &piece) {
        return piece.box.adjusted(-2, -4, 2, 4).contains(inPicture);
    });
    return found == m_picture.pieces.end() ? nullptr : &*found;
}

QString TodoFace::hintAt(double x, double y) const
{
    const TodoPiece *piece = pieceAt({x, y});
    if (piece == nullptr)
        return {};
    switch (piece->part) {
    case TodoPart::Title:
        return m_picture.titleElided ? title : QString();
    case TodoPart::Pending:
        return tr("Waiting to sync");
    case TodoPart::LocalOnly:
        return tr("Stays on this device");
    case TodoPart::Repeats:
        return tr("Repeats");
    case TodoPart::Notes:
        return tr("Has notes");
    case TodoPart::Blocked:
        return tr("Waits for another todo");
    case TodoPart::Reminder:
        return tr("Reminder at %1").arg(reminderText);
    default:
        return {};
    }
}

bool TodoFace::conflictAt(double x, double y) const
{
    const TodoPiece *piece = pieceAt({x, y});
    return piece != nullptr && piece->part == TodoPart::Conflict;
}

double TodoFace::metaEdge() const
{
    double edge = m_mirrored ? 0 : width();
    for (const TodoPiece &piece : m_picture.pieces) {
        if (piece.part == TodoPart::Title || piece.part == TodoPart::Priority)
            continue;
        edge = m_mirrored ? std::max(edge, piece.box.right()) : std::min(edge, piece.box.left());
    }
    return edge;
}

} // namespace sennight
