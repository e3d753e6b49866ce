// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSGTexture>

#include <compare>
#include <functional>
#include <memory>

class QQuickWindow;

namespace sennight {

/// Keeps the keys of different painters apart: bits 24–31 of GlyphKey::form.
enum class GlyphKind : quint64 { Icon = 1, Moon, Shadow, Pill, Outline, Box };

/// What makes two small pictures the same: kind, form and pixel size in `form`, colours in `paint`.
struct GlyphKey
{
    static constexpr int kindShift = 24;
    static constexpr quint64 kindBits(GlyphKind kind) { return quint64(kind) << kindShift; }

    quint64 form = 0;
    quint64 paint = 0;

    /// This look, painted \a side device-independent pixels wide at \a ratio pixels each.
    [[nodiscard]] GlyphKey sized(double side, double ratio) const
    {
        return {.form =
                    form | quint64(side * ratio + 0.5) << 32U | quint64(ratio * 64 + 0.5) << 48U,
                .paint = paint};
    }
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
    /// The picture itself, painted once: for those who paint several into one, and for nodes that
    /// own their texture (nine-part ones do).
    [[nodiscard]] QImage image(GlyphKey key, const std::function<QImage()> &paint);
    [[nodiscard]] qsizetype size() const { return m_textures.size(); }

private:
    explicit TextureShelf(QQuickWindow *window);
    void dropUnused();
    void clear();

    QQuickWindow *m_window;
    QHash<GlyphKey, std::shared_ptr<QSGTexture>> m_textures;
    QCache<GlyphKey, QImage> m_images;
};

} // namespace sennight
