// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spine_stack.h"

#include "theme.h"

#include <QMetaProperty>
#include <QPainter>

#include <algorithm>

namespace sennight {
namespace {

constexpr double pixelsPerMinute = 0.62;
constexpr double leastHeight = 8;
constexpr double gap = 3;
constexpr double radius = 4;
constexpr float barOpacity = 0.9F;

/// A property of a value type, an object or a map, so that this room needs no type of another.
QVariant partOf(const QVariant &bar, const char *name)
{
    const QMetaType type = bar.metaType();
    if (type.flags().testFlag(QMetaType::IsGadget)) {
        const QMetaObject *meta = type.metaObject();
        const int index = meta->indexOfProperty(name);
        return index < 0 ? QVariant() : meta->property(index).readOnGadget(bar.constData());
    }
    return bar.toMap().value(QLatin1StringView(name));
}

} // namespace

SpineStack::SpineStack(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void SpineStack::setBars(const QVariantList &bars)
{
    m_source = bars;
    m_bars.clear();
    for (const QVariant &bar : bars) {
        m_bars.push_back({.title = partOf(bar, "title").toString(),
                          .colour = partOf(bar, "colour").toString(),
                          .minutes = std::max(0, partOf(bar, "minutes").toInt()),
                          .done = partOf(bar, "done").toBool()});
    }
    update();
    Q_EMIT barsChanged();
}

QString SpineStack::titles() const
{
    QStringList titles;
    for (const Bar &bar : m_bars)
        titles.append(bar.title);
    return titles.join(u'\n');
}

void SpineStack::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    m_theme = Theme::of(this);
    if (m_theme != nullptr)
        connect(m_theme, &Theme::coloursChanged, this, [this] { update(); });
}

std::vector<SpineStack::Place> SpineStack::places(const std::vector<Bar> &bars, double room)
{
    const auto gaps = double(std::max<std::size_t>(bars.size(), 1) - 1);
    double natural = 0;
    for (const Bar &bar : bars)
        natural += std::max(leastHeight, bar.minutes * pixelsPerMinute);
    // Where even the gaps take too much, they share a third of the room.
    const double between = gaps > 0 ? std::min(gap, room / 3 / gaps) : 0;
    const double available = std::max(0.0, room - gaps * between);
    const double share = natural > available ? available / natural : 1;
    std::vector<Place> places;
    double top = 0;
    for (const Bar &bar : bars) {
        const double height = std::max(leastHeight, bar.minutes * pixelsPerMinute) * share;
        places.push_back({.top = top, .height = height});
        top += height + between;
    }
    return places;
}

void SpineStack::paint(QPainter *painter)
{
    if (m_theme == nullptr)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const std::vector<Place> bars = places(m_bars, height());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const QRectF box(0, bars[i].top, width(), bars[i].height);
        if (m_bars[i].done) {
            QColor colour = sennight::projectColour(m_bars[i].colour, m_theme->dark());
            colour.setAlphaF(barOpacity);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
            painter->drawRoundedRect(box, radius, radius);
        } else {
            QPen pen(m_theme->control(), 1);
            pen.setDashPattern({3, 3});
            pen.setCapStyle(Qt::FlatCap);
            painter->setPen(pen);
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
    }
}

} // namespace sennight
