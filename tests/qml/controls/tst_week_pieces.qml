// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls
import Sennight.Theme

TestCase {
    id: test

    height: 500
    name: "WeekPieces"
    visible: true
    when: windowShown
    width: 700

    Component {
        id: goal

        GoalCard {
            accessibleText: "Gauge 7 live, 3 of 5 done, 4 hours 10 of 7"
            completion: 0.6
            continuous: false
            done: 3
            doneText: "3 of 5"
            goalId: "1"
            percentText: "60%"
            projectColour: "blue"
            reached: false
            timeAhead: false
            timeText: "4h 10m of 7h"
            title: "Gauge 7 live"
            todos: 5
        }
    }
    Component {
        id: spine

        Spine {
            bars: [
                {
                    title: "Field notes",
                    colour: "blue",
                    minutes: 95,
                    done: true
                },
                {
                    title: "Outline",
                    colour: "ochre",
                    minutes: 20,
                    done: false
                }
            ]
            dayText: "9"
            doneCountText: "6/7"
            height: 400
            spineAccessibleText: "Monday 9, 6 of 7 done, unfold"
            trackedText: "5h 40m"
            weekdayText: "Mon"
        }
    }
    Component {
        id: nav

        SidebarItem {
            count: 5
            iconName: "today"
            text: "Today"
        }
    }
    Component {
        id: sync

        SyncLine {
            syncState: SyncLine.State.Off
        }
    }
    Component {
        id: empty

        EmptyState {
            dotsShown: true
            text: "Everything has a place."
            title: "All clear"
        }
    }
    Component {
        id: mark

        Wordmark {
            today: 2
        }
    }
    Component {
        id: spy

        SignalSpy {}
    }

    function init() {
        failOnWarning(/.?/);
    }
    function listened(item, name) {
        const made = createTemporaryObject(spy, test);
        made.target = item;
        made.signalName = name;
        return made;
    }
    function test_goalByKeyAndMouse() {
        const item = createTemporaryObject(goal, test) as GoalCard;
        const clicked = listened(item, "clicked");
        const menu = listened(item, "menuRequested");
        mouseClick(item);
        compare(clicked.count, 1);
        mouseClick(item, 20, 20, Qt.RightButton);
        compare(menu.count, 1);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(clicked.count, 2);
        keyClick(Qt.Key_Menu);
        compare(menu.count, 2);
    }
    function test_goalCountsOfAnySize_data() {
        return [
            {
                tag: "none",
                todos: 0,
                done: 0
            },
            {
                tag: "one",
                todos: 1,
                done: 1
            },
            {
                tag: "twelve",
                todos: 12,
                done: 5
            },
            {
                tag: "many",
                todos: 4000,
                done: 3999
            }
        ];
    }
    function test_goalCountsOfAnySize(row) {
        const item = createTemporaryObject(goal, test, {
            todos: row.todos,
            done: row.done,
            continuous: row.todos > 12,
            width: 208
        }) as GoalCard;
        waitForRendering(item);
        compare(item.height, item.implicitHeight);
    }
    function test_goalIsMirrored() {
        const item = createTemporaryObject(goal, test, {
            continuous: true
        }) as GoalCard;
        waitForRendering(item);
        const row = 9 + Theme.goalLine + Theme.space8 + 2;
        fuzzyCompare(grabImage(item).pixel(20, row), Theme.accent, 2);
        item.LayoutMirroring.enabled = true;
        waitForRendering(item);
        fuzzyCompare(grabImage(item).pixel(item.width - 20, row), Theme.accent, 2);
    }
    function test_spineUnfolds() {
        const item = createTemporaryObject(spine, test) as Spine;
        const clicked = listened(item, "clicked");
        mouseClick(item);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(clicked.count, 2);
        compare(item.width, Theme.spineWidth);
    }
    function test_spineShowsItsBars() {
        const item = createTemporaryObject(spine, test) as Spine;
        waitForRendering(item);
        const before = grabImage(item);
        item.bars = [];
        waitForRendering(item);
        const after = grabImage(item);
        verify(before.pixel(27, 100) !== after.pixel(27, 100));
    }
    function test_sidebarItemFullAndRail() {
        const item = createTemporaryObject(nav, test) as SidebarItem;
        const clicked = listened(item, "clicked");
        compare(item.height, 29);
        item.rail = true;
        verify(item.width < 40);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(clicked.count, 1);
    }
    function test_syncLineStates() {
        const item = createTemporaryObject(sync, test) as SyncLine;
        compare(item.text, "On this device only");
        for (let state = SyncLine.State.Off; state <= SyncLine.State.Error; ++state) {
            item.syncState = state;
            waitForRendering(item);
        }
        compare(item.inkColor, Theme.danger);
    }
    function test_emptyStateAndWordmark() {
        const item = createTemporaryObject(empty, test) as EmptyState;
        compare(item.Accessible.name, "All clear. Everything has a place.");
        const brand = createTemporaryObject(mark, test) as Wordmark;
        brand.nameShown = false;
        compare(brand.width, 7 * 5 + 6);
    }
}
