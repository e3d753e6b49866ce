// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A quiet line that takes one new thing; Enter adds it and waits for the next. */
TextInput {
    id: line

    required property string name
    required property string placeholder

    signal entered(string text)

    Accessible.name: name
    activeFocusOnTab: true
    clip: true
    color: Theme.text
    font: Theme.bodyFont
    height: Theme.hitLine
    leftPadding: Theme.space32
    maximumLength: 2000
    selectByMouse: true
    selectedTextColor: Theme.onAccent
    selectionColor: Theme.accent
    topPadding: metrics.topPadding(height, contentHeight)

    onAccepted: {
        if (text.trim() === "")
            return;
        entered(text.trim());
        clear();
    }

    LineMetrics {
        id: metrics

        font: line.font
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: line.activeFocus ? Theme.accent : "transparent"
        height: Theme.hairline
        width: parent.width
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: line.activeFocus ? Theme.accent : Theme.text3
        name: "plus"
        size: Theme.icon12
        x: line.LayoutMirroring.enabled ? parent.width - width - Theme.space8 : Theme.space8
    }
    Label {
        anchors.fill: parent
        color: Theme.text3
        leftPadding: line.leftPadding
        text: line.placeholder
        visible: line.text === ""
    }
}
