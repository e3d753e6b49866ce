// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** What a step is about: a title and a sentence. */
Column {
    id: head

    required property string title
    property string text: ""

    bottomPadding: Theme.space20
    spacing: Theme.space4
    width: parent?.width ?? 0

    Label {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        font: Theme.triageFont
        lineHeight: Theme.triageLine
        lineHeightMode: Text.FixedHeight
        text: head.title
        width: parent.width
        wrapMode: Text.Wrap
    }
    Label {
        color: Theme.text2
        lineHeight: Theme.bodyLine
        lineHeightMode: Text.FixedHeight
        text: head.text
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
}
