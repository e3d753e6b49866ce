// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** The name of a field or of a part of a page, and a word about it at the end; below it where there is no room. */
Item {
    id: head

    required property string text
    property string note: ""
    /** It is the title of what stands below it, not the name of a field, which says it itself. */
    property bool heading: false
    readonly property bool stacked: label.implicitWidth + hint.implicitWidth + Theme.space16 > width

    implicitHeight: (stacked && note !== "" ? label.implicitHeight + hint.implicitHeight : label.implicitHeight) + Theme.space6
    width: parent?.width ?? 0

    Label {
        id: label

        Accessible.ignored: !head.heading
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        font: head.heading ? Theme.bodyStrongFont : Theme.bodyMediumFont
        text: head.text
        width: Math.min(implicitWidth, parent.width)
        wrapMode: Text.Wrap
    }
    Label {
        id: hint

        anchors.right: parent.right
        color: Theme.text2
        font: Theme.metaFont
        text: head.note
        width: head.stacked ? parent.width : implicitWidth
        wrapMode: head.stacked ? Text.Wrap : Text.NoWrap
        y: head.stacked ? label.implicitHeight : Math.round((label.implicitHeight - implicitHeight) / 2)
    }
}
