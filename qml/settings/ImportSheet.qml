// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** An import over the window: the file and, once it was read, everything that it would add. */
Dialog {
    id: dialog

    readonly property bool readable: ImportView.state === ImportView.Readable

    /** Begins with no file. */
    function begin() {
        ImportView.clear();
        open();
    }

    implicitWidth: Math.round(860 * Theme.scale)
    primaryEnabled: readable && ImportView.itemCount > 0
    primaryReason: readable ? qsTr("Nothing is ticked, or everything is here already") : ImportView.state === ImportView.Reading ? qsTr("The file is still being read") : qsTr("Choose a file first")
    primaryText: readable ? ImportView.addText : qsTr("Add")
    text: qsTr("Everything is shown before it is added, and you can undo it all.")
    title: qsTr("Import todos")

    onAccepted: ImportView.add()
    onRejected: ImportView.clear()

    ImportFile {
        anchors.left: parent?.left
        width: parent?.width ?? 0
    }
    ImportPreview {
        anchors.left: parent?.left
        height: implicitHeight
        visible: dialog.readable
        width: parent?.width ?? 0
    }
}
