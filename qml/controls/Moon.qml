// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The check circle of one todo as a control of its own. Lists draw theirs inside TodoRow and TodoCard. */
Pressable {
    id: moon

    property string subject: ""
    property real progress: 0
    property bool running: false
    property bool over: false
    property bool done: false
    property real size: Theme.icon16

    signal doneToggled(bool done)

    Accessible.checkable: true
    Accessible.checked: done
    Accessible.name: qsTr("Done")
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.TabFocus
    implicitHeight: Theme.hitArea
    implicitWidth: Theme.hitArea

    onClicked: doneToggled(!done)

    background: FocusRing {
        cornerRadius: width / 2
        gap: -Theme.space4
        shown: moon.visualFocus
    }
    contentItem: MoonGlyph {
        done: moon.done
        over: moon.over
        progress: moon.progress
        running: moon.running
        size: moon.size
        subject: moon.subject
    }
}
