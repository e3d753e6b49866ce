// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** The todos of the project that is shown: this week, later, done, each with its steps below it. */
FocusScope {
    id: view

    required property PlannerScreen screen
    required property ProjectAsks asks
    readonly property ProjectTodoModel todos: Shell.projectTodos
    readonly property real margin: screen.small ? Theme.space8 : Theme.space16 - Theme.space2

    function enter() {
        if (list.count > 0)
            list.resume();
        else
            (list.footerItem as Foot)?.enter();
    }

    function reveal(todoId: string): bool {
        todos.uncover(todoId);
        return list.reveal(todoId);
    }

    function fold(row: int, folded: bool) {
        if (todos.foldAt(row) !== 0)
            todos.setFolded(row, folded);
    }

    /** Right unfolds, left folds or goes to what the current one is a step of; Alt with them makes a step or no step. */
    function sideways(out: bool, alt: bool) {
        const row = list.currentIndex;
        const id = Shell.projectId;
        if (alt && out)
            Planner.outdent(screen.selection.ids, id);
        else if (alt)
            Planner.indent(screen.selection.ids, id);
        else if (!out)
            fold(row, false);
        else if (todos.foldAt(row) === 1)
            fold(row, true);
        else if (todos.parentRow(row) >= 0)
            list.reveal(todos.idAt(todos.parentRow(row)));
    }

    function handle(event: KeyEvent): bool {
        const alt = (event.modifiers & Qt.AltModifier) !== 0;
        if (event.modifiers & Qt.ControlModifier)
            return keys.handle(event);
        if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
            sideways(event.key === (LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left), alt);
        else if (alt && (event.key === Qt.Key_Up || event.key === Qt.Key_Down))
            Planner.moveInProject(screen.selection.currentId, Shell.projectId, event.key === Qt.Key_Up ? -1 : 1);
        else if (!alt && event.key === Qt.Key_F)
            todos.doneShown = !todos.doneShown;
        else
            return keys.handle(event) || asks.handleReview(event);
        return true;
    }

    TodoKeys {
        id: keys

        selection: view.screen.selection

        onAsked: picker => view.screen.pickerWanted(picker, view.screen.selection.ids, list)
        onMenuAsked: view.screen.menuWanted(view.screen.selection.ids, list.currentItem ?? list, Qt.point(Theme.space20, Theme.space20))
        onOpened: todoId => view.screen.editorWanted(todoId, list.currentItem ?? list)
    }
    TodoList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: view.margin
        anchors.right: parent.right
        anchors.rightMargin: view.margin
        anchors.top: parent.top
        drag: view.screen.drag
        focus: true
        name: qsTr("Todos of %1").arg(ProjectView.title)
        section.property: "group"
        selection: view.screen.selection
        tall: view.screen.small
        todos: view.todos

        onCountChanged: if (count === 0 && activeFocus)
            Qt.callLater(view.enter)
        onKeyPressed: event => event.accepted = view.handle(event)
        onLeftDownwards: (footerItem as Foot)?.enter()
        onMenuRequested: (todoId, where) => view.screen.menuWanted(view.screen.selection.ids, list, where)
        onOpened: todoId => view.screen.editorWanted(todoId, currentItem ?? list)

        delegate: TodoRow {
            id: row

            required depth
            required fold
            required planText
            required waitsForText

            focused: list.activeFocus && todoId === list.selection.currentId
            lifted: list.drag.active && list.drag.ids.includes(todoId)
            mirrored: list.mirrored
            selected: list.selection.ids.includes(todoId)
            tall: list.tall
            width: list.width

            onDoneToggled: Planner.toggleDone([todoId])
            onFoldToggled: view.fold(index, fold === 1)
            onMenuRequested: (x, y) => {
                list.pick(index, todoId, Qt.NoModifier);
                list.menuRequested(todoId, mapToItem(list, x, y));
            }
            onOpened: list.opened(todoId)
            onPicked: modifiers => list.pick(index, todoId, modifiers)
            onConflictClicked: ConflictView.open(todoId)
            onPlayClicked: Planner.toggleTimer(todoId)
        }
        footer: Foot {
            width: list.width
        }
        section.delegate: TodoGroupTitle {
            required property string section

            group: section
            todos: view.todos
            width: list.width
        }

        OutlineDrop {
            drag: view.screen.drag
            list: list
            todos: view.todos
        }
    }
    Connections {
        function onRearranged() {
            list.forceLayout(); // a row may stand in another group now
            const row = view.todos.indexOf(list.selection.currentId);
            if (list.activeFocus && row >= 0)
                list.currentIndex = row;
        }

        target: view.todos
    }
    Loader {
        active: view.todos.problem !== ""
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space20, Math.round(420 * Theme.scale))

        sourceComponent: EmptyState {
            text: qsTr("Your data is on this computer; nothing was changed.")
            title: view.todos.problem
        }
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.text3
        text: qsTr("Still reading…")
        visible: view.todos.loading && !patience.running
        y: Theme.space20
    }
    Timer {
        id: patience

        interval: 2000
        running: view.todos.loading
    }

    component Foot: FocusScope {
        id: foot

        function enter() {
            adder.forceActiveFocus(Qt.TabFocusReason);
        }

        implicitHeight: column.height + Theme.space16

        Column {
            id: column

            width: parent.width

            AddRow {
                id: adder

                focus: true
                moon: view.screen.small ? Theme.tallMoon : Theme.moon
                text: qsTr("Add to this project")
                width: parent.width

                Keys.onUpPressed: if (list.count > 0)
                    list.enter(true)
                onClicked: view.screen.quickAddWanted("")
            }
            TodoGroupTitle {
                group: "2"
                todos: view.todos
                visible: !view.todos.doneShown && view.todos.doneCount > 0
                width: parent.width
            }
        }
    }
}
