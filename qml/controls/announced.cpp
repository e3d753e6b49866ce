// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announced.h"

#include <QMetaMethod>
#include <QQuickItem>
#include <QQuickWindow>
#include <qqml.h>

namespace sennight {
namespace {

void announceBelow(QQuickItem &item)
{
    if (auto *announced = dynamic_cast<Announced *>(&item))
        announced->announce(item);
    const QList<QQuickItem *> children = item.childItems();
    for (QQuickItem *child : children)
        announceBelow(*child);
}

/// Knows whether somebody listens to a window and tells its items when that begins. A child of it.
class ListenerWatch final : public QObject, public QAccessible::ActivationObserver
{
public:
    static ListenerWatch &of(QQuickWindow &window)
    {
        for (QObject *child : window.children()) {
            if (auto *watch = dynamic_cast<ListenerWatch *>(child))
                return *watch;
        }
        return *new ListenerWatch(window);
    }

    ~ListenerWatch() override { QAccessible::removeActivationObserver(this); }
    Q_DISABLE_COPY_MOVE(ListenerWatch)

    [[nodiscard]] bool heard() const { return m_heard; }

    void accessibilityActiveChanged(bool active) override
    {
        m_heard = active;
        if (active)
            announceBelow(*m_window.contentItem());
    }

private:
    explicit ListenerWatch(QQuickWindow &window)
        : QObject(&window)
        , m_window(window)
        , m_heard(QAccessible::isActive())
    {
        QAccessible::installActivationObserver(this);
    }

    QQuickWindow &m_window;
    bool m_heard;
};

/// The attached `Accessible`, whose class is known to QML only.
QObject *accessibleOf(QQuickItem &item, bool make)
{
    const QMetaType type = QMetaType::fromName("QQuickAccessibleAttached*");
    if (!type.isValid())
        return nullptr;
    return qmlAttachedPropertiesObject(
        &item, qmlAttachedPropertiesFunction(&item, type.metaObject()), make);
}

void connectPress(QObject &accessible, QQuickItem &item)
{
    const QMetaMethod pressed =
        accessible.metaObject()->method(accessible.metaObject()->indexOfSignal("pressAction()"));
    const QMetaMethod click = item.metaObject()->method(item.metaObject()->indexOfSlot("click()"));
    if (pressed.isValid() && click.isValid())
        QObject::connect(&accessible, pressed, &item, click);
}

} // namespace

void Announced::announce(QQuickItem &item)
{
    if (m_attached || item.window() == nullptr)
        return;
    if (ListenerWatch::of(*item.window()).heard() && isSpoken(item))
        attach(item);
}

void Announced::attach(QQuickItem &item)
{
    QObject *accessible = accessibleOf(item, true);
    if (accessible == nullptr)
        return;
    m_attached = true;
    if (accessible->property("role").value<QAccessible::Role>() == QAccessible::NoRole)
        accessible->setProperty("role", QVariant::fromValue(spokenRole()));
    m_ownName = accessible->property("name").toString().isEmpty();
    renamed(item);
    connectPress(*accessible, item);
    listenTo(*accessible);
}

void Announced::renamed(QQuickItem &item) const
{
    if (!m_attached)
        return;
    QObject *accessible = accessibleOf(item, false);
    if (accessible == nullptr)
        return;
    if (m_ownName)
        accessible->setProperty("name", spokenName());
    speakMore(*accessible);
}

} // namespace sennight
