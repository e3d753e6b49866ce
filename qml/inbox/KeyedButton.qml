// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** A button that shows the keys which do the same. */
Pressable {
    id: button

    required property string action
    property bool keysShown: true
    readonly property list<string> keys: {
        const caps = keysShown ? ActionKeys.cap(action, ActionKeys.revision).split(" ").filter(cap => cap !== "") : [];
        const enter = String(ActionKeys.keys(action, ActionKeys.revision)[0] ?? "").endsWith("Return");
        return enter && caps.length > 0 ? [...caps.slice(0, -1), "↵"] : caps;
    }
    property bool primary: false

    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.buttonHeight
    implicitWidth: words.implicitWidth + (caps.visible ? caps.width + Theme.space8 : 0) + 2 * Theme.space10

    background: Rectangle {
        border.color: !button.enabled ? Theme.line : button.primary ? "transparent" : Theme.lineStrong
        border.width: Theme.hairline
        color: !button.enabled ? "transparent" : button.primary ? (button.hovered || button.down ? Theme.accentHover : Theme.accent) : button.down ? Theme.pressed : button.hovered ? Theme.hover : Theme.surface
        radius: Theme.radiusButton

        FocusRing {
            cornerRadius: parent.radius
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Label {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.space10
            anchors.verticalCenter: parent.verticalCenter
            color: !button.enabled ? Theme.textOff : button.primary ? Theme.onAccent : Theme.text
            font: Theme.buttonFont
            text: button.text
        }
        Row {
            id: caps

            anchors.left: words.right
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4
            visible: button.keys.length > 0

            Repeater {
                model: button.keys

                delegate: KeyCap {
                    required property string modelData

                    key: modelData
                    onFill: button.primary && button.enabled
                }
            }
        }
    }
}
