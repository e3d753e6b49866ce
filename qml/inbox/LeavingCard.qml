// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The card that goes while the next one is here already: upwards when it has a day, aside when it waits, else it fades. */
Item {
    id: leaving

    required property TriageCard card

    Accessible.ignored: true
    enabled: false

    Connections {
        function onCardLeft(how: int) {
            title.text = TriageView.title;
            const aside = leaving.LayoutMirroring.enabled ? leaving.width : -leaving.width;
            away.toX = how === TriageView.Aside ? aside : 0;
            away.toY = how === TriageView.Upwards ? -leaving.height - leaving.y : 0;
            away.restart();
        }

        target: TriageView
    }
    Rectangle {
        id: copy

        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: parent.height
        radius: Theme.radiusTriage
        visible: away.running
        width: parent.width

        Label {
            id: title

            font: leaving.card.narrow ? Theme.h2Font : Theme.triageFont
            width: parent.width - 2 * Theme.space20
            wrapMode: Text.Wrap
            x: Theme.space20
            y: Theme.space40 + Theme.space8
        }
    }
    ParallelAnimation {
        id: away

        property real toX: 0
        property real toY: 0

        NumberAnimation {
            duration: Theme.panelInMs
            easing: Theme.panelOutEasing
            from: 0
            property: "x"
            target: copy
            to: Theme.reducedMotion ? 0 : away.toX
        }
        NumberAnimation {
            duration: Theme.panelInMs
            easing: Theme.panelOutEasing
            from: 0
            property: "y"
            target: copy
            to: Theme.reducedMotion ? 0 : away.toY
        }
        NumberAnimation {
            duration: Theme.reducedMotion ? Theme.fadeMs : Theme.panelInMs
            from: 1
            property: "opacity"
            target: copy
            to: 0
        }
    }
}
