// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace sennight {

/// Keeps the focus of a window where the keys can do something. When what had it is hidden,
/// disabled or gone, and nobody else has said where it goes by then, it goes to the tab stop
/// nearest to that place, in the smallest part of the page that still has one; after a popup, to
/// what had it before. A part that knows better has a property `focusHome`, an Item. Put one into
/// the window; it belongs to that. GUI thread.
class FocusGuard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged REQUIRED FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);

    /// What came last into a window was a key, not the pointer: what gets the focus shows it.
    /// False without a guard.
    [[nodiscard]] static bool keysWereLast(const QQuickWindow *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void windowChanged();

private:
    /// Something that lies around what had the focus, which may have been scrolled since.
    struct Part
    {
        QPointer<QQuickItem> item;
        QRectF rect; ///< of what had the focus, in this item
    };
    /// Where the focus was, to be found again when it is gone.
    struct Place
    {
        QPointer<QQuickItem> item;
        std::vector<Part> around; ///< from its parent outwards
    };
    void follow();
    void remember(QQuickItem *item);
    void lookLater();
    void hop();
    void look();
    [[nodiscard]] bool isPlace(const QQuickItem *item) const;
    [[nodiscard]] bool isUsable(const QQuickItem *item) const;
    [[nodiscard]] QQuickItem *nearest(const Place &place) const;

    QPointer<QQuickWindow> m_window;
    Place m_here;
    Place m_page; ///< the last one that was in no popup
    QMetaObject::Connection m_hiding;
    int m_hops = 0;
    bool m_keysWereLast = false;
};

} // namespace sennight
