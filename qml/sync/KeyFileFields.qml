// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** No keychain: the passphrase of the file that keeps this device's keys. */
Column {
    id: fields

    spacing: Theme.space4
    width: parent?.width ?? 0

    FieldHead {
        note: SyncSetupView.fileStrengthText
        text: qsTr("Passphrase of this device")
    }
    SecretField {
        name: qsTr("Passphrase of this device")
        text: SyncSetupView.filePassphrase

        onEdited: text => SyncSetupView.filePassphrase = text
    }
    StrengthMeter {
        parts: SyncSetupView.fileStrength
    }
    Label {
        color: Theme.text2
        font: Theme.metaFont
        text: qsTr("This computer has no keychain, so the keys of this device lie in a file that this passphrase locks. We ask for it once after each start.")
        topPadding: Theme.space6
        width: parent.width
        wrapMode: Text.Wrap
    }
}
