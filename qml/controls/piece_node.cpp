// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "piece_node_p.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRenderNode>
#include <QSGRendererInterface>

#include <cmath>
#include <utility>

namespace sennight {
namespace {

QPointF wordsAt(const TodoPiece &piece)
{
    if (piece.placed)
        return {};
    // Lines of text that were not placed by hand sit in the middle of their box.
    const QTextLine line = piece.words->lineAt(0);
    const double indent =
        piece.fill.isValid() ? (piece.box.width() - line.naturalTextWidth()) / 2 : 0;
    return piece.box.topLeft() +
           QPointF(indent, std::floor((piece.box.height() - line.height()) / 2));
}

void paint(QPainter &painter, const std::vector<InkedPiece> &pieces)
{
    for (const InkedPiece &piece : pieces) {
        if (!piece.fill.isNull())
            piece.fill.paint(painter, piece.box);
        if (!piece.icon.isNull())
            painter.drawImage(piece.box, piece.icon);
        painter.setPen(piece.ink);
        for (const QGlyphRun &run : piece.words)
            painter.drawGlyphRun(piece.wordsAt, run);
    }
}

/// In whole device pixels, so that words in a picture stand where they stand without it.
double overhangOf(const PieceScene &scene)
{
    return std::ceil(scene.overhang * scene.ratio) / scene.ratio;
}

QImage pictureOf(const PieceScene &scene)
{
    const double over = overhangOf(scene);
    const QSizeF size = (scene.size + QSizeF(2 * over, 2 * over)) * scene.ratio;
    const QSize pixels(int(std::ceil(size.width())), int(std::ceil(size.height())));
    QImage image(pixels.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(scene.ratio, scene.ratio);
    painter.translate(over, over);
    paint(painter, scene.pieces);
    return image;
}

/// Paints the pieces with the painter of the software renderer. Words are dear: what is painted
/// again as it was, because something behind it or beside it changed, is kept as a picture.
class PaintedNode final : public QSGRenderNode
{
public:
    explicit PaintedNode(QQuickWindow &window)
        : m_window(window)
    {}

    void show(PieceScene scene)
    {
        m_scene = std::move(scene);
        m_picture = {};
        m_isPaintedBefore = false;
        markDirty(DirtyMaterial | DirtyGeometry);
    }

    void render(const RenderState *state) override
    {
        auto *painter = static_cast<QPainter *>(m_window.rendererInterface()->getResource(
            &m_window, QSGRendererInterface::PainterResource));
        const QRegion *clip = state->clipRegion(); // what is to be painted, in the window
        if (painter == nullptr || clip == nullptr || clip->isEmpty())
            return;
        painter->setClipRegion(*clip, Qt::ReplaceClip);
        const QTransform where = matrix()->toTransform();
        painter->setTransform(where);
        painter->setOpacity(inheritedOpacity());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        const bool isNew = !std::exchange(m_isPaintedBefore, true);
        const bool isTurned = where.type() > QTransform::TxTranslate; // its parts would not meet
        if (!isTurned && (isNew || !isOnPixels(where)))
            return paint(*painter, m_scene.pieces);
        if (m_picture.isNull())
            m_picture = pictureOf(m_scene);
        const double over = overhangOf(m_scene);
        painter->drawImage(QRectF(QPointF(-over, -over), QSizeF(m_picture.size()) / m_scene.ratio),
                           m_picture);
    }

    [[nodiscard]] RenderingFlags flags() const override { return BoundedRectRendering; }
    [[nodiscard]] QRectF rect() const override
    {
        const double over = overhangOf(m_scene);
        return QRectF(QPointF(), m_scene.size).adjusted(-over, -over, over, over);
    }

private:
    [[nodiscard]] bool isOnPixels(const QTransform &where) const
    {
        return m_scene.ratio == 1 && where.dx() == std::floor(where.dx()) &&
               where.dy() == std::floor(where.dy());
    }

    QQuickWindow &m_window;
    PieceScene m_scene;
    QImage m_picture;
    bool m_isPaintedBefore = false;
};

QSGNode *showPicture(QSGImageNode *node, QQuickWindow &window, const PieceScene &scene)
{
    const QImage image = pictureOf(scene);
    QSGTexture *texture =
        window.createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel);
    node->setOwnsTexture(true);
    node->setTexture(texture);
    node->setSourceRect(QRectF(QPointF(), image.size()));
    const double over = overhangOf(scene);
    node->setRect(QRectF(-QPointF(over, over), QSizeF(image.size()) / scene.ratio));
    node->setFiltering(scene.smooth ? QSGTexture::Linear : QSGTexture::Nearest);
    return node;
}

} // namespace

void inkPieces(std::vector<InkedPiece> &inked, const TodoPicture &picture, QPointF origin,
               GlyphPictures &glyphs, bool mirrored)
{
    for (const TodoPiece &piece : picture.pieces) {
        InkedPiece ink{.box = piece.box.translated(origin), .ink = piece.ink};
        if (piece.fill.isValid())
            ink.fill = glyphs.pill(piece.box.size(), piece.radius, piece.fill);
        if (piece.outline > 0)
            ink.fill = glyphs.outline(piece.box.size(), piece.radius, piece.outline, piece.ink);
        if (!piece.icon.empty())
            ink.icon = glyphs.icon(piece.icon, piece.box.width(), piece.ink, mirrored);
        if (piece.words) {
            ink.wordsAt = origin + wordsAt(piece);
            ink.words = piece.words->glyphRuns();
        }
        inked.push_back(std::move(ink));
    }
}

QSGNode *showPieces(QSGNode *old, QQuickWindow &window, PieceScene scene)
{
    if (window.rendererInterface()->graphicsApi() != QSGRendererInterface::Software) {
        auto *node = old == nullptr ? window.createImageNode() : static_cast<QSGImageNode *>(old);
        return showPicture(node, window, scene);
    }
    auto *node = old == nullptr ? new PaintedNode(window) : static_cast<PaintedNode *>(old);
    node->show(std::move(scene));
    return node;
}

} // namespace sennight
