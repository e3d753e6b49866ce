// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme

/** The backups, newest first. Up and down choose; Enter asks for the way back, C reads the backup again. */
FocusScope {
    id: list

    property bool small: false
    property bool busy: false
    property string busyReason: ""
    readonly property int count: rows.count
    property int currentIndex: 0
    /** Of the row that the keys are for, also when others come before it. */
    property string currentId: ""

    /** This row should be in view. */
    signal showWanted(Item item)

    function go(to: int) {
        currentIndex = Math.max(0, Math.min(count - 1, to));
        const row = current();
        currentId = row?.backupId ?? "";
        if (row)
            showWanted(row);
    }

    function follow() {
        let at = currentIndex;
        for (let i = 0; i < count; ++i) {
            if ((rows.itemAt(i) as BackupRow)?.backupId === currentId)
                at = i;
        }
        currentIndex = Math.max(0, Math.min(count - 1, at));
    }

    function current(): BackupRow {
        return rows.itemAt(currentIndex) as BackupRow;
    }

    Accessible.name: qsTr("Backups")
    Accessible.role: Accessible.List
    activeFocusOnTab: count > 0
    implicitHeight: column.implicitHeight
    width: parent?.width ?? 0

    Keys.onPressed: event => {
        const forth = event.key === Qt.Key_Down || event.key === Qt.Key_J;
        const back = event.key === Qt.Key_Up || event.key === Qt.Key_K;
        event.accepted = true;
        if (forth || back)
            go(currentIndex + (forth ? 1 : -1));
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
            go(event.key === Qt.Key_Home ? 0 : count - 1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            current()?.restore();
        else if (event.key === Qt.Key_C && event.modifiers === Qt.NoModifier)
            current()?.verify();
        else
            event.accepted = false;
    }
    onActiveFocusChanged: if (activeFocus)
        currentId = current()?.backupId ?? ""
    onCountChanged: follow()

    Column {
        id: column

        width: parent.width

        Repeater {
            id: rows

            model: DataView.backups

            delegate: BackupRow {
                busy: list.busy
                busyReason: list.busyReason
                current: index === list.currentIndex
                focused: current && list.activeFocus
                last: index === list.count - 1
                small: list.small

                onPressed: {
                    list.currentIndex = index;
                    list.currentId = backupId;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }
    }
}
