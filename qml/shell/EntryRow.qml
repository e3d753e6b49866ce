// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** One stretch of tracked time: when, how long, what for. */
Pressable {
    id: row

    required property int index
    required property string entryId
    required property string title
    required property string projectColour
    required property string dayText
    required property string date
    required property string startText
    required property string endText
    required property string timeText
    required property string note
    required property bool running
    required property string accessibleText
    /** The list is a day's: the todo tells them apart, not the day. */
    property bool named: false
    property bool current: false
    property bool small: false
    /** Two lines, where the todo would have no room beside the times. */
    readonly property bool stacked: width < 300 * Theme.scale

    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    Accessible.selected: current
    focusPolicy: Qt.NoFocus
    implicitHeight: Math.max(small ? Theme.hitAreaSmallWindow : Theme.menuItemHeight, stacked ? Theme.metaLine + Theme.bodyLine + Theme.space12 : 0)

    background: Rectangle {
        border.color: Theme.accent
        border.width: row.current && row.ListView.view.activeFocus ? 1.5 : 0
        color: row.current ? Theme.sel : row.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusNav
    }
    contentItem: Item {
        Label {
            id: span

            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: row.stacked ? -Theme.bodyLine / 2 : 0
            color: row.running ? Theme.lamp : Theme.text
            font: Theme.metaStrongFont
            text: row.running ? qsTr("%1 – now").arg(row.startText) : qsTr("%1 – %2").arg(row.startText).arg(row.endText)
            width: row.stacked ? implicitWidth : Math.round(100 * Theme.scale)
        }
        ProjectDot {
            id: dot

            anchors.left: row.stacked ? parent.left : span.right
            anchors.leftMargin: row.stacked ? Theme.space8 : 0
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: what.anchors.verticalCenterOffset
            colourName: row.projectColour
            visible: row.named && row.projectColour !== ""
        }
        Label {
            id: what

            anchors.left: dot.visible ? dot.right : row.stacked ? parent.left : span.right
            anchors.leftMargin: dot.visible ? Theme.space6 : row.stacked ? Theme.space8 : 0
            anchors.right: row.stacked ? parent.right : time.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: row.stacked ? Theme.metaLine / 2 : 0
            color: row.named ? Theme.text : Theme.text2
            text: [row.named ? row.title : row.dayText, row.note].filter(part => part !== "").join(" · ")
        }
        Label {
            id: time

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: span.verticalCenter
            color: row.running ? Theme.lamp : Theme.text2
            font: Theme.metaFont
            text: row.timeText
        }
    }
}
