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
    readonly property real sideMargin: small ? Theme.space16 : Theme.space20

    function show(item: Item) {
        scroller.show(item);
    }

    function scroll(by: real) {
        scroller.contentY = Math.max(0, Math.min(scroller.contentHeight - scroller.height, scroller.contentY + by));
    }

    Keys.onDownPressed: scroll(Theme.rowHeight)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
        if (event.accepted)
            scroll(scroller.height * (event.key === Qt.Key_PageDown ? 1 : -1));
    }
    Keys.onUpPressed: scroll(-Theme.rowHeight)

    FocusFlickable {
        id: scroller

        anchors.fill: parent
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
