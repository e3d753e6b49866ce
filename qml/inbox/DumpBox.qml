// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/**
 * Every line is one todo. Ctrl+Enter drops them in, or what the person chose; a single line also goes in with Enter. What was written and not dropped in
 * stays, also when the program ends.
 */
FocusScope {
    id: box

    readonly property int lines: area.text.split("\n").filter(line => line.trim() !== "").length

    /** Esc, or down from the empty field: back to the list. */
    signal exited

    function focusText() {
        area.forceActiveFocus(Qt.TabFocusReason);
    }

    function drop() {
        if (area.text.trim() === "")
            return;
        TriageView.dropIn(); // not clear(), which undo would take back first
    }

    implicitHeight: frame.height

    Rectangle {
        id: frame

        border.color: area.activeFocus ? Theme.accent : Theme.lineStrong
        border.width: area.activeFocus ? 1.5 : Theme.hairline
        color: Theme.surface
        height: scroller.height + 2 * Theme.space10 + (foot.visible ? foot.height + Theme.space10 : 0)
        radius: Theme.radiusPanel
        width: parent.width

        // The frame belongs to the field.
        TapHandler {
            onTapped: area.forceActiveFocus(Qt.MouseFocusReason)
        }
    }
    Flickable {
        id: scroller

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: area.implicitHeight
        height: Math.min(contentHeight, 9 * Theme.bodyLine)
        interactive: contentHeight > height
        width: parent.width - 2 * Theme.space12
        x: Theme.space12
        y: Theme.space10

        function keepInView(line: rect) {
            if (line.y < contentY)
                contentY = line.y;
            else if (line.y + line.height > contentY + height)
                contentY = line.y + line.height - height;
        }

        TextArea {
            id: area

            Accessible.name: qsTr("What is on your mind? One thought per line")
            focus: true
            framed: false
            minimumLines: 1
            placeholderText: box.width < 340 * Theme.scale ? qsTr("One thought per line") : qsTr("What is on your mind? One thought per line")
            text: TriageView.dumpText
            width: parent.width

            Keys.forwardTo: [earlier]
            Keys.onDownPressed: event => {
                event.accepted = text === "";
                if (event.accepted)
                    box.exited();
            }
            Keys.onEscapePressed: box.exited()
            Keys.onPressed: event => {
                // What the box could write is never for an action.
                const free = event.text < " " || (event.modifiers & (Qt.ControlModifier | Qt.AltModifier)) !== 0;
                event.accepted = free && ActionKeys.actionFor(ActionKeys.Dump, event.key, event.modifiers, event.text) === "drop-in";
                if (event.accepted)
                    box.drop();
            }
            Keys.onReturnPressed: event => {
                const drops = event.modifiers === Qt.NoModifier && !text.includes("\n");
                event.accepted = drops;
                if (drops)
                    box.drop();
            }
            onCursorRectangleChanged: scroller.keepInView(cursorRectangle)
            onTextChanged: TriageView.dumpText = text

            EarlierUndo {
                id: earlier

                canRedo: area.canRedo
                canUndo: area.canUndo
            }
        }
    }
    Item {
        id: foot

        anchors.bottom: frame.bottom
        anchors.bottomMargin: Theme.space4
        height: Theme.buttonHeightSmall + Theme.space4
        visible: box.lines > 0
        width: scroller.width
        x: Theme.space12

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
        Label {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            font: Theme.metaFont
            text: qsTr("%Ln todos", "", box.lines)
        }
        KeyButton {
            anchors.right: parent.right
            anchors.rightMargin: -Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            keys: ActionKeys.cap("drop-in", ActionKeys.revision).split(" ").filter(cap => cap !== "")
            keysFirst: true
            text: qsTr("drop them in")

            onClicked: box.drop()
        }
    }
}
