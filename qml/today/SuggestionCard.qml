// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** A finding about one todo, with at most two answers; × sends it away. */
FocusScope {
    id: card

    required property suggestionText suggestion
    property bool whyShown: false

    signal answered

    function enter() {
        today.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.description: suggestion.text
    Accessible.name: suggestion.title
    Accessible.role: Accessible.ListItem
    implicitHeight: column.implicitHeight + 2 * Theme.space12

    onSuggestionChanged: whyShown = false

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        radius: Theme.radiusPanel
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        spacing: Theme.space2
        y: Theme.space12

        Label {
            anchors.left: parent.left
            font: Theme.bodyStrongFont
            lineHeight: Theme.bodyStrongLine
            lineHeightMode: Text.FixedHeight
            maximumLineCount: 3
            text: card.suggestion.title
            width: parent.width - close.width
            wrapMode: Text.Wrap
        }
        Label {
            color: Theme.text2
            font: Theme.bodyFont
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            text: card.suggestion.text
            width: parent.width
            wrapMode: Text.Wrap
        }
        Rectangle {
            color: Theme.sunken
            height: why.implicitHeight + 2 * Theme.space8
            radius: Theme.radiusButton
            visible: card.whyShown
            width: parent.width

            Label {
                id: why

                anchors.left: parent.left
                anchors.leftMargin: Theme.space10
                anchors.right: parent.right
                anchors.rightMargin: Theme.space10
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text2
                font: Theme.metaFont
                text: card.suggestion.why
                wrapMode: Text.Wrap
            }
        }
        Item {
            height: answers.height + Theme.space8
            width: parent.width

            Row {
                id: answers

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                spacing: Theme.space6

                Button {
                    id: today

                    focus: true
                    size: Button.Size.Small
                    text: qsTr("Do it today")

                    onClicked: {
                        card.answered();
                        SuggestionsView.doToday(card.suggestion.todoId);
                    }
                }
                Button {
                    kind: Button.Kind.Quiet
                    size: Button.Size.Small
                    text: qsTr("Let it go")
                    visible: card.suggestion.canLetGo

                    onClicked: {
                        card.answered();
                        SuggestionsView.letGo(card.suggestion.todoId);
                    }
                }
            }
            Button {
                anchors.bottom: parent.bottom
                anchors.right: parent.right
                anchors.rightMargin: -Theme.space6
                kind: Button.Kind.Quiet
                size: Button.Size.Small
                text: card.whyShown ? qsTr("Hide why") : qsTr("Why?")
                visible: card.suggestion.why !== ""

                onClicked: card.whyShown = !card.whyShown
            }
        }
    }
    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.top: parent.top
        anchors.topMargin: Theme.space4
        focusPolicy: Qt.StrongFocus
        iconName: "x"
        iconSize: Theme.icon12
        text: qsTr("Do not show this again")

        onClicked: {
            card.answered();
            SuggestionsView.dismiss(card.suggestion.todoId);
        }
    }
}
