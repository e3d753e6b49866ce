// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announced.h"
#include "self_painted.h"

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace sennight {

/// The name and the seven days of the week: past days quiet, today lit with a halo, coming days
/// faint. The one ornament of the application. Lengths in pixels.
class Wordmark : public QQuickItem, public SelfPainted, public Announced
{
    Q_OBJECT
    QML_ELEMENT
    /// Today's place in the week, 0–6 from its first day.
    Q_PROPERTY(int today MEMBER m_today NOTIFY todayChanged REQUIRED FINAL)
    Q_PROPERTY(bool nameShown MEMBER m_nameShown NOTIFY nameShownChanged FINAL)

public:
    explicit Wordmark(QQuickItem *parent = nullptr);

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QString spokenName() const override { return tr("Sennight"); }

Q_SIGNALS:
    void todayChanged();
    void nameShownChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const override;
    [[nodiscard]] double overhang() const override;

private Q_SLOTS:
    void mirror();

private:
    void fit();
    [[nodiscard]] double nameWidth() const;

    int m_today = 0;
    bool m_nameShown = true;
    PaintedWords m_name;
};

} // namespace sennight
