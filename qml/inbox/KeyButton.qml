// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A quiet action that shows the keys which do the same. */
Pressable {
    id: button

    property list<string> keys
    property bool keysFirst: false
    property bool keysShown: true
    property string iconName: ""

    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.hitLine
    implicitWidth: words.implicitWidth + (icon.visible ? icon.width + Theme.space6 : 0) + (caps.visible ? caps.width + Theme.space6 : 0) + 2 * Theme.space8

    background: Rectangle {
        color: button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusNav

        FocusRing {
            cornerRadius: parent.radius
            gap: 0
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text2
            mirrored: button.LayoutMirroring.enabled
            name: button.iconName
            size: Theme.icon14
            visible: button.iconName !== ""
            width: Theme.icon14
        }
        Label {
            id: words

            anchors.left: icon.visible ? icon.right : button.keysFirst && caps.visible ? caps.right : parent.left
            anchors.leftMargin: icon.visible || button.keysFirst && caps.visible ? Theme.space6 : Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text2
            font: Theme.metaFont
            text: button.text
        }
        Row {
            id: caps

            anchors.left: button.keysFirst ? parent.left : words.right
            anchors.leftMargin: button.keysFirst ? Theme.space8 : Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4
            visible: button.keysShown && button.keys.length > 0

            Repeater {
                model: button.keys

                delegate: KeyCap {
                    required property string modelData

                    key: modelData
                }
            }
        }
    }
}
