// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** The disk refuses to take the last changes: where they are, and two ways out. */
Notice {
    id: notice

    /** The folder of the copy that was made. */
    property string folder: ""

    text: folder !== "" ? qsTr("%1 A copy is in %2.").arg(Planner.unsavedText).arg(folder) : Planner.unsavedText
    actions: [qsTr("Try again"), qsTr("Save a copy…"), ...(Planner.closing ? [qsTr("Close anyway")] : [])]
    title: qsTr("Not on the disk yet")

    onActionTriggered: index => {
        if (index === 0)
            Planner.tryAgain();
        else if (index === 2)
            Planner.leaveUnsaved();
        else
            folder = Planner.saveCopy(qsTr("Sennight changes that were not saved.txt"));
    }
}
