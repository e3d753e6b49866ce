// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App

/** Opens a todo in place: a popover at its row or card, a full sheet in the small window. Every way out keeps what was typed. */
AnchoredPanel {
    id: popup

    signal closed
    signal pickerWanted(string picker, list<string> ids)
    signal entriesWanted(string todoId)

    function open(todoId: string, anchor: Item) {
        TodoEditorView.open(todoId);
        show(anchor);
        editor.enter();
    }

    function close() {
        if (!shown)
            return;
        shown = false;
        TodoEditorView.close();
        closed();
    }

    contentHeight: editor.implicitHeight

    onCloseAsked: close()

    Connections {
        function onTodoChanged() {
            // Deleted somewhere else while it was open.
            if (popup.shown && !TodoEditorView.isOpen)
                popup.close();
        }

        target: TodoEditorView
    }
    TodoEditor {
        id: editor

        anchors.fill: parent
        focus: true
        small: popup.small

        onCloseWanted: popup.close()
        onEntriesWanted: popup.entriesWanted(TodoEditorView.todoId)
        onOpenWanted: todoId => popup.open(todoId, popup.anchorItem)
        onPickerWanted: picker => popup.pickerWanted(picker, [TodoEditorView.todoId])
    }
}
