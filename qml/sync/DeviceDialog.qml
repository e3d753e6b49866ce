// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** A device's name and what it may do; the way to revoke it. */
Dialog {
    id: dialog

    property string deviceId: ""
    property bool managed: false
    property int level: 0

    signal revokeWanted(string deviceId, string name)

    function ask(row: DeviceRow) {
        deviceId = row.deviceId;
        managed = row.managed;
        level = row.level;
        levels.currentIndex = row.level;
        name.text = row.name;
        open();
    }

    primaryEnabled: name.text.trim() !== ""
    primaryReason: qsTr("Give it a name")
    primaryText: qsTr("Change")
    title: qsTr("Change this device")

    onAccepted: {
        SyncDevicesView.rename(deviceId, name.text);
        if (managed)
            SyncDevicesView.setLevel(deviceId, levels.currentIndex);
    }

    FieldHead {
        text: qsTr("Name")
    }
    Field {
        id: name

        Accessible.name: qsTr("Name of the device")
        maximumLength: 60
        width: parent?.width ?? 0
    }
    FieldHead {
        text: qsTr("It will be able to")
        visible: dialog.managed
    }
    SegmentedControl {
        id: levels

        name: qsTr("It will be able to")
        segments: SyncDevicesView.levels
        visible: dialog.managed
        width: Math.min(implicitWidth, parent?.width ?? 0)
    }
    Label {
        color: Theme.text2
        font: Theme.metaFont
        text: SyncDevicesView.levelNotes[levels.currentIndex] ?? ""
        visible: dialog.managed
        width: parent?.width ?? 0
        wrapMode: Text.Wrap
    }
    Button {
        kind: Button.Kind.Danger
        size: Button.Size.Small
        text: qsTr("Revoke…")
        visible: dialog.managed

        onClicked: {
            dialog.reject();
            dialog.revokeWanted(dialog.deviceId, name.text);
        }
    }
}
