// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/**
 * A panel opened in place, over the row or card that it belongs to; a full sheet in the small window. Holds the focus while
 * it is open; Esc and a click beside it close it.
 */
FocusScope {
    id: anchored

    property bool shown: false
    property bool small: false
    property Item anchorItem: null
    property real contentHeight: 0
    /** Below its anchor instead of over it. */
    property bool below: false
    /** Over a row of a list the panel is as wide as the row. */
    readonly property bool wide: !below && anchorItem !== null && anchorItem.width > 500
    default property alias content: slot.data

    /** Asked to close, by Esc or a click beside it. */
    signal closeAsked

    function show(anchor: Item) {
        anchorItem = anchor;
        place();
        shown = true;
    }

    /** Over its row where it fits, moved inside the window where it does not. */
    function place() {
        const margin = Theme.space8;
        if (small || !anchorItem) {
            panel.x = Math.max(0, Math.round((width - panel.width) / 2));
            panel.y = small ? 0 : Math.max(margin, Math.round((height - panel.height) / 3));
            return;
        }
        const corner = anchorItem.mapToItem(anchored, 0, below ? anchorItem.height + Theme.space4 : 0);
        const left = wide ? corner.x : corner.x + (anchorItem.width - panel.width) / 2;
        panel.x = Math.round(Math.max(margin, Math.min(width - panel.width - margin, left)));
        panel.y = Math.round(Math.max(margin, Math.min(height - panel.height - margin, corner.y)));
    }

    enabled: shown
    focus: shown
    visible: shown

    Keys.onEscapePressed: closeAsked()
    onHeightChanged: if (shown)
        place()
    onWidthChanged: if (shown)
        place()

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true

        onClicked: anchored.closeAsked()
        onWheel: wheel => wheel.accepted = true
    }
    Shadow {
        anchors.fill: panel
        level: Shadow.E2
        radius: panel.radius
        visible: !anchored.small
    }
    Rectangle {
        id: panel

        border.color: Theme.line
        border.width: anchored.small ? 0 : Theme.hairline
        color: Theme.surface
        height: anchored.small ? anchored.height : Math.min(anchored.contentHeight, anchored.height - 2 * Theme.space8)
        radius: anchored.small ? 0 : Theme.radiusPanel
        width: anchored.small ? anchored.width : anchored.wide ? Math.min(anchored.anchorItem.width, 720) : Math.min(420 * Theme.scale, anchored.width - 2 * Theme.space8)

        onHeightChanged: if (anchored.shown)
            anchored.place()

        MouseArea {
            anchors.fill: parent
        }
        TabTurn {
            id: start

            forward: false
            other: end
        }
        Item {
            id: slot

            anchors.fill: parent
        }
    }
    TabTurn {
        id: end

        forward: true
        other: start
    }
}
