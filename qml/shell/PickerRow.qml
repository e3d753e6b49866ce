// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One choice of a picker. */
Pressable {
    id: row

    required property pickerChoice modelData
    required property int index
    property bool selected: false

    Accessible.checkable: modelData.present
    Accessible.checked: modelData.present
    Accessible.name: modelData.text
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    focusPolicy: Qt.NoFocus
    implicitHeight: Theme.menuItemHeight

    background: Rectangle {
        color: row.selected ? Theme.sel : row.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusNav
    }
    contentItem: Item {
        ProjectDot {
            id: dot

            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            colourName: row.modelData.colour
            visible: row.modelData.colour !== ""
        }
        Label {
            anchors.left: dot.visible ? dot.right : parent.left
            anchors.leftMargin: Theme.space8
            anchors.right: mark.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: row.modelData.text
        }
        Icon {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            name: "check"
            size: Theme.icon14
            visible: row.modelData.present
        }
    }
}
