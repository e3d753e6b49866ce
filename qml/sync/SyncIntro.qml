// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Settings
import Sennight.Theme

/** Sync is off: what it would do, and the two ways to begin. */
ScrolledPage {
    id: page

    SettingGroup {
        Label {
            color: Theme.text2
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            text: qsTr("Everything is on this device only, and nothing leaves it. With sync, several devices of yours show the same: each change is locked here before it goes out, and only your devices can open it.")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    SettingGroup {
        visible: SyncView.available

        SettingRow {
            note: qsTr("On your own server, or one that you trust to be there. You need its address, and an invite where it asks for one.")
            text: qsTr("Begin with this device")

            Button {
                kind: Button.Kind.Primary
                text: qsTr("Set up sync…")

                onClicked: SyncSetupView.begin(false)
            }
        }
        SettingRow {
            lineShown: false
            note: qsTr("Another device of yours syncs already. You need its server's address, and your recovery key or passphrase.")
            text: qsTr("Join my devices")

            Button {
                text: qsTr("Join…")

                onClicked: SyncSetupView.begin(true)
            }
        }
    }
    Label {
        color: Theme.text3
        font: Theme.metaFont
        text: Shell.isSample ? qsTr("The sample week never syncs.") : qsTr("Sync is not there: this profile can only be read, or a part of Sennight is missing.")
        visible: !SyncView.available
        width: parent?.width ?? 0
        wrapMode: Text.Wrap
    }
    LeavesPanel {
        anchors.left: parent?.left
        visible: SyncView.available
        width: Math.min(parent?.width ?? 0, Math.round(420 * Theme.scale))
    }
}
