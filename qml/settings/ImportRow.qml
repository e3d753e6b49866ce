// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** One record of an import, with its tick. */
Pressable {
    id: row

    required property int index
    required property string title
    required property string detail
    required property bool chosen
    required property bool available
    required property bool over
    required property bool listFocused
    readonly property bool current: ListView.isCurrentItem

    signal toggled(bool chosen)

    function toggle() {
        if (available)
            toggled(!chosen);
    }

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: available ? detail : qsTr("Its project is left out")
    Accessible.name: over ? qsTr("%1, done").arg(title) : title
    Accessible.role: Accessible.CheckBox
    enabled: available
    focusPolicy: Qt.NoFocus
    implicitHeight: Theme.hitArea * Theme.scale
    text: title

    onClicked: toggle()

    background: Rectangle {
        color: row.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusButton

        FocusRing {
            cornerRadius: parent.radius
            gap: -Theme.space2
            shown: row.current && row.listFocused
        }
    }
    contentItem: Item {
        Rectangle {
            id: tick

            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            border.color: row.chosen ? Theme.accent : row.available ? Theme.control : Theme.line
            border.width: 1.3
            color: row.chosen ? Theme.accent : "transparent"
            height: Theme.icon16
            radius: Theme.radiusBadge
            width: Theme.icon16

            Icon {
                anchors.centerIn: parent
                color: Theme.onAccent
                name: "check"
                size: Theme.icon12
                visible: row.chosen
            }
        }
        Label {
            anchors.left: tick.right
            anchors.leftMargin: Theme.space8
            anchors.right: extra.left
            anchors.rightMargin: Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            color: row.available ? row.over ? Theme.text3 : Theme.text : Theme.textOff
            text: row.title
        }
        Label {
            id: extra

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            font: Theme.metaFont
            text: row.over ? qsTr("done") : row.detail
        }
    }
}
