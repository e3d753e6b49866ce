// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What leaves this computer and what never does, exactly. */
Rectangle {
    id: panel

    Accessible.name: qsTr("What leaves this computer")
    Accessible.role: Accessible.Grouping
    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: column.implicitHeight + Theme.space16 + Theme.space8 // the last fact has its own room below
    implicitWidth: Math.round(292 * Theme.scale)
    radius: Theme.radiusPanel

    component Fact: Item {
        id: fact

        required property string text
        required property string iconName

        Accessible.name: text
        Accessible.role: Accessible.StaticText
        height: words.implicitHeight + Theme.space8
        width: parent?.width ?? 0

        Icon {
            anchors.left: parent.left
            color: Theme.text2
            name: fact.iconName
            size: Theme.icon14
            y: Math.round((Theme.bodyLine - height) / 2)
        }
        Label {
            id: words

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: Theme.icon14 + Theme.space10
            anchors.right: parent.right
            color: Theme.text2
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            text: fact.text
            wrapMode: Text.Wrap
        }
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        y: Theme.space16

        Label {
            bottomPadding: Theme.space8
            font: Theme.bodyStrongFont
            text: qsTr("What leaves this computer")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Repeater {
            model: SyncSetupView.leaving()

            delegate: Fact {
                required property int index
                required property string modelData

                iconName: ["lock", "clock", "laptop"][index]
                text: modelData
            }
        }
        Label {
            bottomPadding: Theme.space8
            font: Theme.bodyStrongFont
            text: qsTr("What never does")
            topPadding: Theme.space8
            width: parent.width
            wrapMode: Text.Wrap
        }
        Repeater {
            model: SyncSetupView.staying()

            delegate: Fact {
                required property string modelData

                iconName: "eyeoff"
                text: modelData
            }
        }
    }
}
