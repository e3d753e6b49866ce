// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Settings
import Sennight.Theme

/** The three ways to begin; the import opens in place. */
FocusScope {
    id: ways

    property bool importing: false

    signal emptyWeekWanted
    signal sampleWanted
    function openImport() {
        importing = true;
        (file.item as ImportFile).enter();
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        spacing: Theme.space10
        width: parent.width

        FirstRunWay {
            button.focus: true
            iconName: "plus"
            key: "1"
            note: qsTr("A clean page: write down what you have in mind, and put it on days.")
            title: qsTr("Start with an empty week")
            width: parent.width

            onChosen: ways.emptyWeekWanted()
        }
        FirstRunWay {
            iconName: "week"
            key: "2"
            note: qsTr("A finished week with goals and projects. Gone when you close it.")
            title: qsTr("Look around a sample week")
            width: parent.width

            onChosen: ways.sampleWanted()
        }
        FirstRunWay {
            id: bring

            iconName: "download"
            key: "3"
            note: qsTr("We show everything before it is added, and you can undo it all.")
            open: ways.importing
            title: qsTr("Bring your todos along")
            width: parent.width

            onChosen: ways.openImport()

            Loader {
                id: file

                active: ways.importing
                width: parent.width

                sourceComponent: ImportFile {}
            }
        }
    }
}
