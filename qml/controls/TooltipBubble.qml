// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/** What a Tooltip shows, in a file of its own: it is read when the first one is shown. */
T.ToolTip {
    id: bubble

    required property Tooltip tooltip

    delay: 600
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    implicitWidth: Math.min(Math.round(280 * Theme.scale), contentItem.implicitWidth + leftPadding + rightPadding)
    margins: Theme.space6
    padding: Theme.space8
    text: tooltip.text
    verticalPadding: Theme.space4
    visible: true
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: -height - Theme.space6

    background: Rectangle {
        color: Theme.toast
        radius: Theme.radiusChip

        Shadow {
            anchors.fill: parent
            level: Shadow.E2
            radius: parent.radius
            z: -1
        }
    }
    contentItem: Label {
        color: Theme.onToast
        font: Theme.metaFont
        text: bubble.tooltip.keys === "" ? bubble.text : qsTr("%1  %2").arg(bubble.text).arg(bubble.tooltip.keys)
        wrapMode: Text.Wrap
    }
}
