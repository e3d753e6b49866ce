// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Sennight.App

/** Asks where the recovery key is to be written: with the desktop's own dialog where there is one. */
Item {
    id: asking

    property list<string> groups
    property string server: ""

    function ask(key: list<string>, place: string) {
        groups = key;
        server = place;
        dialog.selectedFile = RecoveryKeySheet.suggestedFile();
        dialog.open();
    }

    FileDialog {
        id: dialog

        currentFolder: DataView.documents()
        defaultSuffix: "txt"
        fileMode: FileDialog.SaveFile
        title: qsTr("Save the recovery key")

        onAccepted: RecoveryKeySheet.save(asking.groups, asking.server, selectedFile)
        onVisibleChanged: if (!visible)
            Qt.callLater(() => asking.groups = [])
    }
}
