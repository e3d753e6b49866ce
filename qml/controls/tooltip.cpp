// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tooltip.h"

#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

namespace sennight {
namespace {

Q_LOGGING_CATEGORY(lcTooltip, "sennight.controls.tooltip")

} // namespace

void Tooltip::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    update();
    Q_EMIT shownChanged();
}

void Tooltip::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    update();
    Q_EMIT textChanged();
}

void Tooltip::setKeys(const QString &keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    Q_EMIT keysChanged();
}

/// An item that is taken out of the window is told of no pointer that leaves it.
bool Tooltip::isSeen() const
{
    const auto *item = qobject_cast<QQuickItem *>(parent());
    return item == nullptr || item->isVisible();
}

void Tooltip::update()
{
    const bool wanted = m_shown && !m_text.isEmpty() && isSeen();
    if (wanted == !m_bubble.isNull())
        return;
    if (wanted) {
        make();
        return;
    }
    m_bubble->setProperty("visible", false);
    m_bubble->deleteLater();
    m_bubble.clear();
}

void Tooltip::make()
{
    QQmlEngine *engine = qmlEngine(parent());
    if (engine == nullptr)
        return;
    QQmlComponent component(engine, "Sennight.Controls", "TooltipBubble");
    m_bubble = component.createWithInitialProperties(
        {{QStringLiteral("tooltip"), QVariant::fromValue(this)},
         {QStringLiteral("parent"), QVariant::fromValue(parent())}});
    if (m_bubble.isNull()) {
        qCWarning(lcTooltip) << component.errorString();
        return;
    }
    m_bubble->setParent(this);
    if (const auto *item = qobject_cast<QQuickItem *>(parent()))
        connect(item, &QQuickItem::visibleChanged, this, &Tooltip::update, Qt::UniqueConnection);
}

} // namespace sennight
