// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Where the words of the filter are typed; FilterField makes it when there is a filter. */
Field {
    id: input

    signal leaveWanted
    signal closed

    function take() {
        forceActiveFocus(Qt.ShortcutFocusReason);
        selectAll();
    }

    Accessible.name: qsTr("Filter this view")
    iconName: "filter"
    implicitWidth: 200 * Theme.scale
    placeholderText: qsTr("Filter this view")
    text: Shell.filterText

    Keys.onDownPressed: leaveWanted()
    Keys.onEscapePressed: closed()
    Keys.onReturnPressed: leaveWanted()
    onTextEdited: Shell.filterText = text
}
