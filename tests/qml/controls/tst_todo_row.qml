// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls
import Sennight.Theme

TestCase {
    id: test

    height: 300
    name: "TodoRow"
    visible: true
    when: windowShown
    width: 700

    ListModel {
        id: todos
    }
    Component {
        id: rows

        ListView {
            anchors.fill: parent
            model: todos
            reuseItems: true

            delegate: TodoRow {
                width: ListView.view.width
            }
        }
    }
    Component {
        id: cards

        ListView {
            anchors.fill: parent
            model: todos
            reuseItems: true

            delegate: TodoCard {
                width: 240
            }
        }
    }
    Component {
        id: spy

        SignalSpy {}
    }

    function sample(): var {
        return {
            todoId: "00ff",
            title: "Reply to the quarry about site access",
            projectName: "River",
            projectColour: "blue",
            priority: 3,
            timeText: "15m",
            timeState: 0,
            progress: 0.25,
            running: false,
            over: false,
            done: false,
            letGo: false,
            overdueText: "since Mon",
            rolloverText: "",
            reminderText: "11:30",
            repeats: false,
            conflictText: "2 versions",
            localOnly: false,
            pending: true,
            movedToText: "",
            blocked: false,
            hasNotes: false,
            accessibleText: "Reply to the quarry about site access, not done"
        };
    }
    function init() {
        failOnWarning(/.?/);
        todos.clear();
        todos.append(sample());
    }
    function listened(item, name) {
        const made = createTemporaryObject(spy, test);
        made.target = item;
        made.signalName = name;
        return made;
    }
    function first(component) {
        const list = createTemporaryObject(component, test);
        tryVerify(() => list.itemAtIndex(0) !== null);
        waitForRendering(list);
        return list.itemAtIndex(0) as TodoItem;
    }
    function test_rolesComeFromTheModel_data() {
        return [
            {
                tag: "row",
                component: rows
            },
            {
                tag: "card",
                component: cards
            }
        ];
    }
    function test_rolesComeFromTheModel(row) {
        const item = first(row.component);
        compare(item.title, "Reply to the quarry about site access");
        compare(item.Accessible.name, "Reply to the quarry about site access, not done");
        compare(item.Accessible.role, Accessible.ListItem);
        verify(!item.Accessible.checked);
        todos.setProperty(0, "done", true);
        verify(item.Accessible.checked);
    }
    function test_moonTogglesAndTheRestPicks_data() {
        return test_rolesComeFromTheModel_data();
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
    function test_keys_data() {
        return [
            {
                tag: "Enter opens",
                key: Qt.Key_Return,
                signalName: "opened"
            },
            {
                tag: "Space starts",
                key: Qt.Key_Space,
                signalName: "playClicked"
            },
            {
                tag: "X is done",
                key: Qt.Key_X,
                signalName: "doneToggled"
            },
            {
                tag: "Menu",
                key: Qt.Key_Menu,
                signalName: "menuRequested"
            }
        ];
    }
    function test_keys(row) {
        const item = first(rows);
        const heard = listened(item, row.signalName);
        item.Keys.pressed.connect(event => item.pressKey(event));
        item.forceActiveFocus();
        keyClick(row.key);
        compare(heard.count, 1);
        keyClick(row.key, Qt.ControlModifier);
        compare(heard.count, 1);
    }
    function test_conflictMarkIsAButton_data() {
        return test_rolesComeFromTheModel_data();
    }
    function test_conflictMarkIsAButton(row) {
        const item = first(row.component);
        const conflict = listened(item, "conflictClicked");
        const face = item.face;
        let at = Qt.point(-1, -1);
        for (let x = 0; x < face.width && at.x < 0; x += 3) {
            for (let y = 2; y < face.height && at.x < 0; y += 3) {
                if (face.conflictAt(x, y))
                    at = face.mapToItem(item, x, y);
            }
        }
        verify(at.x > 0);
        mouseClick(item, at.x, at.y);
        compare(conflict.count, 1);
    }
    function test_hoverBringsPlayAndMore_data() {
        return test_rolesComeFromTheModel_data();
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
    function test_marksHaveWords() {
        const item = first(rows);
        const found = [];
        for (let x = 0; x < item.face.width; x += 3) {
            const words = item.face.hintAt(x, item.face.height / 2);
            if (words !== "" && !found.includes(words))
                found.push(words);
        }
        compare(found, ["Reminder at 11:30", "Waiting to sync"]);
    }
    function test_mirrored() {
        const item = first(rows);
        item.LayoutMirroring.enabled = true;
        item.LayoutMirroring.childrenInherit = true;
        waitForRendering(item);
        verify(item.mirrored);
        const toggled = listened(item, "doneToggled");
        mouseClick(item, item.width - 16, 16);
        compare(toggled.count, 1);
        mouseClick(item, 16, 16);
        compare(toggled.count, 1);
    }
    function test_heights() {
        const row = first(rows);
        compare(row.height, 38);
        Theme.compact = true;
        compare(row.height, 32);
        Theme.compact = false;
        for (const role of ["overdueText", "conflictText", "reminderText"])
            todos.setProperty(0, role, "");
        todos.setProperty(0, "title", "Reply");
        const card = first(cards);
        tryCompare(card, "height", 7 + 17 + 4 + 15 + 7);
    }
}
