// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Where the devices meet, and whether there is one already. */
Column {
    id: step

    spacing: Theme.space20

    component Fact: Row {
        id: fact

        required property string iconName
        required property string text

        spacing: Theme.space10
        width: parent?.width ?? 0

        Icon {
            color: Theme.text2
            name: fact.iconName
            size: Theme.icon14
            y: Math.round((Theme.bodyLine - height) / 2)
        }
        Label {
            color: Theme.text2
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            text: fact.text
            width: fact.width - Theme.icon14 - Theme.space10
            wrapMode: Text.Wrap
        }
    }

    StepHead {
        bottomPadding: 0
        text: qsTr("Your devices never need to be on at the same time: they meet at a server, which keeps locked blocks for them.")
        title: qsTr("Where your devices meet")
    }
    Rectangle {
        border.color: Theme.accent
        border.width: 1.5
        color: Theme.surface
        height: way.implicitHeight + 2 * Theme.space16
        radius: Theme.radiusPanel
        width: parent.width

        Column {
            id: way

            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            spacing: Theme.space6
            y: Theme.space16

            Label {
                font: Theme.bodyStrongFont
                text: qsTr("Sennight server")
            }
            Fact {
                iconName: "server"
                text: qsTr("Needs the address of a server that you or somebody else runs, and an invite where it asks for one.")
            }
            Fact {
                iconName: "eyeoff"
                text: qsTr("Whoever runs it sees sizes and times of locked blocks, and nothing that you write.")
            }
        }
    }
    Column {
        spacing: Theme.space8
        width: parent.width

        FieldHead {
            height: implicitHeight - parent.spacing
            text: qsTr("Is another device of yours there already?")
        }
        SegmentedControl {
            anchors.left: parent?.left
            currentIndex: SyncSetupView.joins ? 1 : 0
            name: qsTr("New account, or join")
            segments: [qsTr("No, this is the first"), qsTr("Yes, join it")]
            width: Math.min(implicitWidth, parent.width)

            onChosen: index => SyncSetupView.joins = index === 1
        }
        Label {
            color: Theme.text2
            font: Theme.metaFont
            text: SyncSetupView.joins ? qsTr("You need your recovery key or your passphrase. What is on this device and what is there come together; nothing is replaced.") : qsTr("A new account is made, and what is on this device goes there, locked.")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
