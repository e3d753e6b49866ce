// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The next open todo of each active project; folded until it is wanted. */
Column {
    id: next

    required property Board board
    /** Where the view that scrolls this ends, in its coordinates. */
    required property real viewEnd

    function enter() {
        fold.forceActiveFocus(Qt.TabFocusReason);
    }

    FoldTitle {
        id: fold

        shown: Shell.week.nextActive
        text: qsTr("Next from projects")
        width: parent.width

        onClicked: Shell.week.nextActive = !Shell.week.nextActive
    }
    CardList {
        board: next.board
        name: qsTr("Next from projects")
        todos: Shell.week.nextFromProjects
        viewEnd: next.viewEnd - y
        visible: Shell.week.nextActive
        width: parent.width - 2 * Theme.space8
        x: Theme.space8
    }
}
