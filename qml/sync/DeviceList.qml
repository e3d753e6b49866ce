// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The devices. Up and down choose; Enter changes one, Del revokes it. Held down, neither answers what it has asked. */
FocusScope {
    id: list

    readonly property int count: rows.count
    property int currentIndex: 0

    /** This row should be in view. */
    signal showWanted(Item item)

    function row(at: int): DeviceRow {
        return rows.itemAt(at) as DeviceRow;
    }

    function opens(key: int): bool {
        return key === Qt.Key_Return || key === Qt.Key_Enter;
    }

    function go(to: int) {
        currentIndex = Math.max(0, Math.min(count - 1, to));
        if (row(currentIndex))
            showWanted(row(currentIndex));
    }

    Accessible.name: qsTr("Devices")
    Accessible.role: Accessible.List
    activeFocusOnTab: count > 0
    implicitHeight: column.implicitHeight
    width: parent?.width ?? 0

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Down || event.key === Qt.Key_J)
            go(currentIndex + 1);
        else if (event.key === Qt.Key_Up || event.key === Qt.Key_K)
            go(currentIndex - 1);
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
            go(event.key === Qt.Key_Home ? 0 : count - 1);
        else if (event.isAutoRepeat)
            event.accepted = opens(event.key) || event.key === Qt.Key_Delete;
        else if (event.key === Qt.Key_Delete)
            row(currentIndex)?.revoke();
        else if (opens(event.key))
            row(currentIndex)?.change();
        else
            event.accepted = false;
    }
    onCountChanged: currentIndex = Math.max(0, Math.min(count - 1, currentIndex))

    Column {
        id: column

        width: parent.width

        Label {
            color: Theme.danger
            text: SyncDevicesView.problem
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Repeater {
            id: rows

            model: SyncDevicesView

            delegate: DeviceRow {
                focused: index === list.currentIndex && list.activeFocus
                last: index === list.count - 1

                onChangeWanted: changing.ask(this)
                onPressed: {
                    list.currentIndex = index;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
                onRevokeWanted: revoking.ask(deviceId, name)
                onTakeBackWanted: takingBack.ask(deviceId)
            }
        }
    }
    DeviceDialog {
        id: changing

        onRevokeWanted: (deviceId, name) => revoking.ask(deviceId, name)
    }
    Dialog {
        id: revoking

        property string deviceId: ""

        function ask(id: string, name: string) {
            deviceId = id;
            title = qsTr("Revoke %1?").arg(name);
            open();
        }

        destructive: true
        primaryText: qsTr("Revoke")
        text: qsTr("It stops syncing at once and new data gets a new lock. What is already on it stays on it.")

        onAccepted: SyncDevicesView.revoke(deviceId)
    }
    Dialog {
        id: takingBack

        property string deviceId: ""

        function ask(id: string) {
            deviceId = id;
            title = SyncDevicesView.takeBackTitle(id);
            text = SyncDevicesView.takeBackText(id);
            open();
        }

        cautious: true
        primaryText: qsTr("Take back")

        onAccepted: SyncDevicesView.takeBack(deviceId)
    }
}
