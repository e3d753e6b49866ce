// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls

/** What stands in the sidebar becomes a rail and comes back as it was. */
TestCase {
    id: testCase

    name: "SidebarPieces"
    visible: true
    when: windowShown
    width: 240
    height: 120

    SyncLine {
        id: syncLine

        iconOnly: false
        syncState: SyncLine.State.Off
        text: "On this device only"
        width: 200
    }
    SidebarItem {
        id: sidebarItem

        iconName: "week"
        rail: false
        text: "Week"
        width: 200
        y: 40
    }

    function picture(item: Item): var {
        return grabImage(item);
    }

    function test_syncLineComesBackFromTheRail() {
        const before = picture(syncLine);
        syncLine.iconOnly = true;
        verify(!picture(syncLine).equals(before));
        syncLine.iconOnly = false;
        verify(picture(syncLine).equals(before));
    }

    function test_itemComesBackFromTheRail() {
        const before = picture(sidebarItem);
        sidebarItem.rail = true;
        verify(!picture(sidebarItem).equals(before));
        sidebarItem.rail = false;
        verify(picture(sidebarItem).equals(before));
    }
}
