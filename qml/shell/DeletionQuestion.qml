// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** Asks before a large part of all todos is deleted. */
Item {
    id: question

    property list<string> ids: []
    property int total: 0

    signal closed

    function ask(ids: list<string>, total: int) {
        question.ids = ids;
        question.total = total;
        dialog.open();
    }

    visible: dialog.visible

    // Given back by what closes above it, the focus belongs into the dialog.
    onActiveFocusChanged: if (activeFocus)
        dialog.forceActiveFocus(Qt.PopupFocusReason)

    Dialog {
        id: dialog

        destructive: true
        primaryText: qsTr("Delete")
        text: qsTr("That is a large part of the %Ln todos here. Undo brings them back.", "", question.total)
        title: qsTr("Delete %Ln todos?", "", question.ids.length)

        onAccepted: Planner.removeAnyway(question.ids)
        onClosed: question.closed()
    }
}
