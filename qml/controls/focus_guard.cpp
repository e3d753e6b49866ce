// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_guard.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sennight {
namespace {

// What closes or is remade says in the next turn where the focus goes; that comes first.
constexpr int turnsToWait = 2;
/// Of a window: its guard, a QPointer.
constexpr auto guardProperty = "_sennight_focusGuard";

bool isLayerOfPopups(const QQuickItem *item)
{
    return item->inherits("QQuickOverlay");
}

bool isInPopup(const QQuickItem *item)
{
    while (item && !isLayerOfPopups(item))
        item = item->parentItem();
    return item != nullptr;
}

QRectF rectOf(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// The gap between them, and for what touches both a little for the way between their middles.
double distance(const QRectF &one, const QRectF &other)
{
    const double across = std::max({0.0, one.left() - other.right(), other.left() - one.right()});
    const double down = std::max({0.0, one.top() - other.bottom(), other.top() - one.bottom()});
    const QPointF between = one.center() - other.center();
    return across + down + 0.001 * (std::abs(between.x()) + std::abs(between.y()));
}

struct Nearest
{
    QQuickItem *item = nullptr;
    double distance = std::numeric_limits<double>::infinity();
};

void seek(QQuickItem *within, const QRectF &from, Nearest &best)
{
    if (!within->isVisible() || !within->isEnabled())
        return;
    if (within->activeFocusOnTab() && within->width() > 0 && within->height() > 0) {
        const double far = distance(from, rectOf(within));
        if (far < best.distance)
            best = {within, far};
    }
    const QList<QQuickItem *> children = within->childItems();
    for (QQuickItem *child : children)
        seek(child, from, best);
}

} // namespace

void FocusGuard::setWindow(QQuickWindow *window)
{
    if (m_window == window)
        return;
    if (m_window) {
        m_window->disconnect(this);
        m_window->removeEventFilter(this);
    }
    m_window = window;
    if (window) {
        connect(window, &QQuickWindow::activeFocusItemChanged, this, &FocusGuard::follow);
        window->installEventFilter(this);
        window->setProperty(guardProperty, QVariant::fromValue(QPointer<FocusGuard>(this)));
    }
    Q_EMIT windowChanged();
}

bool FocusGuard::keysWereLast(const QQuickWindow *window)
{
    const auto guard = window ? window->property(guardProperty).value<QPointer<FocusGuard>>()
                              : QPointer<FocusGuard>();
    return guard != nullptr && guard->m_keysWereLast;
}

bool FocusGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        m_keysWereLast = true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_keysWereLast = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// The keys reach it, and it can be seen.
bool FocusGuard::isUsable(const QQuickItem *item) const
{
    return item != nullptr && item->window() == m_window && item->isVisible() && item->isEnabled();
}

/// Not where the focus falls by itself when what had it is gone: to what lies around that.
bool FocusGuard::isPlace(const QQuickItem *item) const
{
    if (!isUsable(item) || item == m_window->contentItem())
        return false;
    const bool hasFallen =
        !item->activeFocusOnTab() && m_here.item != item && !isUsable(m_here.item) &&
        std::ranges::any_of(m_here.around, [item](const Part &part) { return part.item == item; });
    return !hasFallen;
}

/// The focus falls while what had it is still there.
void FocusGuard::follow()
{
    QQuickItem *now = m_window->activeFocusItem();
    if (isUsable(now) && now->activeFocusOnTab())
        remember(now);
    else
        lookLater();
}

void FocusGuard::remember(QQuickItem *item)
{
    disconnect(m_hiding);
    m_here = {.item = item, .around = {}};
    QRectF rect(0, 0, item->width(), item->height());
    const QQuickItem *inner = item;
    for (QQuickItem *outer = item->parentItem(); outer; outer = outer->parentItem()) {
        rect = inner->mapRectToItem(outer, rect);
        m_here.around.push_back({.item = outer, .rect = rect});
        inner = outer;
    }
    if (!isInPopup(item))
        m_page = m_here;
    // Hidden, it keeps the focus.
    m_hiding = connect(item, &QQuickItem::visibleChanged, this, &FocusGuard::lookLater);
}

void FocusGuard::lookLater()
{
    if (std::exchange(m_hops, turnsToWait) == 0)
        hop();
}

void FocusGuard::hop()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (--m_hops > 0)
                hop();
            else
                look();
        },
        Qt::QueuedConnection);
}

void FocusGuard::look()
{
    QQuickItem *now = m_window ? m_window->activeFocusItem() : nullptr;
    if (!now) // another window has the keys
        return;
    if (isPlace(now)) {
        remember(now);
        return;
    }
    // Somebody has put it on what is about to be shown, such as a panel that fades in.
    if (now != m_here.item && !isUsable(now)) {
        disconnect(m_hiding);
        m_hiding = connect(now, &QQuickItem::visibleChanged, this, &FocusGuard::lookLater);
        return;
    }
    QQuickItem *next = nearest(m_here);
    if (!next)
        next = isUsable(m_page.item) ? m_page.item.get() : nearest(m_page);
    if (next)
        next->forceActiveFocus(m_keysWereLast ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

QQuickItem *FocusGuard::nearest(const Place &place) const
{
    for (const auto &[part, rect] : place.around) {
        if (!part)
            continue;
        if (isLayerOfPopups(part)) // the popup has closed
            return nullptr;
        if (!isUsable(part))
            continue;
        auto *home = part->property("focusHome").value<QQuickItem *>();
        if (isUsable(home))
            return home;
        Nearest best;
        seek(part, part->mapRectToScene(rect), best);
        if (best.item)
            return best.item;
    }
    return nullptr;
}

} // namespace sennight
