// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Sennight.Controls
import Sennight.Theme

/** How much of the estimate is used: a ring with the per cent in it. Runs clockwise in every language. */
Item {
    id: ring

    required property real progress
    property bool over: false
    property real size: 76
    readonly property real thickness: Math.max(4, size / 14)

    Accessible.name: qsTr("%1 per cent of the estimate").arg(Math.round(progress * 100))
    Accessible.role: Accessible.ProgressBar
    implicitHeight: size
    implicitWidth: size

    component Arc: ShapePath {
        id: arc

        property real sweep: 360

        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        strokeWidth: ring.thickness

        PathAngleArc {
            centerX: ring.size / 2
            centerY: ring.size / 2
            radiusX: (ring.size - ring.thickness) / 2
            radiusY: radiusX
            startAngle: -90
            sweepAngle: arc.sweep
        }
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        Arc {
            strokeColor: Theme.lineStrong
        }
        Arc {
            strokeColor: Theme.lampFill
            sweep: 360 * Math.min(1, Math.max(0.001, ring.over ? 1 : ring.progress))
        }
    }
    Label {
        anchors.centerIn: parent
        color: Theme.lamp
        font: ring.size < 40 * Theme.scale ? Theme.smallStrongFont : Theme.bodyStrongFont
        text: qsTr("%1%").arg(Math.round(ring.progress * 100))
    }
}
