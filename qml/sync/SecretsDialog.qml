// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/**
 * Replaces recovery key and passphrase. Its first page asks for a present one, which is checked; the second shows the new
 * key. Once that was put somewhere, and a group of it asked back, it becomes the account's. Where it is refused, the first
 * page says why, and the key stays the same.
 */
Dialog {
    id: dialog

    /** The second page is shown. */
    property bool keyShown: false
    /** There is a passphrase, and it goes. */
    property bool phraseGoes: false
    /** The present one that was given to be checked, until it is closed. */
    property string checked: ""
    readonly property bool keyMade: SyncDevicesView.newKey.length > 0

    /** The present one is good. */
    function showKey() {
        phraseGoes = SyncDevicesView.endsPassphrase(checked, passphrase.text);
        kept.checked = false;
        keyShown = true;
        SyncDevicesView.makeKey();
        Qt.callLater(() => kept.forceActiveFocus(Qt.TabFocusReason));
    }

    busy: SyncDevicesView.busy
    cancelText: busy ? "" : qsTr("Cancel")
    // Who has put the key somewhere does not lose it by a key that slipped; "Cancel" is meant.
    closePolicy: keyShown || keyMade ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    firstField: present
    primaryEnabled: keyShown ? keyMade && asked.confirmed : present.text !== "" && (passphrase.text === "" || SyncDevicesView.strength(passphrase.text) > 1)
    primaryReason: keyShown ? kept.checked ? asked.title : qsTr("Put the recovery key somewhere safe") : qsTr("Enter the present one; a new passphrase needs to be longer")
    primaryText: keyShown ? qsTr("Replace") : qsTr("Continue")
    staysOpen: true
    text: !keyShown ? qsTr("First you put the new recovery key somewhere. Until you replace them, the old recovery key and passphrase open your data.") : phraseGoes ? qsTr("Put it somewhere now: it is shown only here. The old recovery key and passphrase open your data until you replace them, and nothing from then on.") : qsTr("Put it somewhere now: it is shown only here. The old recovery key opens your data until you replace it, and nothing from then on.")
    title: keyShown ? qsTr("Keep the new recovery key") : qsTr("Replace recovery key and passphrase?")

    onAboutToShow: {
        keyShown = kept.checked = false;
        checked = present.text = passphrase.text = present.errorText = passphrase.errorText = "";
    }
    onAccepted: {
        if (keyShown)
            return SyncDevicesView.replaceSecrets(checked, passphrase.text);
        checked = present.text;
        SyncDevicesView.checkSecret(checked);
    }
    onClosed: {
        checked = present.text = passphrase.text = "";
        SyncDevicesView.forgetKey();
    }

    Connections {
        function onRefused(text: string, ofPassphrase: bool) {
            if (dialog.checked === "")
                return; // an answer to who has closed it
            const field = ofPassphrase ? passphrase : present;
            dialog.keyShown = kept.checked = false;
            field.errorText = text;
            field.forceActiveFocus(Qt.TabFocusReason);
        }

        function onReplaced() {
            dialog.close();
        }

        function onSecretGood() {
            if (dialog.checked !== "" && dialog.checked === present.text)
                dialog.showKey();
        }

        enabled: dialog.visible
        target: SyncDevicesView
    }
    Column {
        visible: !dialog.keyShown
        width: parent?.width ?? 0

        FieldHead {
            text: qsTr("Present recovery key or passphrase")
        }
        SecretField {
            id: present

            name: qsTr("Present recovery key or passphrase")
            readOnly: dialog.busy

            onEdited: errorText = ""
        }
    }
    Column {
        spacing: Theme.space4
        topPadding: Theme.space8
        visible: !dialog.keyShown
        width: parent?.width ?? 0

        FieldHead {
            height: implicitHeight - Theme.space4
            note: passphrase.text === "" ? qsTr("May be left out") : SyncDevicesView.strengthText(passphrase.text)
            text: qsTr("New passphrase")
        }
        SecretField {
            id: passphrase

            name: qsTr("New passphrase")
            readOnly: dialog.busy

            onEdited: errorText = ""
        }
        StrengthMeter {
            parts: SyncDevicesView.strength(passphrase.text)
        }
    }
    RecoveryKeyBox {
        groups: SyncDevicesView.newKey
        hidden: !dialog.keyMade || kept.checked
        visible: dialog.keyShown
    }
    KeyActions {
        groups: SyncDevicesView.newKey
        server: SyncView.server
        visible: dialog.keyShown
    }
    CheckBox {
        id: kept

        text: qsTr("I have put the recovery key somewhere I will find it in a year.")
        visible: dialog.keyShown
        width: parent?.width ?? 0

        onCheckedChanged: asked.text = ""
        onVisibleChanged: if (visible)
            Accessible.announce(dialog.title)
    }
    AskedGroup {
        id: asked

        group: SyncDevicesView.askedGroup
        problem: confirmed || text.trim().length < 4 ? "" : qsTr("That is not group %1. Compare it with your copy.").arg(groupText)
        confirmed: text !== "" && SyncDevicesView.isAskedGroup(text)
        visible: dialog.keyShown && kept.checked

        onEdited: typed => text = typed
    }
}
