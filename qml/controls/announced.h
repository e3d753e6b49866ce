// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

class QObject;
class QQuickItem;

namespace sennight {

/// What an item that is written in C++ tells a screen reader. Inherit it beside the item's class.
/// It costs nothing until assistive technology asks for the window: only then the item gets its
/// attached `Accessible`. What a QML file attached by itself is kept; the rest is filled in.
///
///     void componentComplete() override { QQuickItem::componentComplete(); announce(*this); }
///     void itemChange(…) override { if (change == ItemSceneChange) announce(*this); … }
///     void setText(…) { …; renamed(*this); }
///
/// An item with a slot `click()` can be pressed. GUI thread only.
class Announced
{
public:
    Announced() = default;
    Q_DISABLE_COPY_MOVE(Announced)
    virtual ~Announced() = default;

    [[nodiscard]] virtual QAccessible::Role spokenRole() const = 0;
    [[nodiscard]] virtual QString spokenName() const = 0;
    /// Whether there is anything to tell: the text of a button is the button's own name.
    [[nodiscard]] virtual bool isSpoken(QQuickItem & /*item*/) const { return true; }

    /// Sets what there is beside role and name, by its name in QML, on the attached `Accessible`.
    virtual void speakMore(QObject & /*accessible*/) const {}
    /// For actions besides a press: connect the signals of the item's new \a accessible.
    virtual void listenTo(QObject & /*accessible*/) {}

    /// Call it when \a item, which is this, is complete and when it comes into a window.
    void announce(QQuickItem &item);

protected:
    /// Call it when spokenName() or what speakMore() sets has changed.
    void renamed(QQuickItem &item) const;

private:
    void attach(QQuickItem &item);

    bool m_attached = false;
    bool m_ownName = false;
};

} // namespace sennight
