// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texture_shelf.h"

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

class QPainter;

namespace sennight {

class Theme;

/// A small square picture that is painted once for each look and then only copied: the cheapest
/// thing to have hundreds of, in every renderer. Subclasses say what makes their look and paint it
/// on a grid of 16 × 16.
class Glyph : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Glyph is the base of Icon and MoonGlyph")
    Q_PROPERTY(double size READ size WRITE setSide NOTIFY sizeChanged FINAL)

public:
    explicit Glyph(QQuickItem *parent = nullptr);

    static constexpr double grid = 16;

    /// The side of the picture in device-independent pixels.
    [[nodiscard]] double size() const { return m_size; }
    void setSide(double size);

    /// For one that was made in C++: it has no engine to find its theme by. \a theme must outlive
    /// it.
    void setTheme(Theme &theme);

Q_SIGNALS:
    void sizeChanged();

protected:
    /// The parts of the key that the subclass knows; form uses the lower 32 bits only.
    [[nodiscard]] virtual GlyphKey look() const = 0;
    virtual void paint(QPainter &painter) const = 0;
    [[nodiscard]] virtual bool isBlank() const { return false; }
    [[nodiscard]] Theme *theme() const { return m_theme; }
    virtual void themeFound() {}

    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    [[nodiscard]] QImage picture(double ratio) const;

    TextureShelf *m_shelf = nullptr;
    Theme *m_theme = nullptr;
    double m_size = grid;
};

} // namespace sennight
