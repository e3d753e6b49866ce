// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The keys of this device lie in a file: its passphrase, once after each start. */
Dialog {
    id: dialog

    firstField: secret
    primaryEnabled: secret.text !== ""
    primaryReason: qsTr("Enter the passphrase")
    primaryText: qsTr("Unlock")
    staysOpen: true
    text: qsTr("This computer has no keychain. We ask for the passphrase once after each start.")
    title: qsTr("Unlock the keys of this device")

    onAboutToShow: secret.text = secret.errorText = ""
    onAccepted: {
        busy = true;
        SyncView.unlock(secret.text);
    }
    onClosed: secret.text = ""

    Connections {
        function onUnlockFailed(text: string) {
            dialog.busy = false;
            secret.errorText = text;
        }

        function onUnlocked() {
            dialog.busy = false;
            dialog.close();
        }

        target: SyncView
    }
    SecretField {
        id: secret

        name: qsTr("Passphrase of this device")

        onEdited: errorText = ""
    }
}
