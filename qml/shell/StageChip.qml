// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** How far the todo is. Follows from its facts; a person may set another, and Backspace follows the facts again. */
Chip {
    readonly property list<string> names: [qsTr("Dumped"), qsTr("Matched"), qsTr("Refined"), qsTr("Confirmed"), qsTr("Committed")]

    detail: TodoEditorView.stageSetByHand ? qsTr("set by you") : ""
    editable: true
    stage: TodoEditorView.stage + 1
    text: names[TodoEditorView.stage]

    onRemoved: TodoEditorView.setStage(-1)
}
