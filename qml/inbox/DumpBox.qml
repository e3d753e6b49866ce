// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Every line is one todo. Ctrl+Enter drops them in; a single line also goes in with Enter. */
FocusScope {
    id: box

    /** Esc, or down from the last line: back to the list. */
    signal exited

    function focusText() {
        area.forceActiveFocus(Qt.TabFocusReason);
    }

    function drop() {
        if (area.text.trim() === "")
            return;
        Planner.dump(area.text);
        area.clear();
    }

    implicitHeight: area.height + (area.text.includes("\n") ? foot.height + Theme.space6 : 0)

    TextArea {
        id: area

        Accessible.name: qsTr("What is on your mind? One thought per line")
        focus: true
        height: Math.min(implicitHeight, 240)
        minimumLines: text === "" ? 1 : 3
        placeholderText: qsTr("What is on your mind? One thought per line")
        width: parent.width

        Keys.onDownPressed: event => {
            event.accepted = text === "";
            if (event.accepted)
                box.exited();
        }
        Keys.onEscapePressed: box.exited()
        // What was typed is taken back first, then what was done before.
        Keys.onPressed: event => {
            event.accepted = event.matches(StandardKey.Undo) && !canUndo || event.matches(StandardKey.Redo) && !canRedo;
            if (event.accepted && event.matches(StandardKey.Undo))
                Planner.undo();
            else if (event.accepted)
                Planner.redo();
        }
        Keys.onReturnPressed: event => {
            const drops = (event.modifiers & Qt.ControlModifier) || !(event.modifiers & Qt.ShiftModifier) && !text.includes("\n");
            event.accepted = drops;
            if (drops)
                box.drop();
        }
    }
    Item {
        id: foot

        anchors.top: area.bottom
        anchors.topMargin: Theme.space6
        height: Theme.buttonHeightSmall
        visible: area.text.includes("\n")
        width: parent.width

        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            font: Theme.metaFont
            text: qsTr("%n todos", "", area.text.split("\n").filter(line => line.trim() !== "").length)
        }
        Button {
            anchors.right: parent.right
            kind: Button.Kind.Primary
            size: Button.Size.Small
            text: qsTr("Drop them in")

            onClicked: box.drop()
        }
    }
}
