// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** That this computer's clock is wrong, until the person does not want to know. */
Column {
    id: note

    spacing: Theme.space2
    visible: SyncView.clockText !== ""

    Label {
        color: Theme.lamp
        font: Theme.metaFont
        text: SyncView.clockText
        width: parent.width
        wrapMode: Text.Wrap
    }
    Label {
        color: Theme.text2
        font: Theme.metaFont
        text: qsTr("Set the time in the settings of your system.")
        visible: !opening.visible
        width: parent.width
        wrapMode: Text.Wrap
    }
    Flow {
        spacing: Theme.space8
        topPadding: Theme.space4
        width: parent.width

        Button {
            id: opening

            size: Button.Size.Small
            text: qsTr("Open clock settings")
            visible: SyncView.clockText !== "" && SyncView.clockSettingsKnown

            onClicked: SyncView.openClockSettings()
        }
        Button {
            Accessible.name: qsTr("Ignore the clock")
            kind: Button.Kind.Quiet
            size: Button.Size.Small
            text: qsTr("Ignore")

            onClicked: SyncView.ignoreClock()
        }
    }
}
