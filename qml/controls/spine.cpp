// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spine.h"

#include "glyph_picture.h"
#include "piece_node_p.h"
#include "theme.h"
#include "tooltip.h"

#include <QJSValue>
#include <QMetaProperty>
#include <QPainter>
#include <QQuickWindow>
#include <QSequentialIterable>

#include <algorithm>
#include <cmath>

namespace sennight {
namespace {

constexpr double pixelsPerMinute = 0.62;
constexpr double leastHeight = 8;
constexpr double gap = 3;
constexpr double radius = 4;
constexpr float barOpacity = 0.9F;
constexpr double naturalHeight = 320;
/// How far a letter may reach out of its line.
constexpr double slant = 3;

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

/// A list of any type; one that QML wrote in place is a value of its engine.
QVariant plainList(const QVariant &list)
{
    return list.metaType() == QMetaType::fromType<QJSValue>() ? list.value<QJSValue>().toVariant()
                                                              : list;
}

void paintBar(QPainter &painter, const QRectF &box, const Spine::Bar &bar, const Theme &theme)
{
    if (bar.done) {
        QColor colour = projectColour(bar.colour, theme.dark());
        colour.setAlphaF(barOpacity);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(box, radius, radius);
        return;
    }
    QPen pen(theme.control(), 1);
    pen.setDashPattern({3, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

Spine::Spine(QQuickItem *parent)
    : Pressable(parent)
{
    setImplicitHeight(naturalHeight);
    connect(this, &Spine::spokenChanged, this, [this] { renamed(*this); });
    connect(this, &Pressable::hoveredChanged, this, &Spine::showTitles);
    connect(this, &Spine::lookChanged, this, &QQuickItem::polish);
    connect(this, &Spine::barsChanged, this, &QQuickItem::polish);
    connect(this, &Pressable::hoveredChanged, this, &QQuickItem::update);
    connect(this, &Pressable::downChanged, this, &QQuickItem::update);
    connect(this, &Pressable::visualFocusChanged, this, &QQuickItem::update);
}

void Spine::setBars(const QVariant &bars)
{
    m_source = bars;
    m_bars.clear();
    const QVariant list = plainList(bars);
    for (const QVariant &bar : list.value<QSequentialIterable>()) {
        m_bars.push_back({.title = partOf(bar, "title").toString(),
                          .colour = partOf(bar, "colour").toString(),
                          .minutes = std::max(0, partOf(bar, "minutes").toInt()),
                          .done = partOf(bar, "done").toBool()});
    }
    Q_EMIT barsChanged();
}

void Spine::componentComplete()
{
    Pressable::componentComplete();
    begin(*this);
    if (theme() == nullptr)
        return;
    const auto fit = [this] { setImplicitWidth(theme()->spineWidth()); };
    connect(theme(), &Theme::sizesChanged, this, fit);
    fit();
}

void Spine::itemChange(ItemChange change, const ItemChangeData &value)
{
    Pressable::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged)
        update();
}

void Spine::geometryChange(const QRectF &now, const QRectF &before)
{
    Pressable::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

void Spine::showTitles()
{
    if (m_titles == nullptr) {
        if (!hovered())
            return;
        m_titles = new Tooltip(this);
    }
    QStringList titles;
    for (const Bar &bar : m_bars)
        titles.append(bar.title);
    m_titles->setText(titles.join(u'\n'));
    m_titles->setShown(hovered());
}

// The picture -------------------------------------------------------------------------------------

void Spine::updatePolish()
{
    if (theme() == nullptr)
        return;
    LabelStyle twoLines;
    twoLines.lineHeight = theme()->bodyStrongLine();
    twoLines.lineHeightMode = LabelStyle::fixedHeight;
    m_head.set(m_weekday + u'\n' + m_day, theme()->font(Face::Body), twoLines);
    m_foot.set(m_doneCount, theme()->smallStrongFont());
    m_time.set(m_tracked, theme()->smallFont());
    m_head.centreIn(width(), Theme::space10());
    const double time = height() - Theme::space12() - m_time.need().height();
    m_time.centreIn(width(), time);
    m_foot.centreIn(width(), time - m_foot.need().height());
    prepare(*this);
}

double Spine::overhang() const
{
    const double widest =
        std::max({m_head.need().width(), m_foot.need().width(), m_time.need().width()});
    return slant + std::max(0.0, std::ceil((widest - width()) / 2));
}

QSGNode *Spine::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    return paintNode(*this, old);
}

void Spine::ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    const auto whole = [&](RoundedBox shape) {
        pieces.push_back({.box = QRectF(QPointF(), size()), .fill = std::move(shape)});
    };
    if (m_dropTarget || down() || hovered()) {
        const Token token = m_dropTarget ? Token::DropColumn
                            : down()     ? Token::Pressed
                                         : Token::Hover;
        whole(glyphs.pill(size(), 0, theme()->colour(token)));
    }
    if (visualFocus())
        whole(glyphs.outline(size(), 0, theme()->focusWidth(), theme()->focus()));
    pieces.push_back(stack());
    for (const PaintedWords *words : {&m_head, &m_foot, &m_time})
        pieces.push_back(words->ink(theme()->text2()));
}

InkedPiece Spine::stack() const
{
    const double top = Theme::space10() + m_head.need().height() + Theme::space12();
    const double bottom = height() - Theme::space12() - m_time.need().height() -
                          m_foot.need().height() - Theme::space12();
    const QSizeF room(Theme::space12(), std::max(0.0, bottom - top));
    const double ratio = window()->effectiveDevicePixelRatio();
    const QSize pixels(int(std::ceil(room.width() * ratio)), int(std::ceil(room.height() * ratio)));
    QImage image(pixels.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    const std::vector<Place> bars = places(m_bars, room.height());
    for (std::size_t i = 0; i < bars.size(); ++i)
        paintBar(painter, QRectF(0, bars[i].top, room.width(), bars[i].height), m_bars[i],
                 *theme());
    painter.end();
    return {.box =
                QRectF(QPointF(centred(width(), room.width()), top), QSizeF(image.size()) / ratio),
            .icon = image};
}

std::vector<Spine::Place> Spine::places(const std::vector<Bar> &bars, double room)
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

} // namespace sennight
