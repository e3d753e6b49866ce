// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Items
import Sennight.Theme

/** What "Place all" would put on a day: placeholders that take no focus, until the proposal is accepted or dropped. */
Column {
    id: cards

    required property TodoListModel todos

    Accessible.name: qsTr("Proposed")
    Accessible.role: Accessible.List
    spacing: Theme.cardGap
    topPadding: Theme.cardGap

    Repeater {
        model: cards.todos

        delegate: DropPlaceholder {
            id: card

            required property string title
            required property string timeText
            required property string projectName
            required property string projectColour

            Accessible.ignored: false
            Accessible.name: qsTr("%1, proposed").arg(title)
            Accessible.role: Accessible.ListItem
            height: words.height + 2 * Theme.space8
            width: cards.width

            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.space8 + Theme.icon16 + 7
                anchors.right: parent.right
                anchors.rightMargin: Theme.space8
                spacing: Theme.space2
                y: Theme.space8

                Label {
                    font: Theme.cardFont
                    maximumLineCount: 3
                    text: card.title
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Row {
                    spacing: Theme.space6

                    ProjectDot {
                        anchors.verticalCenter: parent.verticalCenter
                        colourName: card.projectColour
                        visible: card.projectColour !== ""
                    }
                    Label {
                        color: Theme.text2
                        font: Theme.smallFont
                        text: [card.projectName, card.timeText].filter(part => part !== "").join("  ")
                    }
                }
            }
        }
    }
}
