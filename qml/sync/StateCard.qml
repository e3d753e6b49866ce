// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The state of sync in a sentence, and what can be done about it. */
Rectangle {
    id: card

    readonly property alias focusHome: buttons.focusHome
    readonly property bool away: SyncView.line === SyncView.Line.Offline
    readonly property bool stacked: width < Math.round(480 * Theme.scale) || SyncView.troubled || SyncView.deletionWaits || away
    readonly property real wordsWidth: width - 3 * Theme.space16 - Theme.icon18 - (stacked ? 0 : buttons.width + Theme.space16)

    Accessible.description: SyncView.sentence
    Accessible.name: SyncView.title
    Accessible.role: Accessible.Grouping
    border.color: SyncView.troubled ? Theme.dangerLine : Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: (stacked ? words.implicitHeight + Theme.space12 + buttons.height : Math.max(words.implicitHeight, buttons.height)) + 2 * Theme.space16
    radius: Theme.radiusPanel
    width: parent?.width ?? 0

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        color: SyncView.troubled ? Theme.danger : SyncView.current ? Theme.good : Theme.text2
        name: SyncView.troubled ? "warn" : SyncView.current ? "shield" : ["laptop", "check", "sync", "cloudoff", "sync", "pause", "merge", "warn"][SyncView.line] ?? "sync"
        size: Theme.icon18
        y: Theme.space16 + Math.max(0, (Theme.bodyStrongLine + Theme.bodyLine - height) / 2)
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space16
        spacing: Theme.space2
        width: card.wordsWidth
        y: card.stacked ? Theme.space16 : Math.round((card.height - implicitHeight) / 2)

        Label {
            Accessible.role: Accessible.Heading
            font: Theme.bodyStrongFont
            text: SyncView.title
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            color: Theme.text2
            text: SyncView.detail
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            color: SyncView.troubled ? Theme.text : Theme.text2
            font: Theme.metaFont
            text: SyncView.sentence
            visible: text !== "" && !SyncView.current && (SyncView.deletionWaits || SyncView.line !== SyncView.Line.Paused) // else the title and the detail say that
            width: parent.width
            wrapMode: Text.Wrap
        }
        ClockNote {
            width: parent.width
        }
    }
    Flow {
        id: buttons

        /** Does nothing that is not wanted when it is pressed once too often. */
        readonly property Item focusHome: SyncView.deletionWaits ? pausing : syncing.visible ? syncing : ways.first
        readonly property real natural: Math.ceil(children.reduce((sum, item) => sum + (item.visible && item.implicitWidth > 0 ? item.implicitWidth + spacing : 0), -spacing))

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        spacing: Theme.space12
        width: card.stacked ? card.width - 3 * Theme.space16 - Theme.icon18 : natural
        y: card.stacked ? words.y + words.implicitHeight + Theme.space12 : Math.round((card.height - height) / 2)

        Repeater {
            id: ways

            property Item first: null

            model: !SyncView.paused && (SyncView.troubled || card.away) ? SyncView.actions : []

            onItemAdded: (index, item) => {
                if (index === 0)
                    first = item;
            }

            delegate: Button {
                required property int index
                required property string modelData

                kind: index === 0 && !card.away ? Button.Kind.Primary : Button.Kind.Secondary
                text: modelData

                onClicked: SyncView.act(index)
            }
        }
        Button {
            id: pausing

            kind: SyncView.paused && !SyncView.deletionWaits ? Button.Kind.Primary : Button.Kind.Secondary
            text: SyncView.deletionWaits ? qsTr("Keep the account") : SyncView.paused ? qsTr("Resume", "sync") : qsTr("Pause", "sync")
            visible: SyncView.paused || !SyncView.troubled

            onClicked: SyncView.paused ? SyncView.resume() : SyncView.pause()
        }
        Button {
            id: syncing

            busy: SyncView.busy
            iconName: SyncView.deletionWaits ? "" : "sync"
            text: SyncView.deletionWaits ? qsTr("Delete it now") : qsTr("Sync now")
            visible: SyncView.deletionWaits || !SyncView.troubled && !card.away

            onClicked: SyncView.syncNow()
        }
        Button {
            kind: Button.Kind.Quiet
            text: qsTr("Copy details")
            visible: SyncView.troubled

            onClicked: SyncView.copyDetails()
        }
    }
}
