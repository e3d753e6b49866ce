// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** Tracked and estimated time: amber while it runs and when it is over. */
Row {
    id: time

    required property string trackedText
    required property string estimateText
    property bool running: false
    property bool over: false
    property font strongFont: Theme.metaStrongFont
    property font quietFont: Theme.metaFont

    Accessible.name: estimateText === "" ? trackedText : trackedText === "" ? estimateText : qsTr("%1 of %2").arg(trackedText).arg(estimateText)
    Accessible.role: Accessible.StaticText
    spacing: 3

    Label {
        color: time.running || time.over ? Theme.lamp : Theme.text3
        font: time.running ? time.strongFont : time.quietFont
        text: time.trackedText
        visible: text !== ""
    }
    Label {
        color: time.over && !time.running ? Theme.lamp : time.running ? Theme.text2 : Theme.text3
        font: time.quietFont
        text: time.trackedText === "" ? time.estimateText : qsTr("/ %1").arg(time.estimateText)
        visible: time.estimateText !== ""
    }
}
