// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** A square button with an icon only. `text` is its name for tooltip and screen readers. */
Pressable {
    id: button

    required property string iconName
    property real iconSize: Theme.icon16
    property real side: Theme.hitArea
    property string keys: ""
    property bool primary: false
    property color iconColor: primary ? Theme.onAccent : Theme.text2

    focusPolicy: Qt.StrongFocus
    implicitHeight: side
    implicitWidth: side

    background: Rectangle {
        color: {
            if (!button.enabled)
                return "transparent";
            if (button.primary)
                return button.hovered || button.down ? Theme.accentHover : Theme.accent;
            return button.down ? Theme.pressed : button.hovered || button.checked ? Theme.hover : "transparent";
        }
        radius: button.primary ? Theme.radiusButton : Theme.radiusNav

        FocusRing {
            cornerRadius: parent.radius
            gap: 0
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: button.enabled ? button.iconColor : Theme.textOff
            mirrored: button.LayoutMirroring.enabled
            name: button.iconName
            size: button.iconSize
        }
    }

    Tooltip {
        keys: button.keys
        shown: button.visible && button.hovered && !button.down
        text: button.text
    }
}
