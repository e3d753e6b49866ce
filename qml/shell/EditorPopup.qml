// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Opens a todo in place: a popover at its row or card, a full sheet in the small window. Every way out keeps what was typed. */
FocusScope {
    id: popup

    property bool shown: false
    property bool small: false
    property Item anchorItem: null

    signal closed
    signal pickerWanted(string picker, list<string> ids)

    function open(todoId: string, anchor: Item) {
        anchorItem = anchor;
        TodoEditorView.open(todoId);
        place();
        shown = true;
        editor.enter();
    }

    function close() {
        if (!shown)
            return;
        shown = false;
        TodoEditorView.close();
        closed();
    }

    /** Over its row where it fits, moved inside the window where it does not. */
    function place() {
        const margin = Theme.space8;
        if (small || !anchorItem) {
            panel.x = Math.max(0, Math.round((width - panel.width) / 2));
            panel.y = small ? 0 : margin;
            return;
        }
        const corner = anchorItem.mapToItem(popup, 0, 0);
        const wide = anchorItem.width > 500;
        const left = wide ? corner.x : corner.x + (anchorItem.width - panel.width) / 2;
        panel.x = Math.round(Math.max(margin, Math.min(width - panel.width - margin, left)));
        panel.y = Math.round(Math.max(margin, Math.min(height - panel.height - margin, corner.y)));
    }

    enabled: shown
    focus: shown
    visible: shown

    Keys.onEscapePressed: close()
    onHeightChanged: if (shown)
        place()
    onWidthChanged: if (shown)
        place()

    Connections {
        function onTodoChanged() {
            // Deleted somewhere else while it was open.
            if (popup.shown && !TodoEditorView.isOpen)
                popup.close();
        }

        target: TodoEditorView
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true

        onClicked: popup.close()
        onWheel: wheel => wheel.accepted = true
    }
    Shadow {
        anchors.fill: panel
        level: Shadow.E2
        radius: panel.radius
        visible: !popup.small
    }
    Rectangle {
        id: panel

        border.color: Theme.line
        border.width: popup.small ? 0 : Theme.hairline
        color: Theme.surface
        height: popup.small ? popup.height : Math.min(editor.implicitHeight, popup.height - 2 * Theme.space8)
        radius: popup.small ? 0 : Theme.radiusPanel
        width: popup.small ? popup.width : popup.anchorItem && popup.anchorItem.width > 500 ? Math.min(popup.anchorItem.width, 720) : 420

        onHeightChanged: popup.place()

        MouseArea {
            anchors.fill: parent
        }
        TodoEditor {
            id: editor

            anchors.fill: parent
            focus: true
            small: popup.small

            onCloseWanted: popup.close()
            onPickerWanted: picker => popup.pickerWanted(picker, [TodoEditorView.todoId])
        }
    }
}
