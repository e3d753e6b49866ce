// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A title that folds what is below it: "Done 2". */
Pressable {
    id: title

    required property bool shown

    Accessible.name: shown ? qsTr("%1, fold").arg(text) : qsTr("%1, unfold").arg(text)
    focusPolicy: Qt.TabFocus
    implicitHeight: Theme.hitLine

    contentItem: Item {
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text2
            mirrored: title.LayoutMirroring.enabled
            name: title.shown ? "down" : "right"
            size: Theme.icon12
        }
        Label {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16 + Theme.icon12 + Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text2
            font: Theme.metaFont
            text: title.text
            width: Math.min(implicitWidth, parent.width - anchors.leftMargin)
        }
        FocusRing {
            cornerRadius: Theme.radiusNav + Theme.space8
            gap: -(Theme.space4 + Theme.focusWidth)
            shown: title.visualFocus
        }
    }
}
