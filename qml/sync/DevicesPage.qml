// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Settings
import Sennight.Theme

/** The devices of the account, what each may do, and the secrets that open it. */
ScrolledPage {
    id: page

    Component.onCompleted: SyncDevicesView.refresh()

    Label {
        color: Theme.text2
        lineHeight: Theme.bodyLine
        lineHeightMode: Text.FixedHeight
        text: qsTr("This device is alone: everything is on it only. Other devices of yours are listed here once sync is on.")
        visible: !SyncView.on
        width: parent?.width ?? 0
        wrapMode: Text.Wrap
    }
    Button {
        anchors.left: parent?.left
        text: qsTr("Go to Sync")
        visible: !SyncView.on

        onClicked: Shell.openSettings("Sync")
    }
    SettingGroup {
        visible: SyncView.on

        DeviceList {
            onShowWanted: item => page.show(item)
        }
        Label {
            color: Theme.text2
            font: Theme.metaFont
            text: qsTr("To add a device, choose “Join my devices” on it.")
            topPadding: Theme.space8
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    SettingGroup {
        title: qsTr("What opens your data")
        visible: SyncView.on

        SettingRow {
            lineShown: false
            note: SyncView.mayManage ? qsTr("For when somebody else saw one of them, or it is lost. You need the other one, or the present one; the old ones open nothing from then on.") : qsTr("Only a device with full trust can replace them.")
            text: qsTr("Recovery key and passphrase")

            Button {
                enabled: SyncView.mayManage
                reason: qsTr("This device has no full trust")
                text: qsTr("Replace…")

                onClicked: secrets.open()
            }
        }
    }
    SecretsDialog {
        id: secrets
    }
}
