// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Settings
import Sennight.Theme

/** Sync in the settings: what it would do while it is off, the set-up, or its state. */
SettingsPage {
    id: page

    function kind(): int {
        return SyncSetupView.open ? 1 : SyncView.on ? 2 : 0;
    }

    focusHome: (content.item as SyncStatus)?.focusHome ?? null
    footHeight: (content.item as SyncSetup)?.footHeight ?? 0
    ownHeader: SyncSetupView.open
    trailing: SyncView.on && !SyncSetupView.open ? onSwitch : null

    Component {
        id: onSwitch

        Row {
            spacing: Theme.space10

            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text2
                text: qsTr("On", "sync")
            }
            Switch {
                Accessible.name: qsTr("Sync is on")
                anchors.verticalCenter: parent.verticalCenter
                checked: SyncView.on

                onToggled: {
                    checked = Qt.binding(() => SyncView.on);
                    off.open();
                }
            }
        }
    }
    TurnOffDialog {
        id: off
    }
    Loader {
        id: content

        anchors.fill: parent
        focus: true
        sourceComponent: [intro, setUp, status][page.kind()]

        onLoaded: {
            (item as Item).focus = true;
            if (page.activeFocus && !SyncSetupView.open) // whose steps take the keys themselves
                Qt.callLater(page.enter);
        }
    }
    Component {
        id: intro

        SyncIntro {
            small: page.small
        }
    }
    Component {
        id: setUp

        SyncSetup {
            small: page.small
        }
    }
    Component {
        id: status

        SyncStatus {
            small: page.small

            onTurnOffWanted: off.open()
        }
    }
}
