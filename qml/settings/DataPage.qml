// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Where the data is, its backups and the way back to one, the check, and the export. */
ScrolledPage {
    id: page

    readonly property bool busy: DataView.job !== DataView.Job.None
    /** What is over at once is not shown: it would only make the page jump. */
    property bool takesLong: false
    readonly property string busyReason: qsTr("One moment: %1", "what is done now").arg(DataView.jobText)

    Component.onCompleted: DataView.refresh()
    onBusyChanged: if (!busy)
        takesLong = false

    Timer {
        interval: 600
        running: page.busy

        onTriggered: page.takesLong = true
    }

    Connections {
        function onRestoreAsked(backupId: string, title: string, text: string) {
            question.backupId = backupId;
            question.title = title;
            question.text = text;
            question.open();
        }

        target: DataView
    }
    Dialog {
        id: question

        property string backupId: ""

        primaryText: qsTr("Go back")

        onAccepted: DataView.restore(backupId)
    }
    ProgressLine {
        share: DataView.progress
        text: DataView.jobText
        visible: page.takesLong

        onStopWanted: DataView.cancel()
    }
    SettingGroup {
        title: qsTr("Where your data is")

        SettingRow {
            note: qsTr("This folder holds everything: what you write, each change to it, and the backups.")
            text: DataView.folder

            Button {
                text: qsTr("Show in folder")

                onClicked: DataView.showFolder()
            }
        }
        SettingRow {
            lineShown: false
            note: DataView.checkText !== "" ? DataView.checkText : qsTr("Reads every change, and compares what you see with what they say.")
            noteColor: DataView.checkFoundProblems ? Theme.danger : Theme.text2
            text: qsTr("Check the data now")

            // Not "|| busy": where that follows later, the keys leave the button for good.
            Button {
                Accessible.name: qsTr("Check the data now")
                busy: DataView.job === DataView.Job.Checking
                enabled: !page.busy || DataView.job === DataView.Job.Checking
                reason: page.busyReason
                text: qsTr("Check")

                onClicked: DataView.check()
            }
        }
    }
    SettingGroup {
        title: qsTr("Backups")

        SettingRow {
            lineShown: list.count > 0
            note: qsTr("One is made each day, and one before an import, a restore and an update. The newest 30 stay, and one a day for three weeks.")
            text: DataView.ready && list.count === 0 ? qsTr("There is no backup yet") : qsTr("Made by itself, and when you want one")

            Button {
                busy: DataView.job === DataView.Job.BackingUp
                enabled: !page.busy || DataView.job === DataView.Job.BackingUp
                kind: Button.Kind.Primary
                reason: page.busyReason
                text: qsTr("Back up now")

                onClicked: DataView.backUp()
            }
        }
        BackupList {
            id: list

            busy: page.busy
            busyReason: page.busyReason
            small: page.small

            onShowWanted: item => page.show(item)
        }
    }
    SettingGroup {
        title: qsTr("Import")

        SettingRow {
            lineShown: false
            note: qsTr("From Taskwarrior, todo.txt, iCalendar, Todoist and others. You see what would come in before anything is added.")
            text: qsTr("Todos from elsewhere")

            Button {
                Accessible.name: qsTr("Import todos")
                enabled: !page.busy
                reason: page.busyReason
                text: qsTr("Import…")

                onClicked: page.importWanted()
            }
        }
    }
    SettingGroup {
        title: qsTr("Export")

        Repeater {
            model: DataView.exportFormats

            delegate: SettingRow {
                id: format

                required property int index
                required property string modelData

                lineShown: index < DataView.exportFormats.length - 1
                text: modelData

                Button {
                    Accessible.name: qsTr("Export: %1").arg(format.text)
                    enabled: !page.busy
                    reason: page.busyReason
                    text: qsTr("Save as…")

                    onClicked: dialogs.ask(format.index)
                }
            }
        }
    }
    // Read when a file is first asked for: the dialog brings much with it.
    Loader {
        id: dialogs

        function ask(format: int) {
            source = "ExportDialog.qml";
            const dialog = item as ExportDialog;
            if (dialog)
                dialog.ask(format);
            else
                DataView.exportToDocuments(format);
        }
    }
}
