// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Settings

/** What lives although it was deleted on another device. */
SettingGroup {
    id: group

    signal showWanted(Item item)

    title: qsTr("Put back")
    visible: PutBackView.count > 0

    Repeater {
        id: rows

        model: PutBackView.list

        delegate: AsideRow {
            id: row

            last: index === rows.count - 1
            mostLines: 8

            Button {
                Accessible.name: qsTr("Keep it: %1").arg(row.title)
                size: Button.Size.Small
                text: qsTr("Keep it")

                onActiveFocusChanged: if (activeFocus)
                    group.showWanted(row)
                onClicked: PutBackView.keep(row.index)
            }
            Button {
                Accessible.name: qsTr("%1: %2", "Delete it again, a title").arg(text).arg(row.title)
                kind: Button.Kind.Quiet
                size: Button.Size.Small
                text: PutBackView.deleteText(row.index)

                onClicked: PutBackView.remove(row.index)
            }
        }
    }
}
