// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/**
 * A raised panel over the window with the scrim behind it: quick add and the palette. Holds the focus while it is open; Esc
 * and a click beside it close it. In the small window it fills the width.
 */
FocusScope {
    id: floating

    property bool shown: false
    property bool small: false
    property real panelWidth: Math.round(640 * Theme.scale)
    property real panelHeight: 200
    property real fromTop: 112
    property string name: ""
    readonly property alias panel: panel
    default property alias content: panel.data

    signal closed

    function show() {
        shown = true;
        forceActiveFocus(Qt.PopupFocusReason);
    }

    function hide() {
        if (!shown)
            return;
        shown = false;
        focus = false;
        closed();
    }

    Accessible.name: name
    Accessible.role: Accessible.Dialog
    enabled: shown
    focus: shown
    visible: opacity > 0
    opacity: shown ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: floating.shown ? Theme.quickMs : Theme.panelOutMs
        }
    }

    Keys.onEscapePressed: hide()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true

            onClicked: floating.hide()
            onWheel: wheel => wheel.accepted = true
        }
    }
    Shadow {
        anchors.fill: panel
        level: Shadow.E4
        radius: panel.radius
    }
    Rectangle {
        id: panel

        border.color: Theme.dark ? Theme.lineStrong : "transparent"
        border.width: Theme.hairline
        color: Theme.raised
        height: Math.min(floating.panelHeight, floating.height - y - Theme.space8)
        radius: Theme.radiusDialog
        width: Math.min(floating.panelWidth, floating.width - 2 * Theme.space8)
        x: Math.round((floating.width - width) / 2)
        y: floating.small ? Theme.space8 : Math.min(floating.fromTop, Math.max(Theme.space8, (floating.height - floating.panelHeight) / 3))

        // Without round corners: what lies behind it need not be painted with every letter.
        Rectangle {
            anchors.bottomMargin: panel.radius
            anchors.fill: parent
            anchors.leftMargin: Theme.hairline
            anchors.rightMargin: Theme.hairline
            anchors.topMargin: panel.radius
            color: panel.color
        }
        MouseArea {
            anchors.fill: parent
        }
        TabTurn {
            id: start

            forward: false
            other: end
        }
    }
    TabTurn {
        id: end

        forward: true
        other: start
    }
}
