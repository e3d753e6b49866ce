// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** Planned and tracked of a capacity. Over capacity the scale is the plan, and a tick marks the capacity. */
Item {
    id: meter

    /** Shares of the meter's length, 0–1. */
    property real plannedShare: 0
    property real trackedShare: 0
    property real capacityShare: 1
    readonly property bool over: capacityShare < 1
    property bool ready: false

    Accessible.ignored: true
    implicitHeight: Theme.space4
    implicitWidth: 120

    Component.onCompleted: ready = true

    component Bar: Rectangle {
        id: bar

        property real from: 0
        property real to: 0

        anchors.left: parent.left
        anchors.leftMargin: from * meter.width
        height: meter.height
        radius: height / 2
        width: Math.max(0, to - from) * meter.width

        Behavior on width {
            enabled: meter.ready

            NumberAnimation {
                duration: Theme.meterMs
                easing: Theme.meterEasing
            }
        }
    }

    Bar {
        color: Theme.line
        to: 1
    }
    Bar {
        color: Theme.accentLine
        to: Math.min(meter.plannedShare, meter.capacityShare)
    }
    Bar {
        color: Theme.lampFill
        from: meter.capacityShare
        to: meter.plannedShare
        visible: meter.over
    }
    Bar {
        color: Theme.accent
        to: meter.trackedShare
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Math.round(meter.capacityShare * meter.width) - 1
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text2
        height: Theme.space8
        visible: meter.over
        width: 1.5
    }
}
