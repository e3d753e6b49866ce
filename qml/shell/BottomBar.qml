// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The five places of the small window, with the running timer above them. */
Column {
    id: bar

    required property Requests requests

    component Tab: Pressable {
        id: tab

        property string iconName: ""
        property bool current: false

        Accessible.name: text
        Accessible.role: Accessible.PageTab
        Accessible.selected: current
        focusPolicy: Qt.TabFocus
        height: parent?.height ?? 0
        width: bar.width / 5

        contentItem: Item {
            Icon {
                id: symbol

                anchors.horizontalCenter: parent.horizontalCenter
                color: tab.current ? Theme.accent : Theme.text2
                name: tab.iconName
                size: Theme.icon18
                y: Theme.space10
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: symbol.bottom
                anchors.topMargin: Theme.space2
                color: tab.current ? Theme.accent : Theme.text2
                font: Theme.smallStrongFont
                text: tab.text
                width: Math.min(implicitWidth, tab.width - Theme.space4)
            }
        }

        FocusRing {
            cornerRadius: Theme.radiusNav + Theme.space8
            gap: -(Theme.space4 + Theme.focusWidth)
            shown: tab.visualFocus
        }
    }

    Loader {
        active: Shell.runningId !== "" && Shell.screen !== Shell.Screen.Today // whose hero it is there
        visible: active
        width: parent.width

        sourceComponent: TimerBar {}
    }
    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }
    Rectangle {
        color: Theme.sidebar
        height: Theme.smallLine + Theme.icon18 + Theme.space20 + 1
        width: parent.width

        Row {
            anchors.fill: parent

            Tab {
                current: Shell.screen === Shell.Screen.Week
                iconName: "week"
                text: qsTr("Week")

                onClicked: Shell.screen = Shell.Screen.Week
            }
            Tab {
                current: Shell.screen === Shell.Screen.Today
                iconName: "today"
                text: qsTr("Today")

                onClicked: Shell.screen = Shell.Screen.Today
            }
            Item {
                height: parent.height
                width: bar.width / 5

                IconButton {
                    anchors.centerIn: parent
                    height: parent.height - Theme.space20
                    iconName: "plus"
                    primary: true
                    text: qsTr("Add a todo")
                    width: Theme.space40

                    onClicked: bar.requests.quickAddWanted("")
                }
            }
            Tab {
                current: Shell.screen === Shell.Screen.Inbox
                iconName: "inbox"
                text: qsTr("Inbox")

                onClicked: Shell.screen = Shell.Screen.Inbox
            }
            Tab {
                current: Shell.screen === Shell.Screen.Projects || Shell.screen === Shell.Screen.Settings || Shell.screen === Shell.Screen.Review || Shell.screen === Shell.Screen.Conflicts
                iconName: "more"
                text: qsTr("More")

                onClicked: bar.requests.drawerWanted()
            }
        }
    }
}
