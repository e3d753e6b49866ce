// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** Seven nights: the moon grows, is full in lamplight, and wanes. Not mirrored: the moon is the same everywhere. */
Canvas {
    id: moons

    readonly property real moonSize: Math.round(30 * Theme.scale)
    readonly property real step: Math.min(Math.round(51 * Theme.scale), (width - moonSize) / 6)
    readonly property list<real> shares: [0.25, 0.5, 0.75, 1, 0.75, 0.5, 0.25]

    /** The lit part: half the disc's edge, and back along the edge of the shadow. */
    function paintLit(context: var, x: real, share: real, waxing: bool) {
        const radius = moonSize / 2 - 1;
        const half = Math.PI / 2;
        const inner = radius * Math.abs(1 - 2 * share);
        context.save();
        context.translate(x, height / 2);
        if (!waxing)
            context.scale(-1, 1);
        context.beginPath();
        context.arc(0, 0, radius, -half, half, false);
        context.scale(Math.max(inner, 0.01) / radius, 1);
        context.arc(0, 0, radius, half, -half, share < 0.5);
        context.restore();
        context.fill();
    }

    Accessible.ignored: true
    LayoutMirroring.enabled: false
    implicitHeight: moonSize + 2
    implicitWidth: 6 * Math.round(51 * Theme.scale) + moonSize

    onPaint: {
        const context = getContext("2d");
        context.reset();
        for (let i = 0; i < shares.length; ++i) {
            const x = moonSize / 2 + i * step;
            context.beginPath();
            context.arc(x, height / 2, moonSize / 2 - 1, 0, 2 * Math.PI);
            context.fillStyle = shares[i] === 1 ? Theme.lampGlow : Theme.faded(Theme.onFirstRun, 0.06);
            context.fill();
            context.strokeStyle = Theme.faded(Theme.onFirstRun, 0.16);
            context.lineWidth = 1;
            context.stroke();
            context.fillStyle = Theme.faded(Theme.onFirstRun, 0.86);
            if (shares[i] < 1)
                paintLit(context, x, shares[i], i < 3);
        }
    }
    onStepChanged: requestPaint()
}
