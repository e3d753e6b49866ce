// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** Rows that belong together, with a title. */
Column {
    id: group

    property string title: ""

    Accessible.name: title
    Accessible.role: Accessible.Grouping
    anchors.left: parent?.left
    width: parent?.width ?? 0

    Label {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        bottomPadding: Theme.space4
        font: Theme.bodyStrongFont
        text: group.title
        visible: text !== ""
    }
}
