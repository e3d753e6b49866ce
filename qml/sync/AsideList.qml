// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Settings
import Sennight.Theme

/** What was put aside: changes that were taken back, to be applied again, and what did not go out, with the reason. */
Column {
    id: aside

    signal showWanted(Item item)

    spacing: Theme.space24
    visible: SyncFactsView.asideCount > 0
    width: parent?.width ?? 0

    SettingGroup {
        title: qsTr("Recovered")
        visible: recovered.count > 0

        Label {
            bottomPadding: Theme.space4
            color: Theme.text2
            font: Theme.metaFont
            text: qsTr("A device that was removed wrote these afterwards, so they were taken back. Nothing is lost: apply them again, or leave them out.")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Repeater {
            id: recovered

            model: SyncFactsView.recovered

            delegate: AsideRow {
                id: row

                last: index === recovered.count - 1

                Button {
                    Accessible.name: qsTr("Apply again: %1, %2").arg(row.title).arg(row.text)
                    size: Button.Size.Small
                    text: qsTr("Apply again")

                    onActiveFocusChanged: if (activeFocus)
                        aside.showWanted(row)
                    onClicked: SyncFactsView.settle(row.index, true)
                }
                Button {
                    Accessible.name: qsTr("Leave out: %1, %2").arg(row.title).arg(row.text)
                    kind: Button.Kind.Quiet
                    size: Button.Size.Small
                    text: qsTr("Leave out")

                    onClicked: SyncFactsView.settle(row.index, false)
                }
            }
        }
        Column {
            anchors.left: parent?.left
            topPadding: Theme.space12
            visible: recovered.count > 1

            Button {
                text: qsTr("Apply all again")

                onClicked: SyncFactsView.settleAll()
            }
        }
    }
    SettingGroup {
        title: qsTr("Not synced")
        visible: refused.count > 0

        Repeater {
            id: refused

            model: SyncFactsView.notSynced

            delegate: AsideRow {
                last: index === refused.count - 1
            }
        }
        Label {
            color: Theme.text2
            font: Theme.metaFont
            text: SyncDevicesView.trustText
            topPadding: Theme.space8
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Column {
            anchors.left: parent?.left
            topPadding: Theme.space12
            visible: action.text !== ""

            Button {
                id: action

                text: SyncView.actions[0] ?? ""

                onClicked: SyncView.act(0)
            }
        }
    }
}
