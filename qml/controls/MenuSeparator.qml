// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/** A line between groups of a menu. */
T.MenuSeparator {
    implicitHeight: Theme.space8 + Theme.hairline
    implicitWidth: 40

    contentItem: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
    }
}
