// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** Something that was put aside: what, why, when, and what can be done about it. */
Item {
    id: row

    required property int index
    required property string title
    required property string text
    required property string detail
    required property string accessibleText
    property bool last: false
    property int mostLines: 3
    default property alias controls: buttons.data
    readonly property bool stacked: width < buttons.implicitWidth + Math.round(240 * Theme.scale)

    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    implicitHeight: words.implicitHeight + (stacked && buttons.implicitWidth > 0 ? buttons.implicitHeight + Theme.space6 : 0) + 2 * Theme.space8
    width: parent?.width ?? 0

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: row.stacked || buttons.width === 0 ? 0 : buttons.width + Theme.space12
        y: Theme.space8

        Label {
            Accessible.ignored: true
            font: Theme.bodyMediumFont
            text: row.title
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            Accessible.ignored: true
            maximumLineCount: row.mostLines
            text: row.text
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            Accessible.ignored: true
            color: Theme.text3
            font: Theme.metaFont
            text: row.detail
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: buttons

        spacing: Theme.space8
        x: row.stacked === LayoutMirroring.enabled ? row.width - width : 0
        y: row.stacked ? words.y + words.implicitHeight + Theme.space6 : Math.round((row.height - height) / 2)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hairline
        visible: !row.last
        width: parent.width
    }
}
