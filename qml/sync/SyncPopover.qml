// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What the sync line opens: the state in a sentence, what waits, the last sync, and what can be done. */
Popover {
    id: popover

    signal leaving

    name: qsTr("Sync")
    width: Math.min(Math.round(320 * Theme.scale), (parent?.Window.width ?? 320) - 2 * Theme.space8)

    onOpened: {
        SyncDevicesView.refresh();
        contentItem.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
    }

    contentItem: FocusScope {
        implicitHeight: column.implicitHeight

        Column {
            id: column

            spacing: Theme.space8
            width: parent.width

            Label {
                Accessible.role: Accessible.Heading
                color: SyncView.troubled ? Theme.danger : Theme.text
                font: Theme.bodyStrongFont
                text: SyncView.title
                visible: SyncView.deletionWaits || SyncView.line !== SyncView.Line.Paused // else the sentence says it
                width: parent.width
                wrapMode: Text.Wrap
            }
            Label {
                color: Theme.text2
                lineHeight: Theme.bodyStrongLine
                lineHeightMode: Text.FixedHeight
                text: SyncView.sentence
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
            ClockNote {
                width: parent.width
            }
            Repeater {
                model: SyncView.on ? SyncFactsView.waiting : []

                delegate: Label {
                    required property string modelData

                    color: Theme.text2
                    font: Theme.metaFont
                    text: modelData
                    width: column.width
                    wrapMode: Text.Wrap
                }
            }
            Label {
                color: Theme.text3
                font: Theme.metaFont
                text: SyncDevicesView.ready ? qsTr("%1 · %2").arg(SyncView.lastSyncText).arg(qsTr("%Ln devices", "", SyncDevicesView.activeCount)) : SyncView.lastSyncText
                visible: SyncView.on
                width: parent.width
                wrapMode: Text.Wrap
            }
            Flow {
                spacing: Theme.space8
                topPadding: Theme.space4
                width: parent.width

                Repeater {
                    model: SyncView.paused ? [] : SyncView.actions

                    delegate: Button {
                        required property int index
                        required property string modelData

                        kind: index === 0 ? Button.Kind.Primary : Button.Kind.Secondary
                        size: Button.Size.Small
                        text: modelData

                        onClicked: {
                            popover.close();
                            SyncView.act(index);
                        }
                    }
                }
                Button {
                    kind: Button.Kind.Primary
                    size: Button.Size.Small
                    text: qsTr("Settle them")
                    visible: SyncView.conflictCount > 0 && SyncView.line === SyncView.Line.Conflicts

                    onClicked: {
                        popover.close();
                        popover.leaving();
                        Shell.screen = Shell.Screen.Conflicts;
                    }
                }
                Button {
                    busy: SyncView.busy
                    iconName: SyncView.deletionWaits ? "" : "sync"
                    size: Button.Size.Small
                    text: SyncView.deletionWaits ? qsTr("Delete it now") : qsTr("Sync now")
                    visible: SyncView.deletionWaits || SyncView.on && !SyncView.troubled && SyncView.line !== SyncView.Line.Offline

                    onClicked: SyncView.syncNow()
                }
                Button {
                    kind: SyncView.paused && !SyncView.deletionWaits ? Button.Kind.Primary : Button.Kind.Secondary
                    size: Button.Size.Small
                    text: SyncView.deletionWaits ? qsTr("Keep the account") : SyncView.paused ? qsTr("Resume", "sync") : qsTr("Pause", "sync")
                    visible: SyncView.on && (SyncView.paused || !SyncView.troubled)

                    onClicked: SyncView.paused ? SyncView.resume() : SyncView.pause()
                }
                Button {
                    kind: SyncView.on ? Button.Kind.Quiet : Button.Kind.Secondary
                    size: Button.Size.Small
                    text: qsTr("Settings")

                    onClicked: {
                        popover.close();
                        popover.leaving();
                        Shell.openSettings("Sync");
                    }
                }
            }
        }
    }
}
