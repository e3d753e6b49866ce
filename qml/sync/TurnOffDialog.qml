// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Asks before sync is turned off, and whether the account goes, too. */
Dialog {
    id: dialog

    cautious: true
    destructive: deletion.checked
    primaryText: deletion.checked ? qsTr("Turn off and delete") : qsTr("Turn off")
    text: deletion.checked ? qsTr("Everything stays on this device, and on each of your other devices. None of them syncs any more.") : qsTr("Everything stays on this device, and on each of your other devices. They go on syncing with each other.")
    title: deletion.checked ? qsTr("Turn sync off on all your devices?") : qsTr("Turn sync off on this device?")

    onAboutToShow: deletion.checked = false
    onAccepted: SyncView.turnOff(deletion.checked)

    CheckBox {
        id: deletion

        enabled: SyncView.mayManage
        text: qsTr("Delete the account on the server, too")
        width: parent?.width ?? 0
    }
    Label {
        color: Theme.text2
        font: Theme.metaFont
        text: SyncView.mayManage ? qsTr("This cannot be undone.") : qsTr("Only a device with full trust can do that.")
        visible: deletion.checked || !SyncView.mayManage
        width: parent?.width ?? 0
        wrapMode: Text.Wrap
    }
}
