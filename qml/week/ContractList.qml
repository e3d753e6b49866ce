// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** Todos that do not fit, each with where it could go, or changes, each with its reason. */
ListView {
    id: list

    required property string name
    required property DecisionRows rows
    /** Enter writes the reason of a change; else it does what the row offers. */
    property bool writing: false
    property string actionText: ""
    property int written: -1

    signal acted(int row)
    signal reasonGiven(int row, string text)
    signal leftUpwards
    signal leftDownwards

    function act(row: int) {
        if (writing)
            written = row;
        else
            acted(row);
    }

    function give(row: int, text: string) {
        written = -1;
        reasonGiven(row, text);
        forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.name: name
    Accessible.role: Accessible.List
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    implicitHeight: contentHeight
    interactive: false
    model: rows
    spacing: Theme.space2

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Down || event.key === Qt.Key_J)
            currentIndex < count - 1 ? incrementCurrentIndex() : leftDownwards();
        else if (event.key === Qt.Key_Up || event.key === Qt.Key_K)
            currentIndex > 0 ? decrementCurrentIndex() : leftUpwards();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_1)
            act(currentIndex);
        else
            event.accepted = false;
    }

    delegate: Item {
        id: row

        required property int index
        required property string title
        required property string detail
        required property string dotColour
        required property list<string> choices
        required property string hint
        required property string reason
        required property string accessibleText
        readonly property bool now: ListView.isCurrentItem && list.activeFocus
        readonly property bool edited: list.written === index

        Accessible.name: [accessibleText, ...choices.map(place => qsTr("move to %1").arg(place)), hint].filter(part => part !== "").join(", ")
        Accessible.role: Accessible.ListItem
        Accessible.selected: now
        implicitHeight: words.implicitHeight + 2 * Theme.space6
        width: list.width

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: -Theme.space6
            anchors.rightMargin: -Theme.space6
            border.color: Theme.accent
            border.width: row.now ? 1.5 : 0
            color: row.now ? Theme.sel : "transparent"
            radius: Theme.radiusButton
        }
        Column {
            id: words

            anchors.left: parent.left
            anchors.right: action.left
            anchors.rightMargin: Theme.space8
            spacing: 1
            y: Theme.space6

            Label {
                font: Theme.cardFont
                text: row.title
                width: parent.width
            }
            Item {
                implicitHeight: detail.implicitHeight
                width: parent.width

                ProjectDot {
                    id: dot

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    colourName: row.dotColour
                    visible: row.dotColour !== ""
                }
                Label {
                    id: detail

                    anchors.left: dot.visible ? dot.right : parent.left
                    anchors.leftMargin: dot.visible ? Theme.space6 : 0
                    anchors.right: parent.right
                    color: Theme.text2
                    font: Theme.metaFont
                    text: row.detail
                }
            }
            Label {
                color: Theme.text2
                font: Theme.metaFont
                text: row.reason !== "" ? qsTr("“%1”").arg(row.reason) : row.hint
                visible: text !== "" && !row.edited
                width: parent.width
                wrapMode: Text.Wrap
            }
            Loader {
                active: row.edited
                visible: active
                width: parent.width

                sourceComponent: Field {
                    Accessible.name: qsTr("Why")
                    maximumLength: 500
                    placeholderText: qsTr("Why")
                    text: row.reason

                    Component.onCompleted: forceActiveFocus(Qt.PopupFocusReason)
                    Keys.onEscapePressed: {
                        list.written = -1;
                        list.forceActiveFocus(Qt.OtherFocusReason);
                    }
                    Keys.onEnterPressed: list.give(row.index, text)
                    Keys.onReturnPressed: list.give(row.index, text)
                }
            }
        }
        Loader {
            id: action

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            sourceComponent: row.choices.length > 0 ? move : list.writing && !row.edited && row.reason === "" ? write : null
            width: item ? (item as Item).implicitWidth : 0
        }
        Component {
            id: move

            Button {
                Accessible.name: qsTr("Move to %1").arg(row.choices[0])
                focusPolicy: Qt.NoFocus
                iconName: "arrow"
                size: Button.Size.Small
                text: row.choices[0]

                onClicked: list.acted(row.index)
            }
        }
        Component {
            id: write

            LinkButton {
                focusPolicy: Qt.NoFocus
                text: list.actionText

                onClicked: list.written = row.index
            }
        }
    }
}
