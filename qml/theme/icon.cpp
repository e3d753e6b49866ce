// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icon.h"

#include "icon_painter.h"
#include "icon_table.h"
#include "svg_path_p.h"

#include <QLoggingCategory>
#include <QPainter>

namespace sennight {
namespace {

Q_LOGGING_CATEGORY(lcIcon, "sennight.theme.icon")

constexpr int mirrorShift = 16;

} // namespace

void paintIcon(QPainter &painter, const IconRow &row, const QColor &colour, bool mirrored)
{
    painter.save();
    if (mirrored && row.mirrors) {
        painter.translate(Glyph::grid, 0);
        painter.scale(-1, 1);
    }
    const QPen pen(colour, row.strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.strokePath(pathFromSvg(row.outline), pen);
    if (!row.filled.empty()) {
        painter.setPen(row.strokeFilled ? pen : QPen(Qt::NoPen));
        painter.setBrush(colour);
        painter.drawPath(pathFromSvg(row.filled));
    }
    painter.restore();
}

GlyphKey iconKey(const IconRow &row, const QColor &colour, bool mirrored)
{
    const auto place = quint64(&row - iconTable().data());
    const quint64 turned = mirrored && row.mirrors ? 1 : 0;
    return {.form = GlyphKey::kindBits(GlyphKind::Icon) | turned << mirrorShift | place,
            .paint = colour.rgba()};
}

void Icon::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_row = findIcon(name.toStdString());
    if (m_row == nullptr && !name.isEmpty())
        qCWarning(lcIcon) << "there is no icon called" << name;
    update();
    Q_EMIT nameChanged();
}

void Icon::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void Icon::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    update();
    Q_EMIT mirroredChanged();
}

GlyphKey Icon::look() const
{
    return iconKey(*m_row, m_color, m_mirrored);
}

void Icon::paint(QPainter &painter) const
{
    paintIcon(painter, *m_row, m_color, m_mirrored);
}

} // namespace sennight
