// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The day would hold more than it can; one way out. */
Rectangle {
    id: warning

    /** The way out stands below what is wrong. */
    readonly property bool stacked: wayOut.visible && width < mark.width + over.implicitWidth + wayOut.width + 2 * Theme.space20 + Theme.space10 + Theme.space8

    Accessible.name: [QuickAddView.warning, QuickAddView.warningDetail].join(" ")
    Accessible.role: Accessible.AlertMessage
    color: Theme.lampSoft
    implicitHeight: Math.max(Math.round(38 * Theme.scale), words.height + (stacked ? Theme.space6 + wayOut.height : 0) + 2 * Theme.space8)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.space20
        anchors.verticalCenter: words.verticalCenter
        color: Theme.text
        name: "info"
        size: Theme.icon14
    }
    Flow {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space10
        anchors.right: wayOut.visible && !warning.stacked ? wayOut.left : parent.right
        anchors.rightMargin: Theme.space8
        spacing: Theme.space4
        y: warning.stacked ? Theme.space8 : Math.round((warning.height - height) / 2)

        Label {
            id: over

            font: Theme.metaStrongFont
            text: QuickAddView.warning
            width: Math.min(implicitWidth, words.width)
        }
        Label {
            color: Theme.text2
            font: Theme.metaFont
            text: QuickAddView.warningDetail
            visible: text !== ""
            width: Math.min(implicitWidth, words.width)
        }
    }
    Row {
        id: wayOut

        /** From the side where it stands: below the words where they begin, else at the end. */
        readonly property real inset: Theme.space20 + (warning.stacked ? mark.width + Theme.space10 : 0)

        spacing: Theme.space4
        x: warning.stacked !== warning.LayoutMirroring.enabled ? inset : warning.width - width - inset
        y: warning.stacked ? words.y + words.height + Theme.space6 : Math.round((warning.height - height) / 2)
        visible: QuickAddView.wayOut !== ""

        Label {
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
            model: warning.LayoutMirroring.enabled ? ["A", qsTr("Alt")] : [qsTr("Alt"), "A"]

            delegate: KeyCap {
                required property string modelData

                anchors.verticalCenter: parent?.verticalCenter
                key: modelData
            }
        }
    }
}
