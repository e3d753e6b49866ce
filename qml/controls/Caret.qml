// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The caret of a text field: accent, blinking at the system's pace. */
Rectangle {
    id: caret

    required property Item field
    property bool lit: true

    color: Theme.accent
    // An item that shows or hides lets the window look through all of its items.
    opacity: field.activeFocus && lit ? 1 : 0
    width: 1.5

    Timer {
        interval: Math.max(1, Application.styleHints.cursorFlashTime / 2)
        repeat: true
        running: caret.field.activeFocus && Application.styleHints.cursorFlashTime > 1

        onRunningChanged: caret.lit = true
        onTriggered: caret.lit = !caret.lit
    }
    Connections {
        function onCursorPositionChanged() {
            caret.lit = true;
        }

        ignoreUnknownSignals: true
        target: caret.field
    }
}
