// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Replaces recovery key and passphrase: asks for a present one, then shows the new key until it is put somewhere. */
Dialog {
    id: dialog

    readonly property bool made: SyncDevicesView.newKey.length > 0
    /** The old secrets may open nothing already: the new key is not to be lost. */
    readonly property bool held: made || busy

    busy: SyncDevicesView.busy
    cancelText: held ? "" : qsTr("Cancel")
    closePolicy: held ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    primaryEnabled: made ? kept.checked : present.text !== "" && (passphrase.text === "" || SyncDevicesView.strength(passphrase.text) > 1)
    primaryReason: made ? qsTr("Put the recovery key somewhere safe") : qsTr("Enter the present one; a new passphrase needs to be longer")
    primaryText: made ? qsTr("Done") : qsTr("Replace")
    staysOpen: !made
    text: made ? qsTr("This is your new recovery key. It is shown only now.") : qsTr("The old recovery key and passphrase open nothing from then on.")
    title: made ? qsTr("Keep the new recovery key") : qsTr("Replace recovery key and passphrase?")

    onAboutToShow: {
        present.text = passphrase.text = present.errorText = "";
        kept.checked = false;
        present.focus = true; // keys may come before it has faded in
    }
    onAccepted: if (!made)
        SyncDevicesView.replaceSecrets(present.text, passphrase.text)
    onClosed: {
        present.text = passphrase.text = "";
        SyncDevicesView.forgetKey();
    }
    onMadeChanged: if (made) {
        present.text = passphrase.text = "";
        Qt.callLater(() => kept.forceActiveFocus(Qt.TabFocusReason));
    }
    onOpened: present.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        function onRefused(text: string) {
            present.errorText = text;
            present.forceActiveFocus(Qt.TabFocusReason);
        }

        target: SyncDevicesView
    }
    Column {
        visible: !dialog.made
        width: parent?.width ?? 0

        FieldHead {
            text: qsTr("Present recovery key or passphrase")
        }
        SecretField {
            id: present

            name: qsTr("Present recovery key or passphrase")

            onEdited: errorText = ""
        }
    }
    Column {
        spacing: Theme.space4
        topPadding: Theme.space8
        visible: !dialog.made
        width: parent?.width ?? 0

        FieldHead {
            height: implicitHeight - Theme.space4
            note: passphrase.text === "" ? qsTr("May be left out") : SyncDevicesView.strengthText(passphrase.text)
            text: qsTr("New passphrase")
        }
        SecretField {
            id: passphrase

            name: qsTr("New passphrase")
        }
        StrengthMeter {
            parts: SyncDevicesView.strength(passphrase.text)
        }
    }
    RecoveryKeyBox {
        groups: SyncDevicesView.newKey
        visible: dialog.made
    }
    KeyActions {
        groups: SyncDevicesView.newKey
        server: SyncView.server
        visible: dialog.made
    }
    CheckBox {
        id: kept

        text: qsTr("I have put the recovery key somewhere I will find it in a year.")
        visible: dialog.made
        width: parent?.width ?? 0

        onVisibleChanged: if (visible)
            Accessible.announce(dialog.title)
    }
}
