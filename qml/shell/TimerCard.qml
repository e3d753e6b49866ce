// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The running timer in the sidebar. In the rail only its moon. */
Item {
    id: card

    property bool rail: false

    Accessible.name: qsTr("Timer: %1, %2 %3").arg(Shell.runningTitle).arg(Shell.runningElapsed).arg(Shell.runningOf)
    Accessible.role: Accessible.Grouping
    implicitHeight: rail ? Math.round(34 * Theme.scale) : Math.round(58 * Theme.scale)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.lampLine
        border.width: Theme.hairline
        color: Theme.surface
        radius: Theme.radiusCard
        visible: !card.rail
    }
    Moon {
        id: moon

        anchors.left: parent.left
        anchors.leftMargin: card.rail ? (parent.width - width) / 2 : Theme.space4
        anchors.verticalCenter: card.rail ? parent.verticalCenter : title.verticalCenter
        over: Shell.runningOver
        progress: Shell.runningProgress
        running: true
        size: Theme.icon18
        subject: Shell.runningTitle

        onClicked: Planner.markDone([Shell.runningId])
    }
    Label {
        id: title

        anchors.left: moon.right
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.top: parent.top
        anchors.topMargin: Theme.space8
        font: Theme.cardFont
        text: Shell.runningTitle
        visible: !card.rail
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        anchors.left: title.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        visible: !card.rail

        Label {
            id: elapsed

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.lamp
            font: Theme.metaStrongFont
            text: Shell.runningElapsed
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            font: Theme.smallFont
            leftPadding: Theme.space4
            text: whole.advanceWidth > width - leftPadding ? Shell.runningOfBrief : Shell.runningOf
            width: parent.width - elapsed.width - pause.width - done.width

            TextMetrics {
                id: whole

                font: Theme.smallFont
                text: Shell.runningOf
            }
        }
        IconButton {
            id: pause

            anchors.verticalCenter: parent.verticalCenter
            iconName: "pause"
            iconSize: Theme.icon14
            keys: hovered ? ActionKeys.hint("timer", ActionKeys.revision) : ""
            side: Theme.hitArea
            text: qsTr("Pause")

            onClicked: Planner.pauseTimer()
        }
        IconButton {
            id: done

            anchors.verticalCenter: parent.verticalCenter
            iconName: "check"
            iconSize: Theme.icon14
            side: Theme.hitArea
            text: qsTr("Done")

            onClicked: Planner.markDone([Shell.runningId])
        }
    }
}
