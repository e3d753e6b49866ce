// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_header.h"

#include "glyph_picture.h"
#include "piece_node_p.h"
#include "theme.h"

#include <QVariantAnimation>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sennight {
namespace {

constexpr double naturalWidth = 148;
constexpr QSizeF tick(2, 8);

} // namespace

DayHeader::DayHeader(QQuickItem *parent)
    : QQuickItem(parent)
{
    setImplicitWidth(naturalWidth);
    connect(this, &DayHeader::wordsChanged, this, &QQuickItem::polish);
    connect(this, &DayHeader::wordsChanged, this, [this] { renamed(*this); });
    connect(this, &DayHeader::sharesChanged, this, &DayHeader::moveMeter);
}

QString DayHeader::spokenName() const
{
    return m_spoken.isEmpty() ? tr("%1 %2, %3").arg(m_weekday, m_day, m_load) : m_spoken;
}

void DayHeader::componentComplete()
{
    QQuickItem::componentComplete();
    m_shown = {.planned = m_planned, .tracked = m_tracked, .capacity = m_capacity};
    begin(*this);
    mirror();
    if (theme() != nullptr)
        connect(theme(), &Theme::sizesChanged, this, &DayHeader::fit);
    fit();
    announce(*this);
}

void DayHeader::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemSceneChange && isComponentComplete())
        announce(*this);
    if (change == ItemDevicePixelRatioHasChanged)
        update();
}

void DayHeader::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

void DayHeader::mirror()
{
    followMirroring(*this, SLOT(mirror()));
}

void DayHeader::fit()
{
    if (theme() != nullptr)
        setImplicitHeight(theme()->dayHeaderHeight());
}

void DayHeader::moveMeter()
{
    const Shares to{.planned = m_planned, .tracked = m_tracked, .capacity = m_capacity};
    if (theme() == nullptr || to == m_shown)
        return;
    if (theme()->meterMs() == 0) { // a move that takes no time tells of its end only once
        delete std::exchange(m_move, nullptr);
        m_shown = to;
        update();
        return;
    }
    if (m_move == nullptr) {
        m_move = new QVariantAnimation(this);
        m_move->setStartValue(0.0);
        m_move->setEndValue(1.0);
        m_move->setEasingCurve(Theme::meterEasing());
        connect(m_move, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
            const auto between = [part = value.toDouble()](double from, double end) {
                return std::lerp(from, end, part);
            };
            m_shown = {.planned = between(m_from.planned, m_planned),
                       .tracked = between(m_from.tracked, m_tracked),
                       .capacity = between(m_from.capacity, m_capacity)};
            update();
        });
    }
    m_move->stop();
    m_from = m_shown;
    m_move->setDuration(theme()->meterMs());
    m_move->start();
}

// The picture -------------------------------------------------------------------------------------

void DayHeader::updatePolish()
{
    if (theme() == nullptr)
        return;
    m_lead.set(m_isToday ? tr("Today") : m_weekday,
               theme()->font(m_isToday ? Face::BodyMedium : Face::Body));
    m_date.set(m_isToday ? tr("%1 %2").arg(m_weekday, m_day) : m_day,
               theme()->font(Face::BodyStrong));
    const double top = Theme::space8();
    const double tall = height() - 2 * Theme::space12();
    double left = Theme::space12();
    for (PaintedWords *words : {&m_lead, &m_date}) {
        const QSizeF need = words->need();
        const double above = top + centred(tall, need.height());
        words->stand(inside(*this, {QPointF(left, above), need}).topLeft(), need.height());
        left += need.width() + Theme::space6();
    }
    const double room = width() - Theme::space10() - left;
    const QFont font = theme()->font(m_overCapacity ? Face::MetaStrong : Face::Meta);
    m_sum.set(m_load, font);
    if (m_sum.need().width() > room && !m_briefLoad.isEmpty())
        m_sum.set(m_briefLoad, font);
    m_sum.place(inside(*this, {left, top, room, tall}),
                mirrored() ? Qt::AlignLeft : Qt::AlignRight);
    prepare(*this);
}

QSGNode *DayHeader::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    return paintNode(*this, old);
}

void DayHeader::ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    inkMeter(pieces, glyphs);
    pieces.push_back(m_lead.ink(m_isToday ? theme()->lamp() : theme()->text2()));
    pieces.push_back(m_date.ink(theme()->colour(Token::Text)));
    pieces.push_back(m_sum.ink(m_overCapacity ? theme()->lamp() : theme()->text2()));
}

void DayHeader::inkMeter(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    const double tall = Theme::space4();
    const QRectF meter(Theme::space12(), height() - Theme::space10() - tall,
                       width() - Theme::space12() - Theme::space10(), tall);
    const auto bar = [&](double from, double to, const QColor &colour) {
        // Edges on whole pixels stay sharp.
        const double left = std::round(from * meter.width());
        const QSizeF size(std::ceil((to - from) * meter.width()), tall);
        if (size.width() <= 0)
            return;
        pieces.push_back({.box = inside(*this, QRectF(meter.topLeft() + QPointF(left, 0), size)),
                          .fill = glyphs.pill(size, tall / 2, colour)});
    };
    const bool over = m_shown.capacity < 1;
    bar(0, 1, theme()->line());
    bar(0, std::min(m_shown.planned, m_shown.capacity), theme()->accentLine());
    if (over)
        bar(m_shown.capacity, m_shown.planned, theme()->lampFill());
    bar(0, m_shown.tracked, theme()->accent());
    if (!over)
        return;
    const QPointF at(meter.left() + std::round(m_shown.capacity * meter.width()) - 1,
                     meter.top() + centred(tall, tick.height()));
    pieces.push_back(
        {.box = inside(*this, QRectF(at, tick)), .fill = glyphs.pill(tick, 0, theme()->text2())});
}

} // namespace sennight
