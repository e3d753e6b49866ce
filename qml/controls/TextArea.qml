// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/** Several lines of plain text. Grows with its text; put it into a Flickable where it may get long. */
T.TextArea {
    id: area

    property bool framed: true
    property int minimumLines: 3

    color: enabled ? Theme.text : Theme.textOff
    cursorDelegate: Caret {
        field: area
    }
    font: Theme.bodyFont
    hoverEnabled: true
    implicitHeight: Math.max(contentHeight, minimumLines * Theme.bodyLine) + topPadding + bottomPadding
    implicitWidth: 280
    leftPadding: framed ? Theme.space10 : 0
    placeholderTextColor: Theme.text3
    rightPadding: leftPadding
    selectByMouse: true
    selectedTextColor: Theme.onAccent
    selectionColor: Theme.accent
    textFormat: TextEdit.PlainText
    topPadding: framed ? Theme.space8 : 0
    bottomPadding: topPadding
    wrapMode: TextEdit.Wrap

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.space2
            color: Theme.faded(Theme.accent, 0.26)
            radius: Theme.radiusButton + Theme.space2
            visible: area.framed && area.activeFocus
        }
        Rectangle {
            anchors.fill: parent
            border.color: area.activeFocus ? Theme.accent : area.hovered ? Theme.control : Theme.lineStrong
            border.width: area.activeFocus ? 1.5 : Theme.hairline
            color: area.enabled ? Theme.surface : Theme.sunken
            radius: Theme.radiusButton
            visible: area.framed
        }
    }

    Label {
        color: area.placeholderTextColor
        font: area.font
        text: area.placeholderText
        visible: area.length === 0 && area.preeditText === ""
        width: area.width - area.leftPadding - area.rightPadding
        wrapMode: Text.Wrap
        x: area.leftPadding
        y: area.topPadding
    }
}
