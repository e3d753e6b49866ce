// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** A project is done: what becomes of the todos that are still open? */
Dialog {
    id: dialog

    property string projectId: ""
    property int openTodos: 0
    property string choice: "letgo"

    function ask(id: string) {
        projectId = id;
        openTodos = ProjectPlanner.openTodos(id);
        choice = "letgo";
        open();
    }

    component Choice: Pressable {
        id: option

        required property string word
        readonly property bool chosen: dialog.choice === word

        Accessible.checkable: true
        Accessible.checked: chosen
        Accessible.role: Accessible.RadioButton
        focusPolicy: Qt.StrongFocus
        implicitHeight: Theme.buttonHeight
        width: parent?.width ?? 0

        contentItem: Item {
            Rectangle {
                id: ring

                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                border.color: option.chosen ? Theme.accent : Theme.control
                border.width: option.chosen ? Theme.space4 + 1 : Theme.hairline
                color: "transparent"
                height: Theme.icon16
                radius: height / 2
                width: height
            }
            Label {
                anchors.left: ring.right
                anchors.leftMargin: Theme.space8
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: option.text
            }
            FocusRing {
                cornerRadius: Theme.radiusNav
                gap: 0
                shown: option.visualFocus
            }
        }

        onClicked: dialog.choice = word
    }

    primaryText: qsTr("Complete")
    text: qsTr("%Ln todos are still open. Undo takes all of it back.", "", dialog.openTodos)
    title: qsTr("Complete “%1”?").arg(ProjectView.title)

    onAccepted: ProjectPlanner.complete(projectId, choice)

    Choice {
        text: qsTr("Let them go")
        word: "letgo"
    }
    Choice {
        text: qsTr("Mark them done")
        word: "done"
    }
    Choice {
        text: qsTr("Leave them open")
        word: "keep"
    }
}
