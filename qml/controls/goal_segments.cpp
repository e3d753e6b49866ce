// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_segments.h"

#include "glyph_picture.h"
#include "piece_node_p.h"
#include "theme.h"

#include <algorithm>
#include <cmath>

namespace sennight {
namespace {

constexpr double gap = 3;
constexpr double naturalWidth = 160;
constexpr double restShare = 0.6;
constexpr int mostSegments = 12;

} // namespace

void inkSegments(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs, const QRectF &box,
                 const SegmentsLook &look, const Theme &theme, bool mirrored)
{
    const QColor rest = theme.faded(theme.lineStrong(), restShare);
    const auto add = [&](double from, double length, const QColor &colour) {
        if (length <= 0)
            return;
        // Edges on whole pixels stay sharp.
        const double left = std::round(mirrored ? box.width() - from - length : from);
        const QRectF bar(box.left() + left, box.top(), std::ceil(length), box.height());
        pieces.push_back({.box = bar, .fill = glyphs.pill(bar.size(), box.height() / 2, colour)});
    };
    if (look.continuous || look.total <= 0) {
        add(0, box.width(), rest);
        add(0, box.width() * std::clamp(look.completion, 0.0, 1.0), theme.accent());
        return;
    }
    const double length = (box.width() - (look.total - 1) * gap) / look.total;
    for (int i = 0; i < look.total; ++i)
        add(i * (length + gap), length, i < look.done ? theme.accent() : rest);
}

GoalSegments::GoalSegments(QQuickItem *parent)
    : QQuickItem(parent)
{
    setImplicitSize(naturalWidth, naturalHeight);
    connect(this, &GoalSegments::lookChanged, this, &QQuickItem::update);
}

bool GoalSegments::continuous() const
{
    return m_continuous.value_or(m_total > mostSegments);
}

void GoalSegments::setContinuous(bool continuous)
{
    m_continuous = continuous;
    Q_EMIT lookChanged();
}

double GoalSegments::completion() const
{
    return m_completion.value_or(m_total > 0 ? double(m_done) / m_total : 0);
}

void GoalSegments::setCompletion(double completion)
{
    m_completion = completion;
    Q_EMIT lookChanged();
}

void GoalSegments::componentComplete()
{
    QQuickItem::componentComplete();
    begin(*this);
    mirror();
}

void GoalSegments::mirror()
{
    followMirroring(*this, SLOT(mirror()));
}

void GoalSegments::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

void GoalSegments::updatePolish()
{
    prepare(*this);
}

QSGNode *GoalSegments::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    return paintNode(*this, old);
}

void GoalSegments::ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    inkSegments(
        pieces, glyphs, QRectF(QPointF(), size()),
        {.total = m_total, .done = m_done, .continuous = continuous(), .completion = completion()},
        *theme(), mirrored());
}

} // namespace sennight
