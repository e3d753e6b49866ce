// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Sennight.Theme

/** How much of the week got done. Runs clockwise in every language. */
Shape {
    id: ring

    required property real share
    property real size: 64
    readonly property real thickness: Math.max(4, size / 10)

    implicitHeight: size
    implicitWidth: size
    preferredRendererType: Shape.CurveRenderer

    component Arc: ShapePath {
        id: arc

        property real sweep: 360

        capStyle: ShapePath.FlatCap
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

    Arc {
        strokeColor: Theme.line
    }
    Arc {
        strokeColor: ring.share > 0 ? Theme.accent : "transparent"
        sweep: 360 * Math.min(1, Math.max(0.001, ring.share))
    }
}
