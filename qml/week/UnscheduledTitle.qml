// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** "Unscheduled 6 · 5h 10m" with the button that closes the panel. */
Item {
    id: title

    signal closeWanted

    implicitHeight: Math.round(46 * Theme.scale)

    Label {
        id: name

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16 - 1
        anchors.verticalCenter: parent.verticalCenter
        font: Theme.bodyStrongFont
        text: qsTr("Unscheduled")
    }
    Label {
        anchors.left: name.right
        anchors.leftMargin: Theme.space8
        anchors.right: button.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text2
        font: Theme.metaFont
        text: Shell.week.unscheduledText
    }
    IconButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.space6
        anchors.verticalCenter: parent.verticalCenter
        iconName: "panelr"
        keys: hovered ? ActionKeys.hint("side-panel", ActionKeys.revision) : ""
        text: qsTr("Close the panel")

        onClicked: title.closeWanted()
    }
}
