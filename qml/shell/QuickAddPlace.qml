// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Where the todo goes, and how full that day would be. One that would hold more than it can says so, with one way out. */
Rectangle {
    id: place

    readonly property bool over: QuickAddView.warning !== ""
    /** The way out stands below what is wrong. */
    readonly property bool stacked: wayOut.offered && width < mark.width + where.implicitWidth + wayOut.width + 2 * Theme.space20 + Theme.space10 + Theme.space8

    Accessible.name: [where.text, detail.text].join(" ")
    Accessible.role: over ? Accessible.AlertMessage : Accessible.StaticText
    color: over ? Theme.lampSoft : "transparent"
    implicitHeight: Math.max(Math.round(38 * Theme.scale), words.height + (stacked ? Theme.space6 + wayOut.height : 0) + 2 * Theme.space8)

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: !place.over
        width: parent.width
    }
    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.space20
        anchors.verticalCenter: words.verticalCenter
        color: place.over ? Theme.text : Theme.text3
        name: place.over ? "info" : QuickAddView.placeIcon
        size: Theme.icon14
    }
    Flow {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space10
        anchors.right: wayOut.offered && !place.stacked ? wayOut.left : parent.right
        anchors.rightMargin: Theme.space8
        spacing: Theme.space4
        y: place.stacked ? Theme.space8 : Math.round((place.height - height) / 2)

        Label {
            id: where

            color: place.over ? Theme.text : Theme.text2
            font: place.over ? Theme.metaStrongFont : Theme.metaFont
            text: place.over ? QuickAddView.warning : QuickAddView.destination
            width: Math.min(implicitWidth, words.width)
        }
        Label {
            id: detail

            color: place.over ? Theme.text2 : Theme.text3
            font: Theme.metaFont
            text: place.over ? QuickAddView.warningDetail : QuickAddView.load
            visible: text !== ""
            width: Math.min(implicitWidth, words.width)
        }
    }
    Row {
        id: wayOut

        readonly property bool offered: QuickAddView.wayOut !== ""
        readonly property list<string> keys: ActionKeys.cap("way-out", ActionKeys.revision).split(" ").filter(cap => cap !== "")
        /** From the side where it stands: below the words where they begin, else at the end. */
        readonly property real inset: Theme.space20 + (place.stacked ? mark.width + Theme.space10 : 0)

        enabled: offered
        // Not hidden: with every part of it that hides, the window looks through all of its items.
        opacity: offered ? 1 : 0
        spacing: Theme.space4
        x: place.stacked !== place.LayoutMirroring.enabled ? inset : place.width - width - inset
        y: place.stacked ? words.y + words.height + Theme.space6 : Math.round((place.height - height) / 2)

        Label {
            readonly property string keys: ActionKeys.hint("way-out", ActionKeys.revision)

            Accessible.description: keys
            Accessible.ignored: !wayOut.offered
            Accessible.name: text
            Accessible.role: Accessible.Button
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            font: Theme.buttonFont
            rightPadding: Theme.space6
            text: QuickAddView.wayOut

            Accessible.onPressAction: QuickAddView.takeWayOut()

            TapHandler {
                onTapped: QuickAddView.takeWayOut()
            }
        }
        Repeater {
            // Alt stands left of its letter in every language.
            model: place.LayoutMirroring.enabled ? [...wayOut.keys].reverse() : wayOut.keys

            delegate: KeyCap {
                required property string modelData

                anchors.verticalCenter: parent?.verticalCenter
                key: modelData
            }
        }
    }
}
