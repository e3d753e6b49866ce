// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One todo that is open at the end of the day; the current one shows where it can go. */
Pressable {
    id: row

    required property int index
    required property string todoId
    required property string title
    required property string projectColour
    required property string timeText
    property bool current: false
    property bool small: false

    signal tomorrowWanted
    signal weekWanted
    signal letGoWanted

    Accessible.name: timeText === "" ? title : qsTr("%1, %2").arg(title).arg(timeText)
    Accessible.role: Accessible.ListItem
    Accessible.selected: current
    focusPolicy: Qt.NoFocus
    implicitHeight: current ? Theme.menuItemHeight + choices.height + Theme.space8 : Theme.menuItemHeight

    background: Rectangle {
        border.color: Theme.accent
        border.width: row.current && row.ListView.view.activeFocus ? 1.5 : 0
        color: row.current ? Theme.sel : row.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusNav
    }
    contentItem: Item {
        Item {
            id: line

            anchors.left: parent.left
            anchors.right: parent.right
            height: Theme.menuItemHeight

            ProjectDot {
                id: dot

                anchors.left: parent.left
                anchors.leftMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                colourName: row.projectColour
                visible: row.projectColour !== ""
            }
            Label {
                anchors.left: dot.visible ? dot.right : parent.left
                anchors.leftMargin: Theme.space8
                anchors.right: time.left
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                text: row.title
            }
            Label {
                id: time

                anchors.right: parent.right
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text2
                font: Theme.metaFont
                text: row.timeText
            }
        }
        Flow {
            id: choices

            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.top: line.bottom
            spacing: Theme.space6
            visible: row.current

            Button {
                focusPolicy: Qt.NoFocus
                size: Button.Size.Small
                text: qsTr("1  Tomorrow")
                Accessible.name: qsTr("Tomorrow")

                onClicked: row.tomorrowWanted()
            }
            Button {
                focusPolicy: Qt.NoFocus
                size: Button.Size.Small
                text: ShutdownView.endsWeek ? qsTr("2  Next week") : qsTr("2  This week")
                Accessible.name: ShutdownView.endsWeek ? qsTr("Next week") : qsTr("This week")

                onClicked: row.weekWanted()
            }
            Button {
                focusPolicy: Qt.NoFocus
                kind: Button.Kind.Quiet
                size: Button.Size.Small
                text: qsTr("3  Let go")
                Accessible.name: qsTr("Let go")

                onClicked: row.letGoWanted()
            }
        }
    }
}
