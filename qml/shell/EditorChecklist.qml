// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The subtasks of the open todo, and a line for the next. */
Column {
    id: checklist

    function enter() {
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("Checklist")
    Accessible.role: Accessible.List

    Repeater {
        model: TodoEditorView.subtasks

        delegate: Item {
            id: subtask

            required property string todoId
            required property string title
            required property bool done

            height: Theme.hitArea
            width: checklist.width

            Moon {
                id: moon

                anchors.verticalCenter: parent.verticalCenter
                done: subtask.done
                size: Theme.icon14
                subject: subtask.title

                onClicked: Planner.toggleDone([subtask.todoId])
            }
            Label {
                anchors.left: moon.right
                anchors.leftMargin: Theme.space4
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: subtask.done ? Theme.text3 : Theme.text
                text: subtask.title
            }
        }
    }
    TextInput {
        id: next

        Accessible.name: qsTr("New checklist item")
        activeFocusOnTab: true
        clip: true
        color: Theme.text
        font: Theme.bodyFont
        height: Theme.hitArea
        leftPadding: Theme.space32
        maximumLength: 2000
        selectByMouse: true
        selectedTextColor: Theme.onAccent
        selectionColor: Theme.accent
        verticalAlignment: TextInput.AlignVCenter
        width: parent.width

        onAccepted: {
            if (text.trim() === "")
                return;
            TodoEditorView.addSubtask(text.trim());
            clear();
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            name: "plus"
            size: Theme.icon12
            x: next.LayoutMirroring.enabled ? parent.width - width - Theme.space8 : Theme.space8
        }
        Label {
            anchors.fill: parent
            color: Theme.text3
            leftPadding: next.leftPadding
            text: qsTr("Add to the checklist")
            visible: next.text === ""
        }
    }
}
