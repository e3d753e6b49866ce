// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Sennight.App

/** Asks for a file to write: with the desktop's own dialog where there is one. */
Item {
    id: asking

    property int format: -1

    function ask(wanted: int) {
        format = wanted;
        dialog.defaultSuffix = DataView.exportSuffix(wanted);
        dialog.selectedFile = dialog.currentFolder + "/" + encodeURIComponent(DataView.exportName(wanted));
        dialog.open();
    }

    FileDialog {
        id: dialog

        currentFolder: DataView.documents()
        fileMode: FileDialog.SaveFile
        title: qsTr("Export")

        onAccepted: DataView.exportTo(asking.format, selectedFile)
    }
}
