// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.platform
import Sennight.App

/** The icon in the desktop's tray, with what can be done without the window. */
SystemTrayIcon {
    id: icon

    icon.name: "org.sennight.Sennight"
    icon.source: "qrc:/icons/org.sennight.Sennight.svg"
    tooltip: TrayView.tooltip
    visible: true

    onActivated: reason => {
        if (reason === SystemTrayIcon.MiddleClick)
            TrayView.toggleTimer();
        else if (reason !== SystemTrayIcon.Context)
            TrayView.openWindow();
    }

    menu: Menu {
        MenuItem {
            text: qsTr("Open Sennight")

            onTriggered: TrayView.openWindow()
        }
        MenuItem {
            text: qsTr("Add a todo…")

            onTriggered: TrayView.quickAdd()
        }
        MenuSeparator {}
        MenuItem {
            text: TrayView.nextText
            visible: text !== ""

            onTriggered: TrayView.showNext()
        }
        MenuItem {
            text: TrayView.timerText
            visible: text !== ""

            onTriggered: TrayView.toggleTimer()
        }
        MenuItem {
            text: TrayView.doneText
            visible: text !== ""

            onTriggered: TrayView.markDone()
        }
        MenuSeparator {}
        MenuItem {
            text: qsTr("Quit Sennight")

            onTriggered: TrayView.quit()
        }
    }
}
