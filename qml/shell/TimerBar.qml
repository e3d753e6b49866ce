// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The running timer of the small window. */
Rectangle {
    id: bar

    color: Theme.lampSoft
    implicitHeight: Theme.hitAreaSmallWindow

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.lampLine
        height: Theme.hairline
    }
    Moon {
        id: moon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        over: Shell.runningOver
        progress: Shell.runningProgress
        running: true
        size: Theme.tallMoon
        subject: Shell.runningTitle

        onClicked: Planner.markDone([Shell.runningId])
    }
    Label {
        id: title

        anchors.left: moon.right
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        font: Theme.bodyStrongFont
        text: Shell.runningTitle
        width: Math.min(implicitWidth, parent.width - moon.width - elapsed.implicitWidth - pause.width - done.width - 2 * Theme.space16)
    }
    Label {
        id: elapsed

        anchors.left: title.right
        anchors.leftMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.lamp
        font: Theme.metaStrongFont
        text: Shell.runningElapsed
    }
    IconButton {
        id: pause

        anchors.right: done.left
        anchors.verticalCenter: parent.verticalCenter
        iconName: "pause"
        side: Theme.hitAreaSmallWindow
        text: qsTr("Pause")

        onClicked: Planner.pauseTimer()
    }
    IconButton {
        id: done

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "check"
        side: Theme.hitAreaSmallWindow
        text: qsTr("Done")

        onClicked: Planner.markDone([Shell.runningId])
    }
}
