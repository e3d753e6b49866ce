// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyph.h"

#include "theme.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <cmath>

namespace sennight {
namespace {

/// Keeps the shared texture alive for as long as the scene graph may draw it.
class GlyphNode : public QSGNode
{
public:
    explicit GlyphNode(QQuickWindow *window)
        : m_image(window->createImageNode())
    {
        m_image->setFlag(QSGNode::OwnedByParent);
        m_image->setOwnsTexture(false);
        appendChildNode(m_image);
    }

    void show(std::shared_ptr<QSGTexture> texture, const QRectF &rect, bool whole)
    {
        if (m_texture != texture) {
            m_image->setTexture(texture.get());
            m_texture = std::move(texture);
            m_image->setSourceRect(QRectF(QPointF(), m_texture->textureSize()));
        }
        m_image->setRect(rect);
        m_image->setFiltering(whole ? QSGTexture::Nearest : QSGTexture::Linear);
    }

private:
    QSGImageNode *m_image;
    std::shared_ptr<QSGTexture> m_texture;
};

} // namespace

Glyph::Glyph(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setImplicitSize(m_size, m_size);
}

void Glyph::setSide(double size)
{
    if (m_size == size || !(size > 0))
        return;
    m_size = size;
    setImplicitSize(size, size);
    update();
    Q_EMIT sizeChanged();
}

void Glyph::componentComplete()
{
    QQuickItem::componentComplete();
    m_theme = Theme::of(this);
    themeFound();
}

void Glyph::setTheme(Theme &theme)
{
    m_theme = &theme;
    themeFound();
}

void Glyph::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemSceneChange)
        m_shelf = value.window == nullptr ? nullptr : TextureShelf::of(value.window);
    if (change == ItemDevicePixelRatioHasChanged)
        update();
    QQuickItem::itemChange(change, value);
}

QSGNode *Glyph::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    if (m_shelf == nullptr || isBlank()) {
        delete old;
        return nullptr;
    }
    const double ratio = window()->effectiveDevicePixelRatio();
    const GlyphKey key = look().sized(m_size, ratio);
    auto *node = old == nullptr ? new GlyphNode(window()) : static_cast<GlyphNode *>(old);
    const QPointF corner(std::floor((width() - m_size) / 2), std::floor((height() - m_size) / 2));
    const bool whole = ratio == std::floor(ratio);
    node->show(m_shelf->texture(key, [this, ratio] { return picture(ratio); }),
               QRectF(corner, QSizeF(m_size, m_size)), whole);
    return node;
}

QImage Glyph::picture(double ratio) const
{
    const int pixels = static_cast<int>(std::lround(m_size * ratio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / grid, pixels / grid);
    paint(painter);
    return image;
}

} // namespace sennight
