// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/tray_view.h"

#include <QQmlComponent>
#include <QQuickItem> // complete, or its pointer is unknown to QML (one definition rule)
#include <QQuickWindow>

namespace sennight {

/// The program on the desktop beside its window: the icon in the tray, the quick-add window, and
/// coming to the front. Both are made when they are first wanted, long after the first frame. While
/// a desktop shows the icon, closing the window leaves the program running. GUI thread.
class DesktopPresence : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    DesktopPresence(QQmlEngine &engine, TrayView &tray, QQuickWindow &window);
    ~DesktopPresence() override;

    /// `activation`: what another start was given to come to the front with; may be empty.
    void showWindow(const QString &activation = {});
    void openQuickAdd(const QString &activation = {});
    static void bringToFront(QWindow &window, const QString &activation);
    /// The icon was made; whether a desktop shows it, TrayView knows.
    [[nodiscard]] bool hasIcon() const { return m_icon != nullptr; }

private:
    void followTray();
    void askTray();
    [[nodiscard]] std::unique_ptr<QObject> make(QStringView file);
    QQmlEngine &m_engine;
    TrayView &m_tray;
    QQuickWindow &m_window;
    std::unique_ptr<QObject> m_icon;
    std::unique_ptr<QObject> m_quickAdd;
};

} // namespace sennight
