// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls

TodoCase {
    id: test

    name: "TodoActions"

    function test_moonTogglesAndTheRestPicks_data() {
        return bothKinds();
    }
    function test_moonTogglesAndTheRestPicks(row) {
        const item = first(row.component);
        const toggled = listened(item, "doneToggled");
        const picked = listened(item, "picked");
        const opened = listened(item, "opened");
        mouseClick(item, 16, 16);
        compare(toggled.count, 1);
        compare(picked.count, 0);
        mouseClick(item, 80, 16, Qt.LeftButton, Qt.ControlModifier);
        compare(picked.count, 1);
        compare(picked.signalArguments[0][0], Qt.ControlModifier);
        mouseDoubleClickSequence(item, 80, 16);
        compare(opened.count, 1);
        compare(toggled.count, 1);
    }
    function test_readOnlyMoonDoesNothing() {
        const item = first(rows);
        item.readOnly = true;
        const toggled = listened(item, "doneToggled");
        mouseClick(item, 16, 16);
        compare(toggled.count, 0);
    }
    function test_rightClickAsksForTheMenu() {
        const item = first(rows);
        const menu = listened(item, "menuRequested");
        mouseClick(item, 120, 10, Qt.RightButton);
        compare(menu.count, 1);
        compare(menu.signalArguments[0][0], 120);
    }
    function test_conflictMarkIsAButton_data() {
        return bothKinds();
    }
    function test_conflictMarkIsAButton(row) {
        const item = first(row.component);
        const conflict = listened(item, "conflictClicked");
        let at = Qt.point(-1, -1);
        for (let x = 0; x < item.width && at.x < 0; x += 3) {
            for (let y = 2; y < item.height && at.x < 0; y += 3) {
                if (item.conflictAt(x, y))
                    at = Qt.point(x, y);
            }
        }
        verify(at.x > 0);
        mouseClick(item, at.x, at.y);
        compare(conflict.count, 1);
    }
    function test_hoverBringsPlayAndMore_data() {
        return bothKinds();
    }
    function test_hoverBringsPlayAndMore(row) {
        const item = first(row.component);
        mouseMove(test, 690, 290);
        tryVerify(() => findChild(item, "hover") === null);
        mouseMove(item, 60, 12);
        tryVerify(() => findChild(item, "hover") !== null);
        const play = listened(item, "playClicked");
        const hover = findChild(item, "hover") as Item;
        const inItem = hover.mapToItem(item, 12, 12);
        mouseClick(item, inItem.x, inItem.y);
        compare(play.count, 1);
        const menu = listened(item, "menuRequested");
        mouseClick(item, inItem.x + 24, inItem.y);
        compare(menu.count, 1);
    }
}
