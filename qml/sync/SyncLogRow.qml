// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** One line of the sync log: when, what, and a word about it. */
Item {
    id: row

    required property int index
    required property string when
    required property string text
    required property string detail
    required property string iconName
    required property bool trouble
    required property string accessibleText
    property bool focused: false
    readonly property real whenWidth: Math.ceil(moment.implicitWidth)
    /** For the times of all rows. */
    property real column: whenWidth

    Accessible.focused: focused
    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(words.implicitHeight, moment.implicitHeight + 1) + Theme.space12
    width: parent?.width ?? 0

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space8
        anchors.rightMargin: -Theme.space8
        border.color: Theme.accent
        border.width: row.focused ? 1.5 : 0
        color: row.focused ? Theme.sel : "transparent"
        radius: Theme.radiusButton
    }
    Label {
        id: moment

        Accessible.ignored: true
        anchors.left: parent.left
        color: row.focused ? Theme.text2 : Theme.text3
        font: Theme.metaFont
        horizontalAlignment: Text.AlignLeft
        text: row.when
        width: Math.min(row.column, Math.round(row.width / 3))
        wrapMode: Text.Wrap
        y: Theme.space6 + 1
    }
    Icon {
        id: mark

        anchors.left: moment.right
        anchors.leftMargin: Theme.space12
        color: row.trouble ? Theme.danger : Theme.text2
        name: row.iconName
        size: Theme.icon14
        y: Theme.space6 + Math.round((Theme.bodyLine - height) / 2) - 1
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space10
        anchors.right: parent.right
        y: Theme.space6

        Label {
            Accessible.ignored: true
            text: row.text
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            Accessible.ignored: true
            color: row.focused ? Theme.text2 : Theme.text3
            font: Theme.metaFont
            text: row.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
