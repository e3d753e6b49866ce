// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** One format of a few. */
Pressable {
    id: chip

    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.StrongFocus
    font: Theme.buttonFont
    implicitHeight: Theme.hitArea * Theme.scale
    implicitWidth: Math.ceil(caption.implicitWidth) + 2 * (Theme.space10 + 1)

    background: Rectangle {
        border.color: chip.checked ? Theme.accent : chip.hovered ? Theme.control : Theme.lineStrong
        border.width: Theme.hairline
        color: chip.checked ? Theme.accentSoft : chip.down ? Theme.pressed : Theme.surface
        radius: Theme.radiusNav

        FocusRing {
            cornerRadius: parent.radius
            shown: chip.visualFocus
        }
    }
    contentItem: Label {
        id: caption

        color: chip.checked ? Theme.accent : Theme.text
        font: chip.font
        horizontalAlignment: Text.AlignHCenter
        text: chip.text
    }
}
