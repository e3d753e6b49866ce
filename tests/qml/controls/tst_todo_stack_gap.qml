// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls

/** A stack over which a card is held: where it would land, and the room that is made for it. */
TestCase {
    id: test

    height: 300
    name: "TodoStackGap"
    visible: true
    when: windowShown
    width: 200

    Component {
        id: stacks

        TodoStack {
            spacing: 6
            width: 200

            model: ListModel {
                ListElement {
                    title: "One"
                    todoId: "todo0"
                }
                ListElement {
                    title: "Two"
                    todoId: "todo1"
                }
                ListElement {
                    title: "Three"
                    todoId: "todo2"
                }
            }
        }
    }

    function stackOf3(): TodoStack {
        const stack = createTemporaryObject(stacks, test) as TodoStack;
        waitForPolish(stack);
        return stack;
    }
    function test_makesRoom() {
        const stack = stackOf3();
        const above = stack.itemAtIndex(0).y;
        const below = stack.itemAtIndex(1).y;
        stack.gapRow = 1;
        stack.gap = 40;
        waitForPolish(stack);
        compare(stack.itemAtIndex(0).y, above);
        compare(stack.itemAtIndex(1).y, below + 40);
        compare(stack.topOf(1), below);
        stack.gapRow = -1;
        stack.gap = 0;
        waitForPolish(stack);
        compare(stack.itemAtIndex(1).y, below);
    }
    function test_findsTheRowBelowWhatIsHeld() {
        const stack = stackOf3();
        const middleOf = row => stack.topOf(row) + stack.itemAtIndex(row).height / 2;
        compare(stack.rowBelow(0), 0);
        compare(stack.rowBelow(middleOf(0) + 1), 1);
        compare(stack.rowBelow(middleOf(2) + 1), -1);
        stack.liftedIds = ["todo1"];
        compare(stack.rowBelow(middleOf(0) + 1), 2);
    }
}
