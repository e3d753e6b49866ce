// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Todos

/** What waits for a project or an estimate, and what is nearly there: one list, one tab stop. */
TodoList {
    id: list

    name: qsTr("Inbox")
    section.property: "nearlyThere"
    todos: Shell.inbox

    delegate: StageRow {
        focused: (list.activeFocus || TriageView.active) && todoId === list.selection.currentId
        lifted: list.drag.active && list.drag.ids.includes(todoId)
        mirrored: list.mirrored
        selected: list.selection.ids.includes(todoId)
        width: list.width

        onMenuRequested: (x, y) => {
            list.pick(index, todoId, Qt.NoModifier);
            list.menuRequested(todoId, mapToItem(list, x, y));
        }
        onOpened: list.opened(todoId)
        onPicked: modifiers => list.pick(index, todoId, modifiers)
    }
    section.delegate: GroupTitle {
        required property string section

        readonly property bool nearly: section === "true"

        detail: (nearly ? TriageView.nearlyThere : TriageView.waiting).toLocaleString(Qt.locale(), "f", 0)
        lined: false
        title: nearly ? qsTr("Nearly there") : qsTr("Waiting")
        width: list.width
    }
}
