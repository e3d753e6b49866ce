// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/** A thin bar that shows itself while there is something to scroll. */
T.ScrollBar {
    id: bar

    Accessible.ignored: true
    implicitHeight: interactive ? 10 : Theme.space4
    implicitWidth: interactive ? 10 : Theme.space4
    minimumSize: Math.min(1, 28 / Math.max(1, orientation === Qt.Vertical ? height : width))
    padding: Theme.space2
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1

    contentItem: Rectangle {
        color: bar.pressed ? Theme.control : bar.hovered ? Theme.control : Theme.lineStrong
        implicitHeight: Theme.space6
        implicitWidth: Theme.space6
        opacity: bar.active || bar.policy === T.ScrollBar.AlwaysOn ? 1 : 0
        radius: width < height ? width / 2 : height / 2

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fadeMs
            }
        }
    }
}
