// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texture_shelf.h"

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace sennight {

class Theme;

/// The shadow of the rounded rectangle that the item's own bounds describe; drawn around and under
/// it. The picture of each level and theme is made once and stretched as nine parts.
class Shadow : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Level level READ level WRITE setLevel NOTIFY levelChanged FINAL)
    Q_PROPERTY(double radius READ radius WRITE setRadius NOTIFY radiusChanged FINAL)

public:
    enum Level { E1, E2, E3, E4 };
    Q_ENUM(Level)

    explicit Shadow(QQuickItem *parent = nullptr);

    [[nodiscard]] Level level() const { return m_level; }
    void setLevel(Level level);
    [[nodiscard]] double radius() const { return m_radius; }
    void setRadius(double radius);

Q_SIGNALS:
    void levelChanged();
    void radiusChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    TextureShelf *m_shelf = nullptr;
    Theme *m_theme = nullptr;
    Level m_level = E2;
    double m_radius = 10;
};

} // namespace sennight
