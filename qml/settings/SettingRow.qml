// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** One setting: what it is, a line about it, and its control at the end; below it where there is no room beside. */
Item {
    id: row

    required property string text
    property string note: ""
    property color noteColor: Theme.text2
    default property alias control: holder.data
    /** Between this row and the next. */
    property bool lineShown: true
    readonly property bool stacked: width < holder.implicitWidth + Theme.space24 + Math.round(180 * Theme.scale)
    readonly property real wordsHeight: words.implicitHeight + (hint.visible ? Theme.space2 + hint.implicitHeight : 0)

    implicitHeight: Math.round((stacked ? wordsHeight + Theme.space8 + holder.implicitHeight : Math.max(wordsHeight, holder.implicitHeight)) + 2 * Theme.space10)
    width: parent?.width ?? 0

    Column {
        id: wordsColumn

        anchors.left: parent.left
        spacing: Theme.space2
        width: row.stacked ? row.width : row.width - holder.implicitWidth - Theme.space24
        y: row.stacked ? Theme.space10 : Math.round((row.height - row.wordsHeight) / 2)

        Label {
            id: words

            text: row.text
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            id: hint

            color: row.noteColor
            font: Theme.metaFont
            text: row.note
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: holder

        spacing: Theme.space8
        // Anchors that change sides leave a width behind.
        x: row.stacked === LayoutMirroring.enabled ? row.width - width : 0
        y: row.stacked ? Theme.space10 + row.wordsHeight + Theme.space8 : Math.round((row.height - height) / 2)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hairline
        visible: row.lineShown
        width: parent.width
    }
}
