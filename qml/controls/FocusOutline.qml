// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** What a FocusRing shows: an outline `ring.gap` outside the item that the ring stands in. */
Rectangle {
    required property FocusRing ring

    anchors.fill: parent
    anchors.margins: -(ring.gap + Theme.focusWidth)
    border.color: Theme.focus
    border.width: Theme.focusWidth
    color: "transparent"
    radius: ring.cornerRadius + ring.gap + Theme.focusWidth
}
