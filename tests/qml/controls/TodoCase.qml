// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls

/** The ground of the tests of a todo: a list of one, as rows or as cards. */
TestCase {
    id: test

    readonly property ListModel todos: ListModel {}
    readonly property Component rows: Component {
        ListView {
            anchors.fill: parent
            model: test.todos
            reuseItems: true

            delegate: TodoRow {
                width: ListView.view.width
            }
        }
    }
    readonly property Component cards: Component {
        ListView {
            anchors.fill: parent
            model: test.todos
            reuseItems: true

            delegate: TodoCard {
                width: 240
            }
        }
    }
    readonly property Component spy: Component {
        SignalSpy {}
    }

    height: 300
    visible: true
    when: windowShown
    width: 700

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
            overdue: true,
            overdueText: "since Mon",
            rolloverText: "",
            putBackText: "",
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
    function bothKinds() {
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
}
