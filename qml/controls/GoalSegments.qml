// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** One segment a todo of a goal, or one bar when there are many. */
Item {
    id: segments

    required property int total
    required property int done
    property bool continuous: total > 12
    property real completion: total > 0 ? done / total : 0

    Accessible.ignored: true
    implicitHeight: 5
    implicitWidth: 160

    Row {
        anchors.fill: parent
        spacing: 3
        visible: !segments.continuous

        Repeater {
            model: segments.continuous ? 0 : segments.total

            delegate: Rectangle {
                required property int index

                color: index < segments.done ? Theme.accent : Theme.faded(Theme.lineStrong, 0.6)
                height: segments.height
                radius: height / 2
                width: (segments.width - (segments.total - 1) * 3) / Math.max(1, segments.total)
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.faded(Theme.lineStrong, 0.6)
        radius: height / 2
        visible: segments.continuous || segments.total === 0

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Theme.accent
            radius: height / 2
            width: parent.width * Math.max(0, Math.min(1, segments.completion))
        }
    }
}
