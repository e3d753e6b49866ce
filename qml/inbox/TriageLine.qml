// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** A step that is settled, or still to come: one quiet line. A click opens it. */
Pressable {
    id: line

    required property triageStep told
    /** The key that opens it; empty for those that have none. */
    property string key: ""
    property real labelWidth: Math.round(106 * Theme.scale)
    property bool narrow: false

    Accessible.description: told.reason
    Accessible.name: told.settled ? qsTr("%1: %2. Change").arg(told.name).arg(told.text) : told.proposed ? qsTr("%1: %2, proposed").arg(told.name).arg(told.text) : told.name
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Math.round(43 * Theme.scale), words.y + words.height + (below.visible ? below.height : 0) + Theme.space12)

    background: Rectangle {
        color: line.hovered ? Theme.hover : "transparent"

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
        FocusRing {
            cornerRadius: Theme.radiusNav
            gap: -Theme.space4
            shown: line.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: tick

            anchors.left: parent.left
            anchors.leftMargin: Theme.space20
            anchors.verticalCenter: label.verticalCenter
            color: Theme.accent
            name: "check"
            size: Theme.icon14
            visible: line.told.settled
            width: visible ? size : 0
        }
        Label {
            id: label

            anchors.left: tick.right
            anchors.leftMargin: tick.visible ? Theme.space6 : 0
            color: Theme.text3
            font: Theme.metaFont
            text: line.told.name
            y: Math.round((43 * Theme.scale - height) / 2)
        }
        ProjectDot {
            id: dot

            anchors.left: parent.left
            anchors.leftMargin: Theme.space20 + line.labelWidth
            anchors.verticalCenter: words.verticalCenter
            colourName: line.told.colour
            visible: line.told.colour !== ""
            width: visible ? size : 0
        }
        Label {
            id: words

            anchors.left: dot.right
            anchors.leftMargin: dot.visible ? Theme.space8 : 0
            anchors.verticalCenter: label.verticalCenter
            color: line.told.settled ? Theme.text : Theme.text2
            font: line.told.settled ? Theme.bodyMediumFont : Theme.bodyFont
            text: line.told.text
            width: Math.min(implicitWidth, line.width - Theme.space20 - line.labelWidth - dot.width - end.width - 2 * Theme.space20)
        }
        Label {
            id: beside

            anchors.left: words.right
            anchors.leftMargin: Theme.space12
            anchors.right: end.left
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: label.verticalCenter
            color: Theme.text3
            font: Theme.metaFont
            text: line.told.reason
            visible: !line.narrow && line.told.reason !== ""
        }
        Label {
            id: below

            anchors.left: dot.left
            anchors.right: end.left
            anchors.top: words.bottom
            color: Theme.text3
            font: Theme.metaFont
            text: line.told.reason
            visible: line.narrow && line.told.reason !== ""
        }
        Row {
            id: end

            anchors.right: parent.right
            anchors.rightMargin: Theme.space20
            anchors.verticalCenter: label.verticalCenter
            spacing: Theme.space6

            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text3
                font: Theme.metaFont
                text: line.told.settled ? qsTr("Change") : line.told.proposed ? qsTr("proposed") : ""
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                key: line.key
                visible: line.key !== "" && line.told.settled && !line.narrow
            }
        }
    }
}
