// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** Which field it is, and how much of its text changed: beside the versions, or above them. */
Column {
    id: label

    required property string name
    required property string summary
    required property int clashes
    property bool beside: true

    Label {
        Accessible.ignored: true
        font: label.beside ? Theme.bodyFont : Theme.bodyStrongFont
        text: label.name
        width: parent.width
        wrapMode: Text.Wrap
    }
    Label {
        Accessible.ignored: true
        color: Theme.text3
        font: Theme.metaFont
        text: label.summary
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
    Label {
        Accessible.ignored: true
        color: Theme.lamp
        font: Theme.metaFont
        text: qsTr("%Ln clashes", "", label.clashes)
        visible: label.clashes > 0
        width: parent.width
        wrapMode: Text.Wrap
    }
}
