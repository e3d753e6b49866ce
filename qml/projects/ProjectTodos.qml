// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The todos of the project that is shown. */
FocusScope {
    id: detail

    required property PlannerScreen screen
    property bool titleShown: true
    readonly property string title: Shell.projectTitle

    function enter() {
        if (list.count > 0)
            list.resume();
        else
            list.footerItem.forceActiveFocus(Qt.TabFocusReason);
    }

    function reveal(todoId: string): bool {
        return list.reveal(todoId);
    }

    TodoKeys {
        id: keys

        selection: detail.screen.selection

        onAsked: picker => detail.screen.pickerWanted(picker, detail.screen.selection.ids, list)
        onMenuAsked: detail.screen.menuWanted(detail.screen.selection.ids, list.currentItem ?? list, Qt.point(Theme.space20, Theme.space20))
        onOpened: todoId => detail.screen.editorWanted(todoId, list.currentItem ?? list)
    }
    Item {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        height: detail.titleShown ? Math.round(40 * Theme.scale) : 0
        visible: detail.titleShown

        ProjectDot {
            id: dot

            anchors.left: parent.left
            anchors.leftMargin: Theme.space28
            anchors.verticalCenter: parent.verticalCenter
            colourName: Shell.projectColour
            size: Theme.space10
        }
        Label {
            Accessible.role: Accessible.Heading
            anchors.left: dot.right
            anchors.leftMargin: Theme.space8
            anchors.right: parent.right
            anchors.rightMargin: Theme.space20
            anchors.verticalCenter: parent.verticalCenter
            font: Theme.h2Font
            text: Shell.projectTitle
        }
    }
    TodoList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: detail.screen.small ? Theme.space8 : Theme.space16
        anchors.right: parent.right
        anchors.rightMargin: anchors.leftMargin
        anchors.top: head.bottom
        drag: detail.screen.drag
        focus: true
        name: Shell.projectTitle
        section.property: "section"
        selection: detail.screen.selection
        tall: detail.screen.small
        todos: Shell.projectTodos

        onCountChanged: if (count === 0 && activeFocus)
            Qt.callLater(detail.enter)
        onKeyPressed: event => event.accepted = keys.handle(event)
        onMenuRequested: (todoId, where) => detail.screen.menuWanted(detail.screen.selection.ids, list, where)
        onOpened: todoId => detail.screen.editorWanted(todoId, currentItem ?? list)

        footer: AddRow {
            text: qsTr("Add to this project")
            width: list.width

            onClicked: detail.screen.quickAddWanted("")
        }
        section.delegate: GroupTitle {
            required property string section

            title: section
            visible: section !== ""
            width: list.width
        }
    }
}
