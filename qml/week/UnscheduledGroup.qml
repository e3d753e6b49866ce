// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** A quiet title over some cards, with at most one action. */
Item {
    id: group

    required property string title
    property string linkText: ""

    signal linkClicked

    implicitHeight: Math.round(32 * Theme.scale)

    Label {
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16 - 1
        anchors.right: link.left
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text2
        font: Theme.metaFont
        text: group.title
    }
    LinkButton {
        id: link

        anchors.right: parent.right
        anchors.rightMargin: Theme.space12 + Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        text: group.linkText
        visible: text !== ""

        onClicked: group.linkClicked()
    }
}
