// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The secrets of a new account: a passphrase, which may be left out, and the recovery key, which is asked back. */
SetupStep {
    id: step

    property bool small: false

    firstField: passphrase
    spacing: Theme.space24

    StepHead {
        bottomPadding: 0
        text: qsTr("Everything is encrypted on this computer first. Nobody else, and no server, can read it, so nobody can reset it for you either.")
        title: qsTr("Lock your data before it leaves")
    }
    Column {
        spacing: Theme.space4
        width: parent.width

        FieldHead {
            height: implicitHeight - parent.spacing
            note: SyncSetupView.strengthText === "" ? qsTr("May be left out") : SyncSetupView.strengthText
            text: qsTr("Passphrase")
        }
        SecretField {
            id: passphrase

            name: qsTr("Passphrase")
            placeholderText: qsTr("Four or more words that do not belong together")
            text: SyncSetupView.passphrase

            onEdited: text => SyncSetupView.passphrase = text
        }
        StrengthMeter {
            parts: SyncSetupView.strength
        }
        Label {
            color: Theme.text2
            font: Theme.metaFont
            text: qsTr("It opens your data on a new device, as the recovery key does. You are not asked for it every day.")
            topPadding: Theme.space6
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Column {
        spacing: Theme.space6
        width: parent.width

        FieldHead {
            height: implicitHeight - parent.spacing
            note: qsTr("Opens your data if all else is gone")
            text: qsTr("Recovery key")
        }
        RecoveryKeyBox {
            groups: SyncSetupView.recoveryGroups
            hidden: SyncSetupView.keyKept
        }
        KeyActions {
            groups: SyncSetupView.recoveryGroups
            large: step.small
            server: SyncSetupView.address
        }
        CheckBox {
            checked: SyncSetupView.keyKept
            enabled: SyncSetupView.recoveryGroups.length > 0
            text: qsTr("I have put the recovery key somewhere I will find it in a year.")
            width: parent.width

            onToggled: SyncSetupView.keyKept = checked
        }
    }
    Column {
        visible: SyncSetupView.keyKept
        width: parent.width

        FieldHead {
            text: qsTr("Enter group %1 of it").arg(SyncSetupView.askedGroup.toLocaleString(Qt.locale(), "f", 0))
        }
        Row {
            anchors.left: parent?.left
            spacing: Theme.space10

            Field {
                id: asked

                Accessible.name: qsTr("Group %1 of the recovery key").arg(SyncSetupView.askedGroup.toLocaleString(Qt.locale(), "f", 0))
                readOnly: SyncSetupView.keyConfirmed // and keeps the keys: Enter goes on
                errorText: SyncSetupView.askedProblem
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
                maximumLength: 8
                text: SyncSetupView.askedText
                width: Math.round(160 * Theme.scale)

                onTextEdited: SyncSetupView.askedText = text
            }
            Icon {
                color: Theme.good
                name: "check"
                size: Theme.icon14
                visible: SyncSetupView.keyConfirmed
                y: Math.round((asked.boxHeight - height) / 2)
            }
            Label {
                color: Theme.text2
                font: Theme.metaFont
                text: qsTr("That is it")
                visible: SyncSetupView.keyConfirmed
                y: Math.round((asked.boxHeight - height) / 2)
            }
        }
    }
    KeyFileFields {
        visible: SyncSetupView.needsKeyFile
    }
}
