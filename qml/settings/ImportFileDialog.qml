// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick.Dialogs
import Sennight.App

/** The system's question for a file. */
FileDialog {
    title: qsTr("Choose a file to import")

    onAccepted: ImportView.choose(selectedFile)
}
