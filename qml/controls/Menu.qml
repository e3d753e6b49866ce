// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/** A menu. Typing letters goes to the next item that begins with them. */
T.Menu {
    id: menu

    readonly property real widest: {
        let wanted = 0;
        for (let i = 0; i < count; ++i)
            wanted = Math.max(wanted, itemAt(i)?.implicitWidth ?? 0);
        return wanted;
    }

    function goTo(letters: string) {
        const wanted = letters.toLocaleLowerCase();
        for (let step = 1; step <= count; ++step) {
            const index = (Math.max(0, currentIndex) + step) % count;
            const entry = itemAt(index) as MenuItem;
            if (entry && entry.enabled && entry.text.toLocaleLowerCase().startsWith(wanted)) {
                currentIndex = index;
                return;
            }
        }
    }

    implicitHeight: Math.min((T.Overlay.overlay?.height ?? Infinity) - topMargin - bottomMargin, list.contentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(180 * Theme.scale, widest + leftPadding + rightPadding)
    margins: Theme.space6
    overlap: Theme.space4
    padding: Theme.space4 + 1

    background: RaisedBox {
        radius: Theme.radiusPanel
    }
    contentItem: ListView {
        id: list

        clip: contentHeight > height
        currentIndex: menu.currentIndex
        focus: true
        keyNavigationEnabled: false
        implicitHeight: contentHeight
        interactive: contentHeight > height
        model: menu.contentModel

        Keys.onPressed: event => {
            // The text of Esc and Del is a control character.
            if (event.text <= " " || event.text === "\u007f" || event.modifiers & ~Qt.ShiftModifier)
                return;
            menu.goTo(event.text);
            event.accepted = true;
        }
    }
    delegate: MenuItem {}
    enter: Transition {
        NumberAnimation {
            duration: Theme.quickMs
            from: 0
            property: "opacity"
            to: 1
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.quickMs
            property: "opacity"
            to: 0
        }
    }
}
