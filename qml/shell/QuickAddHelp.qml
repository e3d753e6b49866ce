// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** "What it understands": the grammar by examples. */
Rectangle {
    id: help

    readonly property list<string> words: [qsTr("fri, 13 nov, +3d"), qsTr("the day it is planned for"), qsTr("due 20 nov"), qsTr("a deadline"), qsTr("2h, 45m, 1.5h"), qsTr("estimate"), qsTr("at 11:30"), qsTr("a reminder"), qsTr("#Finance"), qsTr("project or tag"), qsTr("every mon, monthly"), qsTr("repeats"), qsTr("!high, !low"), qsTr("priority"), qsTr("~ Gauge 7"), qsTr("weekly goal"), qsTr("\"fri\""), qsTr("stays plain text"), qsTr("// anything"), qsTr("goes into the notes")]

    readonly property bool narrow: width < 560 * Theme.scale

    border.color: Theme.dark ? Theme.lineStrong : "transparent"
    border.width: Theme.hairline
    color: Theme.raised
    implicitHeight: column.implicitHeight + 2 * Theme.space16
    radius: Theme.radiusDialog

    Column {
        id: column

        spacing: Theme.space10
        width: parent.width - 2 * Theme.space20
        x: Theme.space20
        y: Theme.space16

        Label {
            anchors.left: parent.left
            color: Theme.text3
            font: Theme.metaFont
            text: qsTr("What it understands")
        }
        Grid {
            columns: help.narrow ? 2 : 4
            rowSpacing: Theme.space10
            width: parent.width

            Repeater {
                model: help.words

                delegate: Label {
                    required property string modelData
                    required property int index

                    color: index % 2 === 0 ? Theme.text : Theme.text2
                    font: index % 2 === 0 ? Theme.cardFont : Theme.metaFont
                    text: modelData
                    width: column.width / (help.narrow ? 2 : 4)
                }
            }
        }
    }
}
