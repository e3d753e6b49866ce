// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A quiet action that reads like a word. */
Pressable {
    id: link

    property string iconName: ""

    focusPolicy: Qt.TabFocus
    implicitHeight: label.implicitHeight + Theme.space2
    implicitWidth: row.implicitWidth

    contentItem: Row {
        id: row

        spacing: Theme.space4

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: label.color
            name: link.iconName
            size: Theme.icon12
            visible: link.iconName !== ""
        }
        Label {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            color: link.hovered || link.down ? Theme.accentHover : Theme.accent
            font: Theme.metaStrongFont
            text: link.text
        }
    }

    FocusRing {
        cornerRadius: Theme.radiusBadge
        shown: link.visualFocus
    }
}
