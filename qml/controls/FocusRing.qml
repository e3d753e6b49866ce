// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The ring around a control that has the keyboard's focus: put it into the control and bind `shown` to its visualFocus. */
Loader {
    id: ring

    required property bool shown
    property real cornerRadius: Theme.radiusButton
    property real gap: Theme.space2

    active: shown
    anchors.fill: parent
    anchors.margins: -(gap + Theme.focusWidth)

    sourceComponent: Rectangle {
        border.color: Theme.focus
        border.width: Theme.focusWidth
        color: "transparent"
        radius: ring.cornerRadius + ring.gap + Theme.focusWidth
    }
}
