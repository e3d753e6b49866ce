// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A sentence about what an import cannot carry, with a way to see more. */
Item {
    id: problem

    property string text: ""
    property string actionText: ""
    property string iconName: "warn"
    readonly property real firstLine: words.implicitHeight < 2 * line.height ? words.implicitHeight : line.height

    signal acted

    implicitHeight: Math.max(words.y + words.height, action.visible ? action.height : 0)

    Icon {
        id: mark

        anchors.left: parent.left
        color: problem.iconName === "warn" ? Theme.lamp : Theme.text3
        name: problem.iconName
        size: Theme.icon14
        y: words.y + Math.round((problem.firstLine - height) / 2)
    }
    FontMetrics {
        id: line

        font: words.font
    }
    Label {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space10
        anchors.right: action.visible ? action.left : parent.right
        anchors.rightMargin: action.visible ? Theme.space8 : 0
        color: Theme.text2
        text: problem.text
        wrapMode: Text.Wrap
        y: action.visible ? Math.max(0, Math.round((action.height - problem.firstLine) / 2)) : 0
    }
    Button {
        id: action

        anchors.right: parent.right
        kind: Button.Kind.Quiet
        size: Button.Size.Small
        text: problem.actionText
        visible: text !== ""

        onClicked: problem.acted()
    }
}
