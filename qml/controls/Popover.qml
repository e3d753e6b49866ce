// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/** A panel beside what it belongs to. Esc or a click elsewhere closes it. */
T.Popup {
    id: popover

    property string name: ""

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    margins: Theme.space8
    padding: Theme.space12

    background: RaisedBox {
        Accessible.name: popover.name
        Accessible.role: Accessible.Dialog
        level: Shadow.E2
        radius: Theme.radiusPanel
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.fadeMs
            from: 0
            property: "opacity"
            to: 1
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.fadeMs
            property: "opacity"
            to: 0
        }
    }
}
