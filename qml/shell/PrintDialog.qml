// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Sennight.App

/** Where the page of the week goes; it is shown when it is written, to be printed from there. Opens when it is made. */
FileDialog {
    id: dialog

    required property Requests requests
    readonly property Connections asked: Connections {
        function onPrintWanted() {
            dialog.begin();
        }

        target: dialog.requests
    }
    readonly property Connections written: Connections {
        function onWritten(file: url) {
            Qt.openUrlExternally(file);
        }

        target: PrintView
    }

    function begin() {
        selectedFile = PrintView.suggestedFile();
        open();
    }

    defaultSuffix: "pdf"
    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("PDF (*.pdf)")]
    title: qsTr("Print the week as a PDF")

    Component.onCompleted: begin()
    onAccepted: PrintView.write(selectedFile)
}
