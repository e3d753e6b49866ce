// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Joining: one of the two secrets. */
SetupStep {
    id: step

    firstField: SyncSetupView.byRecoveryKey ? key : passphrase
    spacing: Theme.space20

    StepHead {
        bottomPadding: 0
        text: qsTr("Your recovery key or passphrase stays on this computer: the server never sees it.")
        title: qsTr("Open your data")
    }
    SegmentedControl {
        anchors.left: parent?.left
        currentIndex: SyncSetupView.byRecoveryKey ? 0 : 1
        name: qsTr("Open with")
        segments: [qsTr("Recovery key"), qsTr("Passphrase")]
        width: Math.min(implicitWidth, parent.width)

        onChosen: index => SyncSetupView.byRecoveryKey = index === 0
    }
    Column {
        visible: SyncSetupView.byRecoveryKey
        width: parent.width

        FieldHead {
            note: qsTr("Eight groups; spaces and hyphens do not matter")
            text: qsTr("Recovery key")
        }
        SecretField {
            id: key

            errorText: SyncSetupView.recoveryKeyProblem
            name: qsTr("Recovery key")
            placeholderText: "7Q4K-ZX0M-…"
            shown: true
            text: SyncSetupView.recoveryKey

            onEdited: text => SyncSetupView.recoveryKey = text
        }
    }
    Column {
        visible: !SyncSetupView.byRecoveryKey
        width: parent.width

        FieldHead {
            note: qsTr("Capital letters count")
            text: qsTr("Passphrase")
        }
        SecretField {
            id: passphrase

            name: qsTr("Passphrase")
            text: SyncSetupView.passphrase

            onEdited: text => SyncSetupView.passphrase = text
        }
    }
    KeyFileFields {
        visible: SyncSetupView.needsKeyFile
    }
}
