// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Todos

/** The week's contract over the days. */
SideDrawer {
    id: drawer

    function enter() {
        (item as ContractPanel)?.enter();
    }

    share: 0.8
    shown: ContractView.open

    Keys.onPressed: event => event.accepted = !(event.modifiers & Qt.ControlModifier) && event.key < Qt.Key_F1 && event.key >= Qt.Key_Space && event.key <= Qt.Key_ydiaeresis
    onCloseWanted: ContractView.open = false

    panel: ContractPanel {
        Component.onCompleted: Qt.callLater(enter)
        onCloseWanted: drawer.closeWanted()
    }

    Binding {
        property: "footHeight"
        target: drawer.screen
        value: (drawer.item as ContractPanel)?.footHeight ?? 0
        when: drawer.visible
    }
}
