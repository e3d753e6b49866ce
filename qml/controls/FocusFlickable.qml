// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** Scrolls up and down. What gets the focus in it is brought into view. */
Flickable {
    id: scroller

    /** Around what is brought into view. */
    property real room: Theme.space24

    /** What has the focus, from where it was brought into view and to where, until somebody scrolls. */
    property Item followed: null
    property real origin: 0
    property real reached: 0

    function follow(item: Item) {
        followed = item;
        origin = contentY;
        show(item);
        reached = contentY;
    }

    /** What gets the focus while a page is made does not yet stand where it will. */
    function followAgain() {
        if (!followed?.activeFocus || contentY !== reached || origin === reached)
            return;
        contentY = Math.min(origin, Math.max(0, contentHeight - height));
        show(followed);
        reached = contentY;
    }

    /** The nearest that shows all of an item; of one that is too high, its beginning. */
    function show(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y - room;
        const bottom = top + item.height + 2 * room;
        const highest = Math.max(0, contentHeight - height);
        if (top < contentY || bottom - top > height)
            contentY = Math.max(0, Math.min(highest, top));
        else if (bottom > contentY + height)
            contentY = Math.min(highest, bottom - height);
    }

    function holds(item: Item): bool {
        while (item && item !== contentItem)
            item = item.parent;
        return item !== null;
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true

    onContentHeightChanged: followAgain()
    onHeightChanged: followAgain()

    Connections {
        function onActiveFocusItemChanged() {
            const item = scroller.Window.activeFocusItem;
            if (scroller.holds(item))
                scroller.follow(item);
        }

        target: scroller.Window.window
    }
}
