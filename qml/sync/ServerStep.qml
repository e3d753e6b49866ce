// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The server's address, the invite where it asks for one, and this device's name. */
SetupStep {
    id: step

    firstField: address
    spacing: Theme.space20

    StepHead {
        bottomPadding: 0
        text: qsTr("It is not asked yet: that comes with the last step.")
        title: qsTr("Which server")
    }
    Column {
        width: parent.width

        FieldHead {
            note: SyncSetupView.address
            text: qsTr("Address")
        }
        Field {
            id: address

            Accessible.name: qsTr("Address of the server")
            errorText: SyncSetupView.serverProblem
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            placeholderText: "sync.example.org"
            text: SyncSetupView.server
            width: parent.width

            onTextEdited: SyncSetupView.server = text
        }
    }
    Column {
        visible: !SyncSetupView.joins
        width: parent.width

        FieldHead {
            note: qsTr("Where the server asks for one; it works once")
            text: qsTr("Invite")
        }
        Field {
            Accessible.name: qsTr("Invite")
            inputMethodHints: Qt.ImhNoPredictiveText
            text: SyncSetupView.invite
            width: parent.width

            onTextEdited: SyncSetupView.invite = text
        }
    }
    Column {
        width: parent.width

        FieldHead {
            note: qsTr("As your other devices show it")
            text: qsTr("Name of this device")
        }
        Field {
            Accessible.name: qsTr("Name of this device")
            maximumLength: 60
            text: SyncSetupView.deviceName
            width: parent.width

            onTextEdited: SyncSetupView.deviceName = text
        }
    }
    Item {
        height: keys.implicitHeight
        width: parent.width

        Icon {
            id: mark

            color: Theme.text2
            name: "key"
            size: Theme.icon14
            y: Math.round((Theme.metaLine - height) / 2)
        }
        Label {
            id: keys

            anchors.left: mark.right
            anchors.leftMargin: Theme.space10
            anchors.right: parent.right
            color: Theme.text2
            font: Theme.metaFont
            text: SyncSetupView.needsKeyFile ? qsTr("This computer has no keychain. We ask for a passphrase once after each start.") : qsTr("The keys of this device are kept in the system keychain.")
            wrapMode: Text.Wrap
        }
    }
}
