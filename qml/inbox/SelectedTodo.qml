// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Beside the list while no round of triage goes on: the selected todo, and the way into triage. */
FocusScope {
    id: page

    readonly property bool one: TriageView.todoId !== ""

    signal startWanted
    signal editorWanted(Item anchor)

    function enter() {
        start.forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        id: column

        spacing: Theme.space16
        width: Math.min(parent.width - 2 * Theme.space28, Math.round(560 * Theme.scale))
        x: Math.round((parent.width - width) / 2)
        y: Math.max(Theme.space24, Math.round((parent.height - height) / 3))

        StageTitles {
            anchors.left: parent.left
            anchors.right: parent.right
            stage: TriageView.stage
            visible: page.one
        }
        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.space4
            visible: page.one

            Label {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                anchors.right: parent.right
                font: Theme.triageFont
                maximumLineCount: 6
                text: TriageView.title
                wrapMode: Text.Wrap
            }
            Label {
                anchors.left: parent.left
                anchors.right: parent.right
                color: Theme.text3
                font: Theme.metaFont
                text: TriageView.dumpedText
            }
        }
        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            color: Theme.text2
            font: Theme.noteFont
            lineHeight: Theme.noteLine
            lineHeightMode: Text.FixedHeight
            maximumLineCount: 8
            text: TriageView.notes
            visible: page.one && text !== ""
            wrapMode: Text.Wrap
        }
        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            font: Theme.triageFont
            text: qsTr("%Ln todos wait for a place", "", Shell.inboxCount)
            visible: !page.one
            wrapMode: Text.Wrap
        }
        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            color: Theme.text2
            font: Theme.bodyFont
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            text: qsTr("Triage goes through them one at a time: project, next step, goal, day. You can leave at any point; what is decided stays.")
            wrapMode: Text.Wrap
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.space8

            KeyedButton {
                id: start

                action: "open"
                focus: true
                primary: true
                text: qsTr("Start triage")

                onClicked: page.startWanted()
            }
            Button {
                id: open

                text: qsTr("Open")
                visible: page.one

                onClicked: page.editorWanted(open)
            }
        }
    }
}
