// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Settings
import Sennight.Theme

/** Sync is on: its state, where the data goes, the devices, what syncs, what was put aside, and what happened. */
ScrolledPage {
    id: page

    signal turnOffWanted

    focusHome: card.focusHome

    Component.onCompleted: SyncDevicesView.refresh()

    StateCard {
        id: card
    }
    SettingGroup {
        Sentence {
            about: qsTr("Where")
            text: qsTr("Sennight server · %1 · encrypted end to end").arg(SyncView.place)
        }
        Sentence {
            about: qsTr("Account")
            text: qsTr("%1 · %2", "short name of the account, where its keys are").arg(SyncView.account).arg(SyncView.keysText)
        }
        Sentence {
            about: qsTr("Stored there")
            text: SyncView.storedText
            visible: SyncView.storedText !== ""
        }
        SettingRow {
            lineShown: false
            note: qsTr("Two devices changed the same thing. Both versions are safe.")
            text: qsTr("%Ln conflicts waiting", "", SyncView.conflictCount)
            visible: SyncView.conflictCount > 0

            Button {
                text: qsTr("Resolve")

                onClicked: Shell.screen = Shell.Screen.Conflicts
            }
        }
    }
    SettingGroup {
        title: qsTr("Devices")

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
    Column {
        width: parent?.width ?? 0

        Component.onCompleted: projects.projects.show()
        Component.onDestruction: SyncFactsView.projects.hide()

        FieldHead {
            heading: true
            note: SyncFactsView.projects.syncedText
            text: qsTr("What syncs")
        }
        ProjectSwitches {
            id: projects

            projects: SyncFactsView.projects

            onChosen: (projectId, title, syncs) => scope.ask(projectId, title, !syncs)
        }
    }
    ScopeDialog {
        id: scope
    }
    PutBackList {
        onShowWanted: item => page.show(item)
    }
    AsideList {
        onShowWanted: item => page.show(item)
    }
    SyncLog {
        onShowWanted: item => page.show(item)
    }
    Button {
        anchors.left: parent?.left
        kind: Button.Kind.Danger
        text: qsTr("Turn sync off…")

        onClicked: page.turnOffWanted()
    }
}
