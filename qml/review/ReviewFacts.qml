// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme

/** The week in figures: the ring, hours a day, goals and estimates. */
FocusScope {
    id: facts

    /** Part of the page, no panel of its own. */
    property bool inside: false
    /** Over the page: it can be closed. */
    property bool closable: false
    readonly property real margin: inside ? 0 : Theme.space16

    signal closeWanted

    function enter() {
        (close.item as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("The week")
    Accessible.role: Accessible.Pane
    implicitHeight: column.implicitHeight + 2 * margin

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
        visible: !facts.inside

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Theme.line
            width: Theme.hairline
        }
    }

    component Title: Item {
        id: head

        required property string name
        property string detail: ""

        implicitHeight: Theme.bodyLine
        width: parent?.width ?? 0

        Label {
            id: nameLabel

            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            color: Theme.text2
            font: Theme.metaStrongFont
            text: head.name
        }
        property real room: width

        Label {
            anchors.right: parent.right
            anchors.rightMargin: parent.width - head.room
            color: Theme.text2
            font: Theme.metaFont
            text: head.detail
            width: Math.min(implicitWidth, head.room - nameLabel.width - Theme.space8)
        }
    }

    Flickable {
        anchors.fill: parent
        anchors.margins: facts.margin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight
        interactive: contentHeight > height

        Column {
            id: column

            spacing: Theme.space8
            width: parent.width

            Title {
                detail: ReviewView.rangeText
                name: qsTr("The week")
                room: width - (facts.closable ? close.width : 0)
            }
            Item {
                Accessible.name: qsTr("%1 todos, %2").arg(ReviewView.doneText).arg(ReviewView.shareText)
                Accessible.role: Accessible.StaticText
                implicitHeight: ring.height
                width: parent.width

                ReviewRing {
                    id: ring

                    anchors.left: parent.left
                    share: ReviewView.doneShare
                }
                Column {
                    anchors.left: ring.right
                    anchors.leftMargin: Theme.space16
                    anchors.right: parent.right
                    anchors.verticalCenter: ring.verticalCenter

                    Label {
                        anchors.left: parent.left
                        font: Theme.h1Font
                        text: ReviewView.doneText
                    }
                    Label {
                        color: Theme.text2
                        font: Theme.metaFont
                        text: ReviewView.shareText
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                }
            }
            Item {
                height: Theme.space4
                width: 1
            }
            Title {
                detail: ReviewView.hoursText
                name: qsTr("Hours")
            }
            ReviewBars {
                width: parent.width
            }
            Item {
                height: Theme.space4
                visible: goals.count > 0
                width: 1
            }
            Title {
                detail: ReviewView.goalsText
                name: qsTr("Goals")
                visible: goals.count > 0
            }
            Repeater {
                id: goals

                model: ReviewView.goals

                delegate: Item {
                    id: goal

                    required property string title
                    required property bool reached
                    required property real completion
                    required property int todos
                    required property int done
                    required property string accessibleText

                    Accessible.name: accessibleText
                    Accessible.role: Accessible.ListItem
                    implicitHeight: Theme.bodyLine + Theme.space2
                    width: column.width

                    MoonGlyph {
                        id: mark

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        done: goal.reached
                        progress: goal.completion
                        size: Theme.icon14
                    }
                    Label {
                        anchors.left: mark.right
                        anchors.leftMargin: Theme.space8
                        anchors.right: count.left
                        anchors.rightMargin: Theme.space8
                        anchors.verticalCenter: parent.verticalCenter
                        font: Theme.cardFont
                        text: goal.title
                    }
                    Label {
                        id: count

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.text2
                        font: Theme.metaFont
                        text: goal.todos > 0 ? qsTr("%1/%2").arg(goal.done).arg(goal.todos) : ""
                    }
                }
            }
            Item {
                height: Theme.space4
                width: 1
            }
            Title {
                name: qsTr("Estimates")
            }
            Label {
                color: Theme.text2
                text: ReviewView.estimatesText
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
    Loader {
        id: close

        active: facts.closable
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        visible: active
        y: facts.margin + (Theme.bodyLine - height) / 2

        sourceComponent: IconButton {
            focusPolicy: Qt.StrongFocus
            iconName: "x"
            iconSize: Theme.icon14
            keys: qsTr("Esc")
            text: qsTr("Close")

            onClicked: facts.closeWanted()
        }
    }
}
