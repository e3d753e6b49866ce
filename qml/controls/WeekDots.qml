// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** Seven dots: past days quiet, today lit with a halo, coming days faint. Their order follows the days. */
Row {
    id: dots

    required property int today
    property real dotSize: 5
    property real gap: 3

    Accessible.ignored: true
    spacing: gap

    Repeater {
        model: 7

        delegate: Rectangle {
            id: dot

            required property int index

            color: index === dots.today ? Theme.lampGlow : index < dots.today ? Theme.text3 : Theme.lineStrong
            height: dots.dotSize
            radius: height / 2
            width: dots.dotSize

            Rectangle {
                anchors.centerIn: parent
                color: Theme.faded(Theme.lampGlow, 0.28)
                height: parent.height + Theme.space4
                radius: height / 2
                visible: dot.index === dots.today
                width: height
            }
        }
    }
}
