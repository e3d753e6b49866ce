// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The search field, which opens the palette, and the button for quick add. */
Item {
    id: actions

    property bool rail: false

    signal paletteWanted
    signal quickAddWanted

    implicitHeight: (rail ? railLoader.height : Theme.buttonHeight) + Theme.space10

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space10
        anchors.right: parent.right
        anchors.rightMargin: Theme.space10
        spacing: Theme.space6
        visible: !actions.rail

        Pressable {
            id: search

            Accessible.name: qsTr("Search")
            focusPolicy: Qt.StrongFocus
            height: Theme.buttonHeight
            width: parent.width - Theme.buttonHeight - parent.spacing

            background: Rectangle {
                border.color: search.hovered ? Theme.control : Theme.lineStrong
                border.width: Theme.hairline
                color: Theme.surface
                radius: Theme.radiusButton

                FocusRing {
                    cornerRadius: parent.radius
                    shown: search.visualFocus
                }
            }
            contentItem: Item {
                Icon {
                    id: glass

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text2
                    name: "search"
                    size: Theme.icon14
                }
                Label {
                    anchors.left: glass.right
                    anchors.leftMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text3
                    text: qsTr("Search")
                }
                Label {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text3
                    font: Theme.smallFont
                    text: ActionKeys.cap("palette", ActionKeys.revision)
                }
            }

            onClicked: actions.paletteWanted()
        }
        IconButton {
            focusPolicy: Qt.TabFocus
            iconName: "plus"
            keys: hovered ? ActionKeys.hint("quick-add", ActionKeys.revision) : ""
            primary: true
            side: Theme.buttonHeight
            text: qsTr("Add a todo")

            onClicked: actions.quickAddWanted()
        }
    }
    Loader {
        id: railLoader

        active: actions.rail
        anchors.horizontalCenter: parent.horizontalCenter

        sourceComponent: Column {
            spacing: Theme.space2

            IconButton {
                iconName: "search"
                keys: hovered ? ActionKeys.hint("palette", ActionKeys.revision) : ""
                side: Math.round(34 * Theme.scale)
                text: qsTr("Search")

                onClicked: actions.paletteWanted()
            }
            IconButton {
                focusPolicy: Qt.TabFocus
                iconName: "plus"
                keys: hovered ? ActionKeys.hint("quick-add", ActionKeys.revision) : ""
                side: Math.round(34 * Theme.scale)
                text: qsTr("Add a todo")

                onClicked: actions.quickAddWanted()
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.lineStrong
                height: Theme.hairline
                width: Theme.space24
            }
        }
    }
}
