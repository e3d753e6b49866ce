// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** Asks before another todo's timer is stopped. */
Item {
    id: question

    property string todoId: ""
    property string runningTitle: ""

    signal closed

    function ask(todoId: string, runningTitle: string) {
        question.todoId = todoId;
        question.runningTitle = runningTitle;
        dialog.open();
    }

    visible: dialog.visible

    // Given back by what closes above it, the focus belongs into the dialog.
    onActiveFocusChanged: if (activeFocus)
        dialog.forceActiveFocus(Qt.PopupFocusReason)

    Dialog {
        id: dialog

        cancelText: qsTr("Keep")
        primaryText: qsTr("Switch")
        title: qsTr("Stop “%1” and start this one?").arg(question.runningTitle)

        onAccepted: Planner.switchTimer(question.todoId)
        onClosed: question.closed()
    }
}
