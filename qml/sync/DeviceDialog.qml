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
    property string deviceName: ""
    property bool isThis: false
    property bool managed: false
    property int level: 0

    signal revokeWanted(string deviceId, string name)

    function ask(row: DeviceRow) {
        deviceId = row.deviceId;
        managed = row.managed;
        isThis = row.isThis;
        deviceName = row.name;
        level = row.level;
        levels.currentIndex = row.level;
        name.text = row.name;
        open();
    }

    firstField: managed ? levels : name
    primaryEnabled: name.text.trim() !== ""
    primaryReason: qsTr("Give it a name")
    primaryText: isThis ? qsTr("Rename") : qsTr("Change")
    title: isThis ? qsTr("Rename this device") : qsTr("Change %1").arg(deviceName)

    onAccepted: {
        SyncDevicesView.rename(deviceId, name.text);
        if (managed)
            SyncDevicesView.setLevel(deviceId, levels.currentIndex);
    }

    Column {
        width: parent?.width ?? 0

        FieldHead {
            text: qsTr("Name")
        }
        Field {
            id: name

            Accessible.name: qsTr("Name of the device")
            maximumLength: 60
            width: parent.width
        }
    }
    Column {
        spacing: Theme.space8
        topPadding: Theme.space8
        visible: dialog.managed
        width: parent?.width ?? 0

        FieldHead {
            height: implicitHeight - Theme.space8
            text: qsTr("Trust")
        }
        SegmentedControl {
            id: levels

            anchors.left: parent?.left
            name: qsTr("Trust")
            segments: SyncDevicesView.levels
            width: Math.min(implicitWidth, parent.width)
        }
        Label {
            color: Theme.text2
            font: Theme.metaFont
            text: SyncDevicesView.levelNotes[levels.currentIndex] ?? ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Column {
        anchors.left: parent?.left
        topPadding: Theme.space12
        visible: dialog.managed

        Button {
            kind: Button.Kind.Danger
            text: qsTr("Revoke…")

            onClicked: {
                dialog.reject();
                dialog.revokeWanted(dialog.deviceId, name.text);
            }
        }
    }
}
