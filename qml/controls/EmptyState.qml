// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** What a view says when there is nothing in it: one sentence, and what to do. */
Column {
    id: empty

    required property string title
    property string text: ""
    property bool dotsShown: false
    property int today: 0
    default property alias actions: row.data

    Accessible.name: qsTr("%1. %2").arg(title).arg(text)
    Accessible.role: Accessible.Grouping
    spacing: Theme.space8
    width: 340 * Theme.scale

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        bottomPadding: Theme.space28
        spacing: Theme.space6
        visible: empty.dotsShown

        Repeater {
            model: empty.dotsShown ? 7 : 0

            delegate: Rectangle {
                required property int index
                readonly property bool lit: index === empty.today

                border.color: lit ? Theme.lampGlow : Theme.lineStrong
                border.width: 1.3
                color: lit ? Theme.lampGlow : "transparent"
                height: Theme.icon14
                radius: height / 2
                width: height
            }
        }
    }
    Label {
        font: Theme.h2Font
        horizontalAlignment: Text.AlignHCenter
        text: empty.title
        width: parent.width
        wrapMode: Text.Wrap
    }
    Label {
        color: Theme.text2
        font: Theme.bodyFont
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Theme.bodyLine
        lineHeightMode: Text.FixedHeight
        text: empty.text
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space8
        topPadding: Theme.space8
    }
}
