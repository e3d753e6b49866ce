// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** What speaks for one of the choices. */
Item {
    id: advice

    property alias text: words.text

    implicitHeight: words.implicitHeight

    Icon {
        id: lamp

        anchors.left: parent.left
        color: Theme.lamp
        name: "lamp"
        size: Theme.icon14
        y: 1
    }
    Label {
        id: words

        anchors.left: lamp.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        color: Theme.text2
        font: Theme.metaFont
        wrapMode: Text.Wrap
    }
}
