// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls

TestCase {
    id: test

    height: 300
    name: "TodoStack"
    visible: true
    when: windowShown
    width: 200

    Component {
        id: scroller

        Flickable {
            id: flick

            readonly property alias stack: stack
            readonly property alias todos: todos

            anchors.fill: parent
            contentHeight: stack.height

            ListModel {
                id: todos
            }
            TodoStack {
                id: stack

                implicitHeight: contentHeight + gap
                model: todos
                spacing: 6
                viewEnd: flick.contentY + flick.height
                width: parent.width
            }
        }
    }
    SignalSpy {
        id: pickedSpy

        signalName: "picked"
    }

    function stackOf(rows: int): var {
        const view = createTemporaryObject(scroller, test);
        view.todos.append(todosOf(rows));
        waitForPolish(view.stack);
        return view;
    }
    function todosOf(rows: int): var {
        return Array.from(Array(rows), (none, row) => todoOf(row));
    }
    function todoOf(number: int): var {
        return {
            todoId: "todo" + number,
            title: "Todo number " + number
        };
    }
    function madeOf(stack: TodoStack): int {
        return Array.from(Array(stack.count), (none, row) => stack.itemAtIndex(row)).filter(item => item).length;
    }
    /** The todos from above to below, as they stand. */
    function orderOf(stack: TodoStack): string {
        const items = [];
        for (let row = 0; row < stack.count; ++row) {
            const item = stack.itemAtIndex(row) as TodoItem;
            compare(item.index, row);
            if (row > 0)
                verify(item.y >= items[row - 1].y + items[row - 1].height);
            items.push(item);
        }
        return items.map(item => item.todoId.slice(4)).join(" ");
    }

    function test_makesTheItemsInView() {
        const view = stackOf(200);
        verify(view.stack.contentHeight > 5000);
        verify(madeOf(view.stack) < 12, madeOf(view.stack));
        view.contentY = 600;
        waitForPolish(view.stack);
        verify(madeOf(view.stack) > 12);
        verify(!view.stack.itemAtIndex(100));
    }
    function test_makesARowThatIsAskedFor() {
        const view = stackOf(100);
        const item = view.stack.made(90) as TodoItem;
        compare(item.title, "Todo number 90");
        compare(item.y, view.stack.topOf(90));
        compare(view.stack.made(100), null);
        view.todos.clear(); // another week: again no more than is in view
        view.todos.append(todosOf(100));
        waitForPolish(view.stack);
        verify(!view.stack.itemAtIndex(90));
    }
    function test_makesNothingWhileHidden() {
        const view = createTemporaryObject(scroller, test);
        view.stack.visible = false;
        view.todos.append(todoOf(0));
        waitForPolish(view.stack);
        compare(madeOf(view.stack), 0);
        view.stack.visible = true;
        waitForPolish(view.stack);
        compare(madeOf(view.stack), 1);
    }
    function test_followsItsModel_data() {
        return [
            {
                tag: "inserted above",
                change: todos => todos.insert(0, todoOf(9)),
                order: "9 0 1 2 3 4",
                current: 3
            },
            {
                tag: "inserted below",
                change: todos => todos.append(todoOf(9)),
                order: "0 1 2 3 4 9",
                current: 2
            },
            {
                tag: "removed above",
                change: todos => todos.remove(0, 2),
                order: "2 3 4",
                current: 0
            },
            {
                tag: "removed itself",
                change: todos => todos.remove(2),
                order: "0 1 3 4",
                current: 2
            },
            {
                tag: "removed with the end",
                change: todos => todos.remove(1, 4),
                order: "0",
                current: 0
            },
            {
                tag: "moved down",
                change: todos => todos.move(2, 4, 1),
                order: "0 1 3 4 2",
                current: 4
            },
            {
                tag: "moved up",
                change: todos => todos.move(2, 0, 1),
                order: "2 0 1 3 4",
                current: 0
            },
            {
                tag: "another moved over it downwards",
                change: todos => todos.move(0, 3, 1),
                order: "1 2 3 0 4",
                current: 1
            },
            {
                tag: "another moved over it upwards",
                change: todos => todos.move(4, 1, 1),
                order: "0 4 1 2 3",
                current: 3
            }
        ];
    }
    function test_followsItsModel(data: var) {
        const view = stackOf(5);
        view.stack.currentIndex = 2;
        data.change(view.todos);
        waitForPolish(view.stack);
        compare(orderOf(view.stack), data.order);
        compare(view.stack.currentIndex, data.current);
        compare(view.stack.count, data.order.split(" ").length);
    }
    function test_showsWhatChanges() {
        const view = stackOf(2);
        view.todos.setProperty(1, "title", "Another title, so long that it needs a second line");
        waitForPolish(view.stack.itemAtIndex(1));
        waitForPolish(view.stack);
        compare((view.stack.itemAtIndex(1) as TodoItem).title, "Another title, so long that it needs a second line");
        verify(view.stack.itemAtIndex(1).height > view.stack.itemAtIndex(0).height);
        compare(view.stack.contentHeight, view.stack.itemAtIndex(1).y + view.stack.itemAtIndex(1).height);
    }
    function test_emptiedWhileClicked() {
        const view = stackOf(3);
        pickedSpy.target = view.stack;
        view.stack.picked.connect(() => view.todos.clear());
        mouseClick(view.stack.itemAtIndex(1), 100);
        compare(pickedSpy.count, 1);
        waitForPolish(view.stack);
        compare(view.stack.count, 0);
        compare(view.stack.contentHeight, 0);
        compare(view.stack.currentIndex, -1);
    }
    function test_theCurrentOneHasTheFocus() {
        const view = stackOf(3);
        view.stack.currentIndex = 1;
        view.stack.forceActiveFocus();
        verify(view.stack.itemAtIndex(1).activeFocus);
        view.todos.remove(1);
        verify(view.stack.itemAtIndex(1).activeFocus);
    }
    function test_marksTheChosen() {
        const view = stackOf(3);
        view.stack.selectedIds = ["todo0", "todo2"];
        view.stack.focusedId = "todo2";
        view.stack.liftedIds = ["todo1"];
        view.todos.append(todoOf(9));
        waitForPolish(view.stack);
        const items = [0, 1, 2, 3].map(row => view.stack.itemAtIndex(row) as TodoItem);
        compare(items.map(item => item.selected), [true, false, true, false]);
        compare(items.map(item => item.focused), [false, false, true, false]);
        compare(items.map(item => item.lifted), [false, true, false, false]);
    }
    function test_rowsInsteadOfCards() {
        const view = stackOf(3);
        const card = view.stack.itemAtIndex(0).height;
        view.stack.rows = true;
        view.stack.spacing = 0;
        waitForPolish(view.stack);
        verify(view.stack.itemAtIndex(0) as TodoRow);
        verify(view.stack.itemAtIndex(0).height !== card);
        compare(orderOf(view.stack), "0 1 2");
    }
    function test_findsTheRowAtAPoint() {
        const view = stackOf(3);
        compare(view.stack.indexAt(50, view.stack.topOf(1) + 3), 1);
        compare(view.stack.indexAt(50, view.stack.topOf(1) - 3), -1);
        compare(view.stack.indexAt(50, view.stack.contentHeight + 3), -1);
    }
}
