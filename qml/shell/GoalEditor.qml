// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** One goal: what should be true, why, how much is meant for it, and its todos. */
FocusScope {
    id: editor

    required property TodoDrag drag
    property bool small: false
    readonly property TodoSelection selection: TodoSelection {}

    signal closeWanted
    signal editorWanted(string todoId)
    signal pickerWanted(string picker, list<string> ids)

    function enter() {
        selection.clear();
        if (list.count > 0)
            list.enter(false);
        else
            head.forceActiveFocus(Qt.PopupFocusReason);
    }

    Accessible.name: qsTr("Goal: %1").arg(GoalView.title)
    Accessible.role: Accessible.Dialog
    implicitHeight: column.implicitHeight + list.contentHeight + adder.height + actions.height + 2 * Theme.space12 + Theme.space8

    Column {
        id: column

        spacing: Theme.space10
        width: parent.width - 2 * Theme.space12
        x: Theme.space12
        y: Theme.space12

        GoalHead {
            id: head

            focus: true
            small: editor.small
            width: parent.width

            onCloseWanted: editor.closeWanted()
            onTitleLeft: project.forceActiveFocus(Qt.TabFocusReason)
        }
        Chip {
            id: project

            KeyNavigation.tab: why
            anchors.left: parent.left
            dotColour: GoalView.projectColour
            editable: true
            iconName: GoalView.projectTitle === "" ? "folder" : ""
            kind: GoalView.projectTitle === "" ? Chip.Kind.Optional : Chip.Kind.Neutral
            text: GoalView.projectTitle === "" ? qsTr("Project") : GoalView.projectTitle

            onClicked: editor.pickerWanted("goal-project", [Shell.goalId])
            onRemoved: GoalView.setProject("")
        }
        TextArea {
            id: why

            Accessible.name: qsTr("Why")
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: targets.firstItem
            height: Math.min(implicitHeight, 120)
            minimumLines: 1
            placeholderText: qsTr("Why does this matter this week?")
            text: GoalView.why
            width: parent.width

            onTextChanged: if (activeFocus)
                GoalView.why = text
        }
        GoalTargets {
            id: targets

            width: parent.width
        }
    }
    TodoKeys {
        id: keys

        selection: editor.selection

        onAsked: picker => editor.pickerWanted(picker, editor.selection.ids)
        onOpened: todoId => editor.editorWanted(todoId)
    }
    TodoList {
        id: list

        anchors.bottom: adder.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.top: column.bottom
        anchors.topMargin: Theme.space8
        drag: editor.drag
        name: qsTr("Todos of this goal")
        selection: editor.selection
        tall: editor.small
        todos: GoalView.todoList

        onKeyPressed: event => event.accepted = keys.handle(event)
        onLeftDownwards: adder.forceActiveFocus(Qt.TabFocusReason)
        onOpened: todoId => editor.editorWanted(todoId)
    }
    AddLine {
        id: adder

        anchors.bottom: actions.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        name: qsTr("New todo of this goal")
        placeholder: qsTr("Add a todo to this goal")

        onEntered: text => GoalView.addTodo(text)
    }
    Item {
        id: actions

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8
        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        height: Theme.hitLine

        Label {
            anchors.left: parent.left
            anchors.right: buttons.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            font: Theme.smallFont
            text: GoalView.isDraft ? qsTr("Saving…") : GoalView.weekText
        }
        Row {
            id: buttons

            anchors.right: parent.right
            spacing: Theme.space4

            Button {
                anchors.verticalCenter: parent.verticalCenter
                iconName: GoalView.reached ? "undo" : "check"
                kind: Button.Kind.Quiet
                size: Button.Size.Small
                text: GoalView.reached ? qsTr("Not reached yet") : qsTr("Reached")

                onClicked: GoalView.toggleReached()
            }
            IconButton {
                anchors.verticalCenter: parent.verticalCenter
                iconName: "arrow"
                text: qsTr("Carry over to next week, with its open todos")
                visible: GoalView.canCarryOver

                onClicked: GoalView.carryOver()
            }
            IconButton {
                anchors.verticalCenter: parent.verticalCenter
                iconName: "leaf"
                text: qsTr("Drop this goal; its todos stay")
                visible: GoalView.canCarryOver

                onClicked: GoalView.drop()
            }
            IconButton {
                anchors.verticalCenter: parent.verticalCenter
                iconName: "trash"
                text: qsTr("Delete this goal; its todos stay")

                onClicked: GoalView.remove()
            }
        }
    }
}
