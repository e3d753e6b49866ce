// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_carry.h"

#include <QQuickWindow>

#include <utility>

namespace sennight {

void TodoCarry::begin(QQuickItem *item, const QStringList &ids, QPointF where)
{
    if (item == nullptr || item->window() == nullptr || ids.isEmpty())
        return;
    finish();
    m_source = item;
    m_ids = ids;
    m_grip = item->mapFromScene(where);
    m_cardHeight = item->height();
    m_active = true;
    m_frames = connect(item->window(), &QQuickWindow::afterAnimating, this, &TodoCarry::showNext);
    Q_EMIT activeChanged();
}

void TodoCarry::follow(QPointF where)
{
    if (!m_active)
        return;
    m_scene = where;
    Q_EMIT sceneChanged();
    m_claimed = {};
    Q_EMIT moved();
    if (m_claimed != m_shown && m_source && m_source->window())
        m_source->window()->update();
}

bool TodoCarry::isOver(const QQuickItem *item) const
{
    return item != nullptr && QRectF(QPointF(), item->size()).contains(item->mapFromScene(m_scene));
}

void TodoCarry::claim(const QString &target, const QString &before, double width)
{
    m_claimed = {.target = target, .before = before, .width = width, .placed = true};
}

void TodoCarry::showNext()
{
    if (m_claimed == m_shown)
        return;
    Claim next = m_claimed;
    if (m_claimed.target != m_shown.target)
        next = {.target = m_shown.target.isEmpty() ? m_claimed.target : QString(),
                .width = m_shown.width};
    else if (m_claimed.placed && !m_shown.placed)
        next.width = m_shown.width;
    show(next);
    if (m_claimed != m_shown && m_source && m_source->window())
        m_source->window()->update();
}

void TodoCarry::show(const Claim &claim)
{
    const Claim before = std::exchange(m_shown, claim);
    if (before.before != m_shown.before)
        Q_EMIT beforeIdChanged();
    if (before.target != m_shown.target)
        Q_EMIT targetChanged();
    if (before.placed != m_shown.placed)
        Q_EMIT placedChanged();
    if (before.width != m_shown.width)
        Q_EMIT columnWidthChanged();
}

void TodoCarry::cancel()
{
    if (!m_active)
        return;
    finish();
    Q_EMIT cancelled();
}

void TodoCarry::drop()
{
    if (!m_active)
        return;
    const Claim claim = m_claimed;
    const QString first = m_ids.first();
    if (!claim.target.isEmpty())
        Q_EMIT taken(QStringList(m_ids), claim.target, claim.before);
    finish();
    if (claim.target.isEmpty())
        Q_EMIT cancelled();
    else
        Q_EMIT dropped(first);
}

void TodoCarry::finish()
{
    disconnect(m_frames);
    m_claimed = {};
    show({});
    m_source = nullptr;
    m_ids.clear();
    if (std::exchange(m_active, false))
        Q_EMIT activeChanged();
}

} // namespace sennight
