// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** The five stages of a todo side by side: those it has come to, and the one that is being decided. */
Item {
    id: titles

    /** 0 dumped … 4 committed. */
    required property int stage
    /** The stage that the open step leads to; −1 = none is open. */
    property int next: -1
    /** Only the bars. */
    property bool low: false
    readonly property list<string> names: [qsTr("Dumped"), qsTr("Matched"), qsTr("Refined"), qsTr("Confirmed"), qsTr("Committed")]
    readonly property list<string> orders: [qsTr("Dump"), qsTr("Match"), qsTr("Refine"), qsTr("Confirm"), qsTr("Commit")]

    Accessible.name: qsTr("Stage %1 of 5, %2").arg(stage + 1).arg(names[stage])
    Accessible.role: Accessible.Graphic
    implicitHeight: low ? Theme.space4 : 3 + Theme.space8 + Math.ceil(Theme.metaLine)

    Repeater {
        model: 5

        delegate: Item {
            id: part

            required property int index
            readonly property bool reached: index <= titles.stage
            readonly property bool now: index === titles.next && !reached
            readonly property real share: (titles.width - 4 * Theme.space6) / 5

            height: titles.height
            width: share
            x: (titles.LayoutMirroring.enabled ? 4 - index : index) * (share + Theme.space6)

            Rectangle {
                color: part.reached || part.now ? Theme.accent : Theme.lineStrong
                height: 3
                radius: 1.5
                width: parent.width
            }
            Label {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                color: part.now ? Theme.text : part.reached ? Theme.accent : Theme.text3
                font: part.now ? Theme.metaStrongFont : Theme.metaFont
                text: part.reached ? titles.names[part.index] : titles.orders[part.index]
                visible: !titles.low
                width: Math.min(implicitWidth, part.width)
            }
        }
    }
}
