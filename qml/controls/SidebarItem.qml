// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** One line of the sidebar: a place, or a project when it has a `dotColour`. In the rail only its icon. */
Pressable {
    id: item

    property string iconName: ""
    property string dotColour: ""
    property int count: 0
    property bool selected: false
    property bool rail: false
    property bool warned: false
    property bool dropTarget: false
    property string keys: ""
    property string spoken: ""

    Accessible.name: spoken !== "" ? spoken : count > 0 ? qsTr("%1, %2").arg(text).arg(count) : text
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: selected
    focusPolicy: Qt.StrongFocus
    font: dotColour === "" ? Theme.bodyMediumFont : Theme.bodyFont
    implicitHeight: rail ? Math.round(34 * Theme.scale) : Theme.navItemHeight
    implicitWidth: rail ? implicitHeight : Theme.sidebarWidth - Theme.space20

    background: Rectangle {
        border.color: Theme.accent
        border.width: item.dropTarget ? 1.5 : 0
        color: item.dropTarget ? Theme.dropColumn : item.selected ? Theme.navSelected : item.down ? Theme.pressed : item.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusNav

        FocusRing {
            cornerRadius: parent.radius
            gap: -Theme.focusWidth
            shown: item.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            anchors.left: parent.left
            anchors.leftMargin: item.rail ? (parent.width - width) / 2 : Theme.space10
            anchors.verticalCenter: parent.verticalCenter
            color: item.selected ? Theme.accent : Theme.text2
            mirrored: item.LayoutMirroring.enabled
            name: item.iconName
            size: item.rail ? 17 : Theme.icon16
            visible: item.iconName !== ""
        }
        Loader {
            active: item.dotColour !== ""
            anchors.left: parent.left
            anchors.leftMargin: item.rail ? (parent.width - width) / 2 : Theme.space12
            anchors.verticalCenter: parent.verticalCenter

            sourceComponent: ProjectDot {
                colourName: item.dotColour
            }
        }
        Label {
            anchors.left: parent.left
            anchors.leftMargin: item.dotColour === "" ? 33 : 30
            anchors.right: tail.left
            anchors.rightMargin: Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            color: item.selected ? Theme.text : Theme.text2
            font: item.font
            text: item.text
            visible: !item.rail
        }
        Row {
            id: tail

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space6
            visible: !item.rail

            Label {
                color: Theme.text2
                font: Theme.metaFont
                text: item.count > 0 ? item.count.toLocaleString(Qt.locale(), "f", 0) : ""
                visible: item.count > 0
            }
            Loader {
                active: item.warned
                visible: active

                sourceComponent: Icon {
                    color: Theme.lamp
                    name: "warn"
                    size: 13
                }
            }
        }
        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.top: parent.top
            anchors.topMargin: Theme.space4
            color: Theme.accent
            height: 5
            radius: height / 2
            visible: item.rail && item.count > 0
            width: height
        }
    }

    Tooltip {
        keys: item.keys
        shown: item.rail && item.hovered
        text: item.text
    }
}
