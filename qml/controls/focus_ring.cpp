// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_ring.h"

#include "theme.h"

#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQmlEngine>

namespace sennight {
namespace {

Q_LOGGING_CATEGORY(lcFocusRing, "sennight.controls.focusring")

} // namespace

FocusRing::FocusRing(QQuickItem *parent)
    : QQuickItem(parent)
    , m_cornerRadius(Theme::radiusButton())
    , m_gap(Theme::space2())
{
    connect(this, &FocusRing::shownChanged, this, &FocusRing::show);
}

void FocusRing::componentComplete()
{
    QQuickItem::componentComplete();
    show();
}

void FocusRing::show()
{
    if (m_outline != nullptr)
        m_outline->setVisible(m_shown);
    QQmlEngine *engine = qmlEngine(this);
    if (m_outline != nullptr || !m_shown || !isComponentComplete() || engine == nullptr)
        return;
    QQmlComponent component(engine, "Sennight.Controls", "FocusOutline");
    m_outline = qobject_cast<QQuickItem *>(component.createWithInitialProperties(
        {{QStringLiteral("ring"), QVariant::fromValue(this)},
         {QStringLiteral("parent"), QVariant::fromValue(parentItem())}}));
    if (m_outline == nullptr)
        qCWarning(lcFocusRing) << component.errorString();
    else
        m_outline->setParent(this);
}

} // namespace sennight
