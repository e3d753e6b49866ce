// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** One way to begin. What an open one asks for stands below its words. */
Rectangle {
    id: way

    property string title: ""
    property string note: ""
    property string iconName: ""
    property string key: ""
    property bool open: false
    default property alias body: slot.data
    readonly property alias button: head

    signal chosen

    border.color: open ? Theme.accent : Theme.line
    border.width: open ? 2 * Theme.hairline : Theme.hairline
    color: Theme.surface
    implicitHeight: head.height + (open ? slot.childrenRect.height + Theme.space16 + Theme.space2 : 0)
    radius: Theme.radiusPanel

    Pressable {
        id: head

        Accessible.checkable: false
        Accessible.description: way.note
        Accessible.role: Accessible.Button
        focusPolicy: Qt.StrongFocus
        height: Math.max(texts.implicitHeight, tile.height) + 2 * Theme.space16 - Theme.space2
        text: way.title
        width: parent.width

        onClicked: way.chosen()

        background: Rectangle {
            color: head.down ? Theme.pressed : head.hovered && !way.open ? Theme.hover : "transparent"
            radius: Theme.radiusPanel

            FocusRing {
                cornerRadius: parent.radius
                gap: way.open ? 0 : 2
                shown: head.visualFocus
            }
        }
        contentItem: Item {
            Rectangle {
                id: tile

                anchors.left: parent.left
                anchors.leftMargin: Theme.space16 + Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                color: way.open ? Theme.accentSoft : Theme.sunken
                height: 38
                radius: Theme.radiusCard
                width: height

                Icon {
                    anchors.centerIn: parent
                    color: way.open ? Theme.accent : Theme.text2
                    name: way.iconName
                    size: Theme.icon16
                }
            }
            Column {
                id: texts

                anchors.left: tile.right
                anchors.leftMargin: Theme.space16
                anchors.right: cap.left
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space2

                Label {
                    font: Theme.bodyStrongFont
                    text: way.title
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Label {
                    color: Theme.text2
                    text: way.note
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
            KeyCap {
                id: cap

                anchors.right: parent.right
                anchors.rightMargin: Theme.space20 + Theme.hairline
                anchors.verticalCenter: parent.verticalCenter
                key: way.key
            }
        }
    }
    Item {
        id: slot

        anchors.left: parent.left
        anchors.leftMargin: way.width < 480 ? Theme.space16 : Theme.space16 + Theme.space2 + 38 + Theme.space16
        anchors.right: parent.right
        anchors.rightMargin: Theme.space20 - Theme.hairline
        anchors.top: head.bottom
        height: childrenRect.height
        visible: way.open
    }
}
