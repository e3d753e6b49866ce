// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The keys, and the button for the pointer. */
Item {
    id: foot

    property bool small: false

    signal addWanted

    implicitHeight: Math.round(46 * Theme.scale)

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space20
        anchors.right: button.left
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        spacing: Theme.space16
        visible: !foot.small

        KeyHint {
            keys: [qsTr("Enter")]
            text: qsTr("add")
        }
        KeyHint {
            keys: ActionKeys.cap("add-another", ActionKeys.revision).split(" ")
            text: qsTr("add another")
        }
        KeyHint {
            keys: [qsTr("Tab")]
            text: qsTr("edit a chip")
        }
        KeyHint {
            keys: ActionKeys.cap("add-to-inbox", ActionKeys.revision).split(" ")
            text: qsTr("to Inbox")
        }
    }
    Button {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16 - 1
        anchors.verticalCenter: parent.verticalCenter
        enabled: QuickAddView.canAdd
        kind: Button.Kind.Primary
        reason: qsTr("Write what is to be done first")
        size: Button.Size.Small
        text: qsTr("Add todo")

        onClicked: foot.addWanted()
    }
}
