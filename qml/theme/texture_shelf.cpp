// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texture_shelf.h"

#include <QQuickWindow>

#include <algorithm>

namespace sennight {
namespace {

// Enough for every icon and moon of a full week in both themes; beyond it the unused ones go.
constexpr qsizetype roomyShelf = 512;
constexpr qsizetype bytesOfKilobyte = 1024;
constexpr qsizetype keptKilobytes = 3072;

} // namespace

TextureShelf *TextureShelf::of(QQuickWindow *window)
{
    auto *shelf = window->findChild<TextureShelf *>(Qt::FindDirectChildrenOnly);
    return shelf == nullptr ? new TextureShelf(window) : shelf;
}

TextureShelf::TextureShelf(QQuickWindow *window)
    : QObject(window)
    , m_window(window)
    , m_images(keptKilobytes)
{
    connect(window, &QQuickWindow::sceneGraphInvalidated, this, &TextureShelf::clear,
            Qt::DirectConnection);
}

std::shared_ptr<QSGTexture> TextureShelf::texture(GlyphKey key,
                                                  const std::function<QImage()> &paint)
{
    if (const auto found = m_textures.constFind(key); found != m_textures.cend())
        return *found;
    if (m_textures.size() >= roomyShelf)
        dropUnused();
    QQuickWindow::CreateTextureOptions flags = QQuickWindow::TextureHasAlphaChannel;
    flags.setFlag(QQuickWindow::TextureCanUseAtlas);
    std::shared_ptr<QSGTexture> made(m_window->createTextureFromImage(paint(), flags));
    m_textures.insert(key, made);
    return made;
}

QImage TextureShelf::image(GlyphKey key, const std::function<QImage()> &paint)
{
    if (const QImage *kept = m_images.object(key))
        return *kept;
    const QImage painted = paint();
    const qsizetype cost = std::max<qsizetype>(1, painted.sizeInBytes() / bytesOfKilobyte);
    m_images.insert(key, new QImage(painted), cost);
    return painted;
}

void TextureShelf::dropUnused()
{
    m_textures.removeIf([](const auto &entry) { return entry.value().use_count() == 1; });
}

void TextureShelf::clear()
{
    m_textures.clear();
}

} // namespace sennight
