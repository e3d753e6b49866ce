// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The steps with what is done of each, and which week is reviewed. */
FocusScope {
    id: steps

    property bool tall: false

    signal chosen(int step)

    function enter() {
        list.currentIndex = ReviewView.step;
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("Steps of the review")
    Accessible.role: Accessible.Pane

    ListView {
        id: list

        Accessible.name: qsTr("Steps")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottom: note.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        focus: true
        model: ReviewView.steps.length

        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_J || event.key === Qt.Key_Down)
                incrementCurrentIndex();
            else if (event.key === Qt.Key_K || event.key === Qt.Key_Up)
                decrementCurrentIndex();
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
                steps.chosen(currentIndex);
            else
                event.accepted = false;
        }

        delegate: Pressable {
            id: item

            required property int index
            readonly property reviewStepEntry entry: ReviewView.steps[index]
            readonly property bool now: index === ReviewView.step
            readonly property bool focused: ListView.isCurrentItem && ListView.view.activeFocus

            Accessible.description: entry.detail
            Accessible.name: entry.done ? qsTr("%1, done").arg(entry.title) : entry.title
            Accessible.role: Accessible.ListItem
            Accessible.selected: now
            focusPolicy: Qt.NoFocus
            implicitHeight: Math.round((steps.tall ? 56 : 49) * Theme.scale)
            width: ListView.view.width

            onClicked: steps.chosen(index)

            background: Rectangle {
                border.color: Theme.focus
                border.width: item.focused ? Theme.focusWidth : 0
                color: item.now ? Theme.navSelected : item.hovered ? Theme.hover : "transparent"
                radius: Theme.radiusNav
            }
            contentItem: Item {
                Rectangle {
                    id: disc

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space10
                    border.color: item.now ? Theme.accent : Theme.control
                    border.width: item.entry.done ? 0 : 1.4
                    color: item.entry.done ? Theme.accent : "transparent"
                    height: Theme.space20
                    radius: Theme.space10
                    width: Theme.space20
                    y: Theme.space8

                    Icon {
                        anchors.centerIn: parent
                        color: Theme.onAccent
                        name: "check"
                        size: Theme.icon12
                        visible: item.entry.done
                    }
                    Label {
                        anchors.centerIn: parent
                        color: item.now ? Theme.accent : Theme.text2
                        font: Theme.keyCapFont
                        text: String(item.index + 1)
                        visible: !item.entry.done
                    }
                }
                Label {
                    id: name

                    anchors.left: disc.right
                    anchors.leftMargin: Theme.space10
                    anchors.right: parent.right
                    color: item.now ? Theme.text : Theme.text2
                    font: Theme.bodyMediumFont
                    text: item.entry.title
                    y: Theme.space6
                }
                Label {
                    anchors.left: name.left
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space4
                    anchors.top: name.bottom
                    color: item.now ? Theme.text2 : Theme.text3
                    font: Theme.metaFont
                    text: item.entry.detail
                }
            }
        }
    }
    Column {
        id: note

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space20
        anchors.left: parent.left
        anchors.leftMargin: Theme.space20 + 2
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        spacing: Theme.space8

        Label {
            color: Theme.text3
            font: Theme.metaFont
            text: ReviewView.closed ? qsTr("This week is closed. You can still change what you decided.") : qsTr("You can stop at any step and pick it up later.")
            width: parent.width
            wrapMode: Text.Wrap
        }
        LinkButton {
            anchors.left: parent.left
            text: ReviewView.otherWeekText

            onClicked: ReviewView.turnToOtherWeek()
        }
    }
}
