// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** One thing said, with what it is about in front. */
Item {
    id: sentence

    required property string about
    required property string text
    readonly property bool stacked: width < Math.round(440 * Theme.scale)
    readonly property real start: stacked ? 0 : Math.round(170 * Theme.scale)

    Accessible.name: about + ": " + text
    Accessible.role: Accessible.StaticText
    implicitHeight: (stacked ? label.implicitHeight + Theme.space2 + words.implicitHeight : Math.max(label.implicitHeight, words.implicitHeight)) + 2 * Theme.space6
    width: parent?.width ?? 0

    Label {
        id: label

        Accessible.ignored: true
        anchors.left: parent.left
        color: Theme.text2
        lineHeight: Theme.bodyLine
        lineHeightMode: Text.FixedHeight
        text: sentence.about
        width: sentence.stacked ? parent.width : sentence.start - Theme.space16
        wrapMode: Text.Wrap
        y: Theme.space6
    }
    Label {
        id: words

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: sentence.start
        anchors.right: parent.right
        lineHeight: Theme.bodyLine
        lineHeightMode: Text.FixedHeight
        text: sentence.text
        wrapMode: Text.Wrap
        y: sentence.stacked ? label.y + label.implicitHeight + Theme.space2 : Theme.space6
    }
}
