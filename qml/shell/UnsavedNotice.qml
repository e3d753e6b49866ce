// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import Sennight.App
import Sennight.Controls

/** The disk refuses to take the last changes: where they are, and two ways out. */
Notice {
    id: notice

    readonly property url copy: StandardPaths.writableLocation(StandardPaths.DocumentsLocation) + "/" + qsTr("Sennight changes that were not saved.txt")
    property bool copied: false

    actions: [qsTr("Try again"), qsTr("Save a copy…")]
    text: copied ? qsTr("%1 A copy is in your documents.").arg(Planner.unsavedText) : Planner.unsavedText
    title: qsTr("Not on the disk yet")

    onActionTriggered: index => {
        if (index === 0)
            Planner.tryAgain();
        else
            copied = Planner.saveCopy(copy);
    }
}
