// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** Sets a section as it came; the toast takes that back. */
Button {
    id: button

    required property int section
    property bool changed: false

    anchors.left: parent?.left
    enabled: changed
    iconName: "undo"
    reason: qsTr("Everything here is as it came")
    text: qsTr("Put back the defaults")

    onClicked: SettingsView.putBack(section)
}
