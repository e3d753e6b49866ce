// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glyph.h"

#include <QColor>

namespace sennight {

struct IconRow;

/// One icon of the set (UI.md §2.5) in one colour. Directional icons turn round when `mirrored`.
class Icon : public Glyph
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)

public:
    using Glyph::Glyph;

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void mirroredChanged();

protected:
    [[nodiscard]] GlyphKey look() const override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] bool isBlank() const override { return m_row == nullptr; }

private:
    QString m_name;
    const IconRow *m_row = nullptr;
    QColor m_color = Qt::black;
    bool m_mirrored = false;
};

} // namespace sennight
