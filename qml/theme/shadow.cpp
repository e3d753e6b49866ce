// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shadow.h"

#include "shadow_picture_p.h"
#include "theme.h"

#include <QQuickWindow>
#include <QSGNinePatchNode>

#include <array>
#include <cmath>

namespace sennight {
namespace {

constexpr QRgb veil(QRgb rgb, double percent)
{
    return rgb | (QRgb(percent * 255 / 100 + 0.5) << 24U);
}

std::span<const ShadowLayer> layersOf(Shadow::Level level, bool dark)
{
    static constexpr std::array lightE1{ShadowLayer{1, 1.5, veil(0x1E190A, 4.5)}};
    static constexpr std::array lightE2{ShadowLayer{8, 24, veil(0x141008, 18)}};
    static constexpr std::array lightE3{ShadowLayer{14, 32, veil(0x141008, 22)},
                                        ShadowLayer{2, 6, veil(0x141008, 12)}};
    static constexpr std::array lightE4{ShadowLayer{24, 64, veil(0x141008, 24)},
                                        ShadowLayer{2, 6, veil(0x141008, 10)}};
    static constexpr std::array darkE2{ShadowLayer{8, 24, veil(0, 45)}};
    static constexpr std::array darkE3{ShadowLayer{14, 32, veil(0, 55)}};
    static constexpr std::array darkE4{ShadowLayer{24, 64, veil(0, 60)}};
    switch (level) {
    case Shadow::E1:
        return dark ? std::span<const ShadowLayer>() : lightE1;
    case Shadow::E2:
        return dark ? darkE2 : lightE2;
    case Shadow::E3:
        return dark ? std::span<const ShadowLayer>(darkE3) : lightE3;
    case Shadow::E4:
        break;
    }
    return dark ? std::span<const ShadowLayer>(darkE4) : lightE4;
}

class ShadowNode : public QSGNode
{
public:
    explicit ShadowNode(QQuickWindow *window)
        : m_patch(window->createNinePatchNode())
    {
        m_patch->setFlag(QSGNode::OwnedByParent);
        appendChildNode(m_patch);
    }

    [[nodiscard]] bool shows(GlyphKey key) const { return m_shown == key; }

    void setPicture(GlyphKey key, QSGTexture *texture)
    {
        m_shown = key;
        m_size = texture->textureSize();
        m_patch->setTexture(texture); // the node owns it from here on
    }

    void stretch(const QRectF &bounds)
    {
        const int left = (m_size.width() - 1) / 2;
        const int top = (m_size.height() - 1) / 2;
        m_patch->setBounds(bounds);
        m_patch->setDevicePixelRatio(1);
        m_patch->setPadding(left, top, m_size.width() - left - 1, m_size.height() - top - 1);
        m_patch->update();
    }

private:
    QSGNinePatchNode *m_patch;
    GlyphKey m_shown;
    QSize m_size;
};

} // namespace

Shadow::Shadow(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void Shadow::setLevel(Level level)
{
    if (m_level == level)
        return;
    m_level = level;
    update();
    Q_EMIT levelChanged();
}

void Shadow::setRadius(double radius)
{
    if (m_radius == radius || !(radius >= 0))
        return;
    m_radius = radius;
    update();
    Q_EMIT radiusChanged();
}

void Shadow::componentComplete()
{
    QQuickItem::componentComplete();
    m_theme = Theme::of(this);
    if (m_theme != nullptr)
        connect(m_theme, &Theme::coloursChanged, this, &QQuickItem::update);
}

void Shadow::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemSceneChange)
        m_shelf = value.window == nullptr ? nullptr : TextureShelf::of(value.window);
    QQuickItem::itemChange(change, value);
}

void Shadow::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        update();
}

QSGNode *Shadow::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    const bool dark = m_theme != nullptr && m_theme->dark();
    const std::span<const ShadowLayer> layers = layersOf(m_level, dark);
    if (m_shelf == nullptr || layers.empty() || width() <= 0 || height() <= 0) {
        delete old;
        return nullptr;
    }
    // Only whole sizes have a picture of their own; the eye cannot tell in a blur. A box with room
    // to stretch shares its picture with all others, a small one has its own.
    const double radius = std::round(m_radius);
    const int stretchable = 2 * shadowInset(layers, radius) + 1;
    const QSize box(std::min(stretchable, int(std::ceil(width()))),
                    std::min(stretchable, int(std::ceil(height()))));
    const GlyphKey key{
        .form = GlyphKey::kindBits(GlyphKind::Shadow) | quint64(m_level) << 8U | quint64(dark),
        .paint = quint64(radius) << 32U | quint64(box.width()) << 16U | quint64(box.height())};
    const int margin = shadowMargin(layers);
    auto *node = old == nullptr ? new ShadowNode(window()) : static_cast<ShadowNode *>(old);
    if (!node->shows(key)) {
        const auto paint = [&] { return shadowPicture(layers, box, radius); };
        node->setPicture(key,
                         window()->createTextureFromImage(m_shelf->image(key, paint),
                                                          QQuickWindow::TextureHasAlphaChannel));
    }
    node->stretch(boundingRect().adjusted(-margin, -margin, margin, margin));
    return node;
}

} // namespace sennight
