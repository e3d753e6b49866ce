// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSGTexture>

#include <compare>
#include <functional>
#include <memory>

class QQuickWindow;

namespace sennight {

/// What makes two small pictures the same: kind, form and pixel size in `form`, colours in `paint`.
struct GlyphKey
{
    quint64 form = 0;
    quint64 paint = 0;
    friend bool operator==(const GlyphKey &, const GlyphKey &) = default;
};

inline size_t qHash(const GlyphKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.form, key.paint);
}

/// The small pictures of one window, each painted once and shared by all items that show it.
/// A child of its window. Made on the GUI thread; asked while the scene graph synchronises.
class TextureShelf : public QObject
{
    Q_OBJECT

public:
    static TextureShelf *of(QQuickWindow *window);

    std::shared_ptr<QSGTexture> texture(GlyphKey key, const std::function<QImage()> &paint);
    [[nodiscard]] qsizetype size() const { return m_textures.size(); }

private:
    explicit TextureShelf(QQuickWindow *window);
    void dropUnused();
    void clear();

    QQuickWindow *m_window;
    QHash<GlyphKey, std::shared_ptr<QSGTexture>> m_textures;
};

} // namespace sennight
