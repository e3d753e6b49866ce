// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** What a project is: title, state, why, how far, and what else is known of it. All of it is changed where it stands. */
FocusScope {
    id: head

    required property PlannerScreen screen
    required property ProjectAsks asks
    required property bool headed
    readonly property bool wide: width >= 560
    readonly property real margin: screen.small ? Theme.space16 : Theme.space24

    signal todoWanted
    /** Esc or the last Enter: back to the list below. */
    signal leaveWanted

    function openFilter() {
        filter.open();
    }

    function editTitle() {
        title.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.height

    Column {
        id: column

        bottomPadding: Theme.space10
        spacing: Theme.space10
        width: parent.width - 2 * head.margin
        x: head.margin

        Item {
            height: Math.max(head.headed ? Theme.titleRowHeight : Theme.space40, title.implicitHeight + Theme.space12)
            width: parent.width

            Pressable {
                id: dot

                Accessible.name: qsTr("Colour")
                anchors.left: parent.left
                anchors.leftMargin: -Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                focusPolicy: Qt.TabFocus
                implicitHeight: Theme.hitArea
                implicitWidth: Theme.hitArea

                contentItem: Item {
                    ProjectDot {
                        anchors.centerIn: parent
                        colourName: ProjectView.colour
                        size: Theme.largeDot + Theme.hairline
                    }
                    FocusRing {
                        cornerRadius: Theme.radiusNav
                        gap: 0
                        shown: dot.visualFocus
                    }
                }

                onClicked: head.asks.colours(dot)
            }
            EditableLine {
                id: title

                readonly property real room: parent.width - dot.width - trailing.width - Theme.space12 - (head.wide ? chips.width + Theme.space12 : 0)

                anchors.left: dot.right
                anchors.leftMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                font: head.screen.small ? Theme.h1SmallFont : Theme.h1Font
                lineHeight: Theme.h1Line
                maximumLines: 1
                name: qsTr("Title")
                text: ProjectView.title
                width: editing ? room : Math.min(room, Math.ceil(naturalWidth) + 2)

                onAccepted: why.forceActiveFocus(Qt.TabFocusReason)
                onCancelled: head.leaveWanted()
                onEdited: text => ProjectView.title = text
            }
            Loader {
                id: chips

                active: head.wide
                anchors.left: title.right
                anchors.leftMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                sourceComponent: stateChips
                visible: active
            }
            Row {
                id: trailing

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space4

                FilterField {
                    id: filter

                    anchors.verticalCenter: parent.verticalCenter

                    onLeaveWanted: head.leaveWanted()
                }
                Button {
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "plus"
                    text: qsTr("Todo")
                    visible: head.wide && !filter.visible

                    onClicked: head.todoWanted()
                }
                IconButton {
                    id: more

                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "more"
                    side: head.screen.small ? Theme.hitAreaSmallWindow : Theme.hitArea
                    text: qsTr("More")

                    onClicked: head.asks.menu(Shell.projectId, more, Qt.point(0, more.height))
                }
            }
        }
        Loader {
            active: !head.wide
            anchors.left: parent.left
            sourceComponent: stateChips
            visible: active
        }
        Item {
            implicitHeight: whyLabel.height + why.implicitHeight
            visible: !head.screen.low || why.text !== ""
            width: parent.width

            Label {
                id: whyLabel

                color: Theme.text3
                font: Theme.metaFont
                height: visible ? implicitHeight + Theme.space2 : 0
                text: qsTr("Why")
                visible: !head.screen.low
                width: parent.width
            }
            EditableLine {
                id: why

                anchors.top: whyLabel.bottom
                font: Theme.whyFont
                lineHeight: Theme.whyLine
                maximumLines: head.screen.small || head.screen.low ? 2 : 3
                name: qsTr("Why")
                placeholder: qsTr("Why does this matter? One sentence helps you say no later.")
                text: ProjectView.why
                width: parent.width

                onAccepted: head.leaveWanted()
                onCancelled: head.leaveWanted()
                onEdited: text => ProjectView.why = text
            }
        }
        ProjectProgress {
            asks: head.asks
            width: parent.width
        }
        ProjectChips {
            asks: head.asks
            visible: !head.screen.low
            width: parent.width
        }
    }
    Component {
        id: stateChips

        StateChips {
            asks: head.asks
        }
    }
}
