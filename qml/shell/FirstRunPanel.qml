// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** What Sennight is, beside the ways to begin; above them in a narrow window. */
Rectangle {
    id: panel

    property bool narrow: false
    /** The ways need the height. */
    property bool low: false
    readonly property real side: narrow ? Theme.space20 : Math.round(48 * Theme.scale)

    color: Theme.firstRun
    implicitHeight: !narrow ? 0 : low ? moons.y + moons.height + Theme.space16 : words.y + words.height + Theme.space20

    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: panel.side
        color: Theme.onFirstRun
        font: Theme.wordmarkFont
        text: qsTr("Sennight")
        y: panel.narrow ? Theme.space16 : 44
    }
    MoonPhases {
        id: moons

        anchors.left: parent.left
        anchors.leftMargin: panel.side
        width: Math.min(implicitWidth, parent.width - 2 * panel.side)
        y: panel.narrow ? name.y + name.height + Theme.space12 : Math.max(name.y + name.height + Theme.space24, Math.round((parent.height - block.height) / 2))

        Item {
            id: block

            height: moons.height + (panel.narrow ? Theme.space12 : Math.round(48 * Theme.scale)) + words.height
        }
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: panel.side
        anchors.right: parent.right
        anchors.rightMargin: panel.side
        spacing: Theme.space10
        visible: !panel.low
        y: moons.y + moons.height + (panel.narrow ? Theme.space12 : Math.round(48 * Theme.scale))

        Label {
            Accessible.role: Accessible.Heading
            color: Theme.onFirstRun
            font: panel.narrow ? Theme.h1Font : Theme.firstRunFont
            lineHeight: panel.narrow ? Theme.h1Line : Theme.firstRunLine
            lineHeightMode: Text.FixedHeight
            text: panel.narrow ? qsTr("Seven nights. A week you can see whole.") : qsTr("Seven nights.\nA week you can\nsee whole.")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            color: Theme.faded(Theme.onFirstRun, 0.76)
            font: Theme.noteFont
            lineHeight: Theme.noteLine
            lineHeightMode: Text.FixedHeight
            text: qsTr("Put todos on days, watch what the week can hold, and close it calmly on Sunday.")
            visible: !panel.narrow
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Icon {
        id: laptop

        anchors.left: parent.left
        anchors.leftMargin: panel.side
        anchors.top: foot.top
        anchors.topMargin: Theme.space2
        color: Theme.faded(Theme.onFirstRun, 0.7)
        name: "laptop"
        size: Theme.icon16
        visible: foot.visible
    }
    Label {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 36
        anchors.left: laptop.right
        anchors.leftMargin: Theme.space10
        anchors.right: parent.right
        anchors.rightMargin: panel.side
        color: Theme.faded(Theme.onFirstRun, 0.7)
        text: qsTr("Everything is kept on this computer and works without a connection. There is no account.")
        visible: !panel.narrow && words.y + words.height + Theme.space20 < y
        wrapMode: Text.Wrap
    }
}
