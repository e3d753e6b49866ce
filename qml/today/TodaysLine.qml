// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What yesterday evening left for today. */
Item {
    id: line

    Accessible.name: qsTr("From yesterday: %1").arg(ShutdownView.todaysLine)
    Accessible.role: Accessible.StaticText
    implicitHeight: words.implicitHeight + Theme.space12

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.space10
        anchors.top: words.top
        color: Theme.text3
        name: "leaf"
        size: Theme.icon14
    }
    Label {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space10
        anchors.right: parent.right
        anchors.rightMargin: Theme.space10
        color: Theme.text2
        text: ShutdownView.todaysLine
        wrapMode: Text.Wrap
    }
}
