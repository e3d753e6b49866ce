// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The week's contract over the days: from the end side, or from below in the small window. */
Item {
    id: drawer

    required property WeekScreen screen
    readonly property bool fromBelow: screen.small

    function enter() {
        (loader.item as ContractPanel)?.enter();
    }

    visible: ContractView.open

    Keys.onEscapePressed: ContractView.open = false
    Keys.onPressed: event => event.accepted = !(event.modifiers & Qt.ControlModifier) && event.key < Qt.Key_F1 && event.key >= Qt.Key_Space && event.key <= Qt.Key_ydiaeresis

    Binding {
        property: "footHeight"
        target: drawer.screen
        value: (loader.item as ContractPanel)?.footHeight ?? 0
        when: drawer.visible
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: ContractView.open = false
        }
    }
    TabTurn {
        id: start

        forward: false
        other: end
    }
    Loader {
        id: loader

        active: ContractView.open
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: drawer.fromBelow ? Math.round(parent.height * 0.8) : parent.height
        width: drawer.fromBelow ? parent.width : Math.min(parent.width, Math.round(Theme.sheetWidth * Theme.scale))

        sourceComponent: ContractPanel {
            Component.onCompleted: Qt.callLater(enter)
            onCloseWanted: ContractView.open = false
        }
    }
    TabTurn {
        id: end

        forward: true
        other: start
    }
}
