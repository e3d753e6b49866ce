// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** A text action on the inverted ground of a toast. */
Pressable {
    id: action

    property string keys: ""

    focusPolicy: Qt.StrongFocus
    font: Theme.bodyStrongFont
    implicitHeight: Theme.hitLine
    implicitWidth: Math.ceil(row.implicitWidth)

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.space4
            border.color: Theme.toastAction
            border.width: Theme.focusWidth
            color: "transparent"
            radius: Theme.radiusNav
            visible: action.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space6

            Label {
                color: Theme.toastAction
                font.bold: action.font.bold
                font.family: action.font.family
                font.pointSize: action.font.pointSize
                font.underline: action.hovered
                font.weight: action.font.weight
                text: action.text
            }
            Label {
                color: Theme.faded(Theme.onToast, 0.7)
                text: action.keys
                visible: text !== ""
            }
        }
    }
}
