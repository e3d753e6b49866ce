// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The title over the projects that serve one intention, or stand in one state. Pressing that of an intention offers what can be done with it. */
Pressable {
    id: heading

    required property string title
    /** Empty where it is a state. */
    property string intentionId: ""
    property bool quiet: false

    signal menuWanted(string intentionId, Item anchor)

    Accessible.name: title
    Accessible.role: inert ? Accessible.Heading : Accessible.ButtonMenu
    focusPolicy: inert ? Qt.NoFocus : Qt.TabFocus
    implicitHeight: title === "" ? 0 : Math.round(32 * Theme.scale)
    inert: intentionId === ""
    visible: title !== ""

    contentItem: Item {
        Label {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space6
            anchors.left: parent.left
            anchors.leftMargin: Theme.space12
            anchors.right: more.left
            anchors.rightMargin: Theme.space4
            color: heading.quiet ? Theme.text3 : Theme.text2
            font: Theme.metaStrongFont
            text: heading.title
        }
        Icon {
            id: more

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space8
            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            color: Theme.text3
            name: "more"
            size: Theme.icon14
            visible: heading.intentionId !== "" && (heading.hovered || heading.visualFocus)
        }
        FocusRing {
            cornerRadius: Theme.radiusNav
            gap: -Theme.focusWidth
            shown: heading.visualFocus
        }
    }

    onClicked: menuWanted(intentionId, heading)

    TapHandler {
        acceptedButtons: Qt.RightButton
        enabled: heading.intentionId !== ""

        onTapped: heading.menuWanted(heading.intentionId, heading)
    }
}
