// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls

/** A setting that is written: taken with Enter or when the field is left. What cannot be read stays, with a sentence below. */
Field {
    id: field

    /** What holds; the field shows it unless something else is being written. */
    required property string held
    /** What may be written, in a sentence. */
    required property string allowed
    /** It was left with something else in it. Who takes it calls refuse() where it cannot be read. */
    signal written(string words)

    function enter() {
        const words = text.trim();
        errorText = "";
        if (words !== held)
            written(words);
        if (errorText === "")
            show();
    }

    function refuse() {
        errorText = allowed;
    }

    function show() {
        errorText = "";
        text = held;
    }

    Component.onCompleted: show()
    Keys.onEscapePressed: event => {
        event.accepted = text !== held;
        show();
    }
    onEditingFinished: enter()
    onHeldChanged: show()
    onTextEdited: errorText = ""
}
