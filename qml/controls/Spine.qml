// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** A past day folded to a strip: one bar a todo, in the order they were done. A click or Enter unfolds it. */
Pressable {
    id: spine

    required property string weekdayText
    required property string dayText
    required property string doneCountText
    required property string trackedText
    required property string spineAccessibleText
    property alias bars: stack.bars
    property bool dropTarget: false

    Accessible.name: spineAccessibleText
    focusPolicy: Qt.StrongFocus
    implicitHeight: 320
    implicitWidth: Theme.spineWidth

    background: Rectangle {
        color: spine.dropTarget ? Theme.dropColumn : spine.down ? Theme.pressed : spine.hovered ? Theme.hover : "transparent"

        FocusRing {
            cornerRadius: 0
            gap: -Theme.focusWidth
            shown: spine.visualFocus
        }
    }
    contentItem: Item {
        Label {
            id: head

            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Theme.bodyStrongLine
            lineHeightMode: Text.FixedHeight
            text: spine.weekdayText + "\n" + spine.dayText
            y: Theme.space10
        }
        SpineStack {
            id: stack

            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.space12
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: head.bottom
            anchors.topMargin: Theme.space12
            width: Theme.space12
        }
        Label {
            id: foot

            anchors.bottom: tracked.top
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.text2
            font: Theme.smallStrongFont
            text: spine.doneCountText
        }
        Label {
            id: tracked

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space12
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.text2
            font: Theme.smallFont
            text: spine.trackedText
        }
    }

    Tooltip {
        shown: spine.hovered
        text: stack.titles
    }
}
