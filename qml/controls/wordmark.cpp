// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordmark.h"

#include "glyph_picture.h"
#include "piece_node_p.h"
#include "theme.h"

#include <algorithm>
#include <cmath>

namespace sennight {
namespace {

constexpr int days = 7;
constexpr double dotSide = 5;
constexpr double haloShare = 0.28;

double gapOf(bool nameShown)
{
    return nameShown ? 3 : 1;
}

} // namespace

Wordmark::Wordmark(QQuickItem *parent)
    : QQuickItem(parent)
{
    connect(this, &Wordmark::todayChanged, this, &QQuickItem::update);
    connect(this, &Wordmark::nameShownChanged, this, &Wordmark::fit);
}

void Wordmark::componentComplete()
{
    QQuickItem::componentComplete();
    begin(*this);
    mirror();
    if (theme() != nullptr)
        connect(theme(), &Theme::typeChanged, this, &Wordmark::fit);
    fit();
    announce(*this);
}

void Wordmark::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemSceneChange && isComponentComplete())
        announce(*this);
    if (change == ItemDevicePixelRatioHasChanged)
        update();
}

void Wordmark::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

void Wordmark::mirror()
{
    followMirroring(*this, SLOT(mirror()));
}

void Wordmark::fit()
{
    if (theme() == nullptr)
        return;
    m_name.set(tr("Sennight"), theme()->font(Face::Wordmark));
    setImplicitSize(nameWidth() + days * dotSide + (days - 1) * gapOf(m_nameShown),
                    std::max(dotSide, m_nameShown ? m_name.need().height() : 0));
    polish();
}

/// With the space behind it.
double Wordmark::nameWidth() const
{
    return m_nameShown ? m_name.need().width() + Theme::space8() : 0;
}

// The picture -------------------------------------------------------------------------------------

void Wordmark::updatePolish()
{
    if (theme() == nullptr)
        return;
    const QSizeF need = m_name.need();
    const double top = centred(height(), need.height());
    m_name.stand(inside(*this, {QPointF(0, top), need}).topLeft(), need.height());
    prepare(*this);
}

double Wordmark::overhang() const
{
    return Theme::space4(); // of the halo around the first or last dot
}

QSGNode *Wordmark::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    return paintNode(*this, old);
}

void Wordmark::ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    if (m_nameShown)
        pieces.push_back(m_name.ink(theme()->colour(Token::Text)));
    const auto disc = [&](double left, double side, const QColor &colour) {
        const QRectF box(std::round(left), centred(height(), side), side, side);
        pieces.push_back(
            {.box = inside(*this, box), .fill = glyphs.pill(box.size(), side / 2, colour)});
    };
    const double halo = dotSide + Theme::space4();
    for (int day = 0; day < days; ++day) {
        const double left = nameWidth() + day * (dotSide + gapOf(m_nameShown));
        disc(left, dotSide,
             theme()->colour(day == m_today  ? Token::LampGlow
                             : day < m_today ? Token::Text3
                                             : Token::LineStrong));
        if (day == m_today)
            disc(left + centred(dotSide, halo), halo,
                 theme()->faded(theme()->lampGlow(), haloShare));
    }
}

} // namespace sennight
