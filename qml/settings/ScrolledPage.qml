// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A page of rows below each other. What gets the focus is brought into view. */
SettingsPage {
    id: page

    default property alias body: column.data
    readonly property real sideMargin: small ? Theme.space16 : Theme.space24

    /** The nearest that shows all of an item, with some room around it. */
    function show(item: Item) {
        const top = item.mapToItem(scroller.contentItem, 0, 0).y;
        const room = Theme.space24;
        const highest = Math.max(0, scroller.contentHeight - scroller.height);
        if (top - room < scroller.contentY)
            scroller.contentY = Math.max(0, top - room);
        else if (top + item.height + room > scroller.contentY + scroller.height)
            scroller.contentY = Math.min(highest, top + item.height + room - scroller.height);
    }

    function scroll(by: real) {
        scroller.contentY = Math.max(0, Math.min(scroller.contentHeight - scroller.height, scroller.contentY + by));
    }

    function holds(item: Item): bool {
        while (item && item !== column)
            item = item.parent;
        return item !== null;
    }

    Keys.onDownPressed: scroll(Theme.rowHeight)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
        if (event.accepted)
            scroll(scroller.height * (event.key === Qt.Key_PageDown ? 1 : -1));
    }
    Keys.onUpPressed: scroll(-Theme.rowHeight)

    Connections {
        function onActiveFocusItemChanged() {
            const item = page.Window.activeFocusItem;
            if (page.activeFocus && page.holds(item))
                page.show(item);
        }

        target: page.Window.window
    }
    Flickable {
        id: scroller

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + 2 * Theme.space20

        ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: page.sideMargin
            spacing: Theme.space24
            width: Math.min(scroller.width - 2 * page.sideMargin, Math.round(680 * Theme.scale))
            y: Theme.space4
        }
    }
}
