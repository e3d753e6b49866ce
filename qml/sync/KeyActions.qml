// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What can be done with a recovery key that is shown: keep it as a file, print it, copy it. */
Column {
    id: actions

    required property list<string> groups
    property string server: ""
    property bool large: false
    readonly property bool ready: groups.length > 0

    function say(text: string) {
        said.text = text;
    }

    spacing: Theme.space6
    width: parent?.width ?? 0

    onGroupsChanged: said.text = ""

    Flow {
        spacing: Theme.space8
        topPadding: Theme.space4
        width: parent.width

        Button {
            Accessible.name: qsTr("Save the recovery key as a file")
            enabled: actions.ready
            iconName: "download"
            size: actions.large ? Button.Size.Medium : Button.Size.Small
            text: qsTr("Save as file…")

            onClicked: {
                files.source = "KeyFileDialog.qml";
                const dialog = files.item as KeyFileDialog;
                if (dialog)
                    dialog.ask(actions.groups, actions.server);
                else
                    RecoveryKeySheet.saveToDocuments(actions.groups, actions.server);
            }
        }
        Button {
            id: printing

            Accessible.name: qsTr("Print the recovery key")
            enabled: actions.ready
            iconName: "print"
            size: actions.large ? Button.Size.Medium : Button.Size.Small
            text: qsTr("Print…")

            onClicked: {
                const names = RecoveryKeySheet.printers();
                if (names.length === 0) {
                    actions.say(qsTr("No printer is set up on this computer. Save the key as a file, or write it down."));
                    return;
                }
                printers.source = "PrinterMenu.qml";
                (printers.item as PrinterMenu)?.choose(names, printing);
            }
        }
        Button {
            Accessible.name: qsTr("Copy the recovery key")
            enabled: actions.ready
            iconName: "copy"
            size: actions.large ? Button.Size.Medium : Button.Size.Small
            text: qsTr("Copy")

            onClicked: {
                RecoveryKeySheet.copy(actions.groups);
                actions.say(qsTr("Copied. Put it somewhere that lasts longer."));
            }
        }
    }
    Label {
        id: said

        Accessible.role: Accessible.StaticText
        color: Theme.text2
        font: Theme.metaFont
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap

        onTextChanged: if (text !== "")
            Accessible.announce(text)
    }
    Connections {
        function onDone(text: string) {
            actions.say(text);
        }

        enabled: actions.visible
        target: RecoveryKeySheet
    }
    // Read when they are first asked for: dialogs bring much with them.
    Loader {
        id: files
    }
    Loader {
        id: printers

        Connections {
            function onChosen(printer: string) {
                RecoveryKeySheet.print(actions.groups, actions.server, printer);
            }

            ignoreUnknownSignals: true
            target: printers.item
        }
    }
}
