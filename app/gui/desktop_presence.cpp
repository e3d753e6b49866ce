// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_presence.h"

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sennight {

DesktopPresence::DesktopPresence(QQmlEngine &engine, TrayView &tray, QQuickWindow &window)
    : m_engine(engine)
    , m_tray(tray)
    , m_window(window)
{
    connect(&tray, &TrayView::wantedChanged, this, &DesktopPresence::followTray);
    connect(&tray, &TrayView::availableChanged, this, &DesktopPresence::followTray);
    // The desktop's tray may have come or gone since the icon was made.
    connect(&window, &QQuickWindow::closing, this, &DesktopPresence::askTray);
    connect(&tray, &TrayView::windowWanted, this, [this] { showWindow(); });
    connect(&tray, &TrayView::windowNeeded, this, [this] {
        if (!m_window.isVisible())
            showWindow();
    });
    connect(&tray, &TrayView::quickAddWanted, this, [this] { openQuickAdd(); });
    connect(&tray, &TrayView::quitWanted, qApp, &QCoreApplication::quit);
    followTray();
}

DesktopPresence::~DesktopPresence()
{
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void DesktopPresence::followTray()
{
    if (m_tray.isWanted() != hasIcon()) {
        m_icon = m_tray.isWanted() ? make(u"TrayIcon") : nullptr;
        askTray();
    }
    const bool stays = m_icon && m_tray.isAvailable();
    QGuiApplication::setQuitOnLastWindowClosed(!stays);
    if (!stays && !m_window.isVisible())
        showWindow(); // else nobody could reach it any more
}

void DesktopPresence::askTray()
{
    m_tray.setAvailable(m_icon && m_icon->property("available").toBool());
}

std::unique_ptr<QObject> DesktopPresence::make(QStringView file)
{
    QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Sennight/Shell/%1.qml"_s.arg(file)));
    std::unique_ptr<QObject> made(component.create());
    if (!made)
        std::fputs(qPrintable(component.errorString()), stderr);
    return made;
}

void DesktopPresence::bringToFront(QWindow &window, const QString &activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8()); // Qt takes it from there
    if (window.visibility() == QWindow::Minimized)
        window.showNormal();
    else
        window.show();
    window.raise();
    window.requestActivate();
}

void DesktopPresence::showWindow(const QString &activation)
{
    bringToFront(m_window, activation);
}

void DesktopPresence::openQuickAdd(const QString &activation)
{
    if (!m_quickAdd)
        m_quickAdd = make(u"QuickAddWindow");
    auto *window = qobject_cast<QWindow *>(m_quickAdd.get());
    if (!window)
        return;
    bringToFront(*window, activation);
    QMetaObject::invokeMethod(window, "begin");
}

} // namespace sennight
