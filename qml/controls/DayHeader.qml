// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The head of a day's column: which day, how much is planned of its capacity, and the meter. */
Item {
    id: header

    required property string weekdayText
    required property string dayText
    required property string loadText
    required property bool isToday
    required property bool overCapacity
    required property real plannedShare
    required property real trackedShare
    required property real capacityShare
    /** The heading's own sentence; the column around it may say more. */
    property string accessibleText: ""

    Accessible.name: accessibleText !== "" ? accessibleText : qsTr("%1 %2, %3").arg(weekdayText).arg(dayText).arg(loadText)
    Accessible.role: Accessible.Heading
    implicitHeight: Theme.dayHeaderHeight
    implicitWidth: 148

    Label {
        id: lead

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.verticalCenter: load.verticalCenter
        color: header.isToday ? Theme.lamp : Theme.text2
        font: header.isToday ? Theme.bodyMediumFont : Theme.bodyFont
        text: header.isToday ? qsTr("Today") : header.weekdayText
    }
    Label {
        id: day

        anchors.left: lead.right
        anchors.leftMargin: Theme.space6
        anchors.verticalCenter: load.verticalCenter
        font: Theme.bodyStrongFont
        text: header.isToday ? qsTr("%1 %2").arg(header.weekdayText).arg(header.dayText) : header.dayText
    }
    Label {
        id: load

        anchors.left: day.right
        anchors.leftMargin: Theme.space6
        anchors.right: parent.right
        anchors.rightMargin: Theme.space10
        color: header.overCapacity ? Theme.lamp : Theme.text2
        font: header.overCapacity ? Theme.metaStrongFont : Theme.metaFont
        height: header.height - Theme.space12 * 2
        horizontalAlignment: header.LayoutMirroring.enabled ? Text.AlignLeft : Text.AlignRight
        text: header.loadText
        y: Theme.space8
    }
    Meter {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space10
        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.rightMargin: Theme.space10
        capacityShare: header.capacityShare
        plannedShare: header.plannedShare
        trackedShare: header.trackedShare
    }
}
