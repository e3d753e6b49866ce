// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Todos

/** Opens the goal of Shell.goalId below its card; a full sheet in the small window. Every way out keeps what was typed. */
AnchoredPanel {
    id: popup

    required property TodoDrag drag

    signal closed
    signal editorWanted(string todoId)
    signal pickerWanted(string picker, list<string> ids)

    function open(anchor: Item) {
        show(anchor);
        goal.enter();
    }

    function close() {
        if (!shown)
            return;
        shown = false;
        GoalView.close();
        closed();
    }

    below: true
    contentHeight: goal.implicitHeight

    onCloseAsked: close()

    Connections {
        function onGoalChanged() {
            // Deleted while it was open.
            if (popup.shown && !GoalView.isOpen)
                popup.close();
        }

        target: GoalView
    }
    GoalEditor {
        id: goal

        anchors.fill: parent
        drag: popup.drag
        focus: true
        small: popup.small

        onCloseWanted: popup.close()
        onEditorWanted: todoId => popup.editorWanted(todoId)
        onPickerWanted: (picker, ids) => popup.pickerWanted(picker, ids)
    }
}
