// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Settings
import Sennight.Theme
import Sennight.Todos

/** What sync did, newest first; only some of it on wish. */
SettingGroup {
    id: log

    signal showWanted(Item item)

    Component.onCompleted: SyncLogModel.show()
    Component.onDestruction: SyncLogModel.hide()

    title: qsTr("Sync log")

    SegmentedControl {
        anchors.left: parent?.left
        currentIndex: SyncLogModel.filter
        name: qsTr("Show")
        segments: SyncLogModel.filters
        width: Math.min(implicitWidth, parent.width)

        onChosen: index => SyncLogModel.filter = index
    }
    Item {
        height: Theme.space8
        width: parent.width
    }
    Label {
        color: Theme.text2
        text: SyncLogModel.filter === 0 ? qsTr("Nothing happened yet.") : qsTr("Nothing of that kind happened.")
        visible: SyncLogModel.ready && list.count === 0
        width: parent.width
        wrapMode: Text.Wrap
    }
    FocusScope {
        id: list

        readonly property int count: rows.count
        property int currentIndex: 0

        function go(to: int) {
            currentIndex = Math.max(0, Math.min(count - 1, to));
            const row = rows.itemAt(currentIndex);
            if (row)
                log.showWanted(row);
        }

        Accessible.name: qsTr("Sync log")
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0
        height: column.implicitHeight
        width: parent.width

        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Down || event.key === Qt.Key_J)
                go(currentIndex + 1);
            else if (event.key === Qt.Key_Up || event.key === Qt.Key_K)
                go(currentIndex - 1);
            else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
                go(event.key === Qt.Key_Home ? 0 : count - 1);
            else
                event.accepted = false;
        }

        Column {
            id: column

            readonly property real times: children.reduce((most, row) => Math.max(most, (row as SyncLogRow)?.whenWidth ?? 0), 0)

            width: parent.width

            Repeater {
                id: rows

                model: SyncLogModel

                delegate: SyncLogRow {
                    column: column.times
                    focused: index === list.currentIndex && list.activeFocus
                }
            }
        }
    }
    LinkButton {
        anchors.left: parent?.left
        text: qsTr("Show older")
        visible: SyncLogModel.more

        onClicked: SyncLogModel.readOlder()
    }
}
