// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The subtasks of the open todo, and a line for the next. Space checks one, Enter opens it, Del deletes it. */
Column {
    id: checklist

    readonly property Item firstItem: steps.count > 0 ? steps.itemAt(0) : next

    /** A step should be opened as a todo of its own. */
    signal openWanted(string todoId)

    Accessible.name: qsTr("Checklist")
    Accessible.role: Accessible.List

    Repeater {
        id: steps

        model: TodoEditorView.subtasks

        delegate: FocusScope {
            id: step

            required property string todoId
            required property string title
            required property bool done

            Accessible.checkable: true
            Accessible.checked: done
            Accessible.name: title
            Accessible.role: Accessible.CheckBox
            activeFocusOnTab: true
            height: Theme.hitLine
            width: checklist.width

            Keys.onDeletePressed: Planner.remove([todoId])
            Keys.onReturnPressed: checklist.openWanted(todoId)
            Keys.onSpacePressed: Planner.toggleDone([todoId])

            Rectangle {
                anchors.fill: parent
                border.color: Theme.accent
                border.width: step.activeFocus ? 1.5 : 0
                color: step.activeFocus ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
                radius: Theme.radiusNav
            }
            HoverHandler {
                id: hover
            }
            Label {
                anchors.left: moon.right
                anchors.leftMargin: Theme.space4
                anchors.right: remove.left
                anchors.verticalCenter: parent.verticalCenter
                color: step.done ? Theme.text3 : Theme.text
                text: step.title

                TapHandler {
                    onTapped: step.forceActiveFocus(Qt.MouseFocusReason)
                    onDoubleTapped: checklist.openWanted(step.todoId)
                }
            }
            Moon {
                id: moon

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                done: step.done
                focusPolicy: Qt.NoFocus
                size: Theme.icon14
                subject: step.title

                onClicked: Planner.toggleDone([step.todoId])
            }
            IconButton {
                id: remove

                anchors.right: parent.right
                focusPolicy: Qt.NoFocus
                iconName: "x"
                iconSize: Theme.icon12
                keys: qsTr("Del")
                text: qsTr("Delete this step")
                visible: hover.hovered || step.activeFocus

                onClicked: Planner.remove([step.todoId])
            }
        }
    }
    AddLine {
        id: next

        name: qsTr("New checklist item")
        placeholder: qsTr("Add to the checklist")
        width: parent.width

        onEntered: text => TodoEditorView.addSubtask(text)
    }
}
