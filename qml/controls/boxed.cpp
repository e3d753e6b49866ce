// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxed.h"

namespace sennight {

void Boxed::setBackground(QQuickItem *background)
{
    if (m_background == background)
        return;
    if (m_background)
        m_background->setParentItem(nullptr);
    m_background = background;
    if (m_background) {
        m_background->setParentItem(this);
        m_background->setZ(-1);
    }
    fit();
    Q_EMIT backgroundChanged();
}

void Boxed::setContentItem(QQuickItem *content)
{
    if (m_content == content)
        return;
    if (m_content)
        m_content->setParentItem(nullptr);
    m_content = content;
    if (m_content)
        m_content->setParentItem(this);
    fit();
    Q_EMIT contentItemChanged();
}

void Boxed::setLeftPadding(double left)
{
    QMarginsF paddings = m_paddings;
    paddings.setLeft(left);
    if (pad(paddings))
        Q_EMIT leftPaddingChanged();
}

void Boxed::setRightPadding(double right)
{
    QMarginsF paddings = m_paddings;
    paddings.setRight(right);
    if (pad(paddings))
        Q_EMIT rightPaddingChanged();
}

void Boxed::setTopPadding(double top)
{
    QMarginsF paddings = m_paddings;
    paddings.setTop(top);
    if (pad(paddings))
        Q_EMIT topPaddingChanged();
}

void Boxed::setBottomPadding(double bottom)
{
    QMarginsF paddings = m_paddings;
    paddings.setBottom(bottom);
    if (pad(paddings))
        Q_EMIT bottomPaddingChanged();
}

void Boxed::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        fit();
}

bool Boxed::pad(const QMarginsF &paddings)
{
    if (m_paddings == paddings)
        return false;
    m_paddings = paddings;
    fit();
    return true;
}

void Boxed::fit()
{
    if (m_background)
        m_background->setSize(size());
    if (!m_content)
        return;
    const QRectF room = QRectF(QPointF(), size()).marginsRemoved(m_paddings);
    m_content->setPosition(room.topLeft());
    m_content->setSize(room.size().expandedTo({0, 0}));
}

} // namespace sennight
