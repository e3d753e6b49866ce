// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** One key as it stands on the keyboard. */
Rectangle {
    id: cap

    required property string key
    /** It stands on a filled button. */
    property bool onFill: false

    Accessible.ignored: true
    border.color: onFill ? Theme.faded(Theme.onAccent, 0.5) : Theme.lineStrong
    border.width: Theme.hairline
    color: onFill ? "transparent" : Theme.surface
    implicitHeight: Math.round(18 * Theme.scale)
    implicitWidth: Math.max(implicitHeight, Math.ceil(label.implicitWidth) + Math.round(Theme.space10 * Theme.scale))
    radius: Theme.radiusBadge

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.hairline
        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        color: cap.border.color
        height: Theme.hairline
    }
    Label {
        id: label

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -1
        color: cap.onFill ? Theme.onAccent : Theme.text2
        font: Theme.keyCapFont
        text: cap.key
        width: Math.ceil(implicitWidth) // else half pixels put it beside the middle
    }
}
