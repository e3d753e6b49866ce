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
    name: "Overlays"
    visible: true
    when: windowShown
    width: 700

    Component {
        id: question

        Dialog {
            primaryText: "Delete"
            text: "They can be brought back from History."
            title: "Delete “Kitchen refit”?"
        }
    }
    Component {
        id: menu

        Menu {
            MenuItem {
                text: "Start"
            }
            MenuItem {
                enabled: false
                text: "Split"
            }
            MenuItem {
                keys: "Del"
                text: "Let go"
            }
        }
    }
    Component {
        id: toast

        Toast {
            stayMs: 100000
        }
    }
    Component {
        id: sheet

        Sheet {
            title: "Unscheduled"
        }
    }
    Component {
        id: popover

        Popover {
            name: "Sync"

            contentItem: Label {
                text: "All is well."
            }
        }
    }
    Component {
        id: opener

        Button {
            text: "Open"
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
    function test_theFocusComesBackWithTheAnswer() {
        const button = createTemporaryObject(opener, test);
        const dialog = createTemporaryObject(question, test);
        button.forceActiveFocus();
        dialog.open();
        tryCompare(dialog, "opened", true);
        verify(!button.activeFocus);
        // The next key is for what is below, also while the question fades out.
        let fading = false;
        button.activeFocusChanged.connect(() => fading = fading || button.activeFocus && dialog.visible);
        keyClick(Qt.Key_Escape);
        tryVerify(() => button.activeFocus);
        verify(fading);
        tryCompare(dialog, "visible", false);
        verify(button.activeFocus);
    }
    function test_dialogEnterAndEscape() {
        const button = createTemporaryObject(opener, test) as Button;
        button.forceActiveFocus(Qt.TabFocusReason);
        const dialog = createTemporaryObject(question, test) as Dialog;
        const accepted = listened(dialog, "accepted");
        const rejected = listened(dialog, "rejected");
        dialog.open();
        tryVerify(() => dialog.opened);
        keyClick(Qt.Key_Return);
        compare(accepted.count, 1);
        tryVerify(() => !dialog.visible);
        tryVerify(() => button.activeFocus);
        dialog.open();
        tryVerify(() => dialog.opened);
        keyClick(Qt.Key_Escape);
        compare(rejected.count, 1);
        compare(accepted.count, 1);
        tryVerify(() => !dialog.visible);
    }
    function test_destructiveDialogStartsOnTheSafeButton() {
        const dialog = createTemporaryObject(question, test, {
            destructive: true
        }) as Dialog;
        const accepted = listened(dialog, "accepted");
        const rejected = listened(dialog, "rejected");
        dialog.open();
        tryVerify(() => dialog.opened);
        keyClick(Qt.Key_Return);
        compare(accepted.count, 0);
        compare(rejected.count, 1);
        tryVerify(() => !dialog.visible);
    }
    function test_dialogStaysInsideASmallWindow() {
        const dialog = createTemporaryObject(question, test, {
            text: "A long sentence that is said again. ".repeat(60)
        }) as Dialog;
        dialog.open();
        tryVerify(() => dialog.opened);
        verify(dialog.width <= test.width);
        verify(dialog.height <= (dialog.parent as Item).height);
        dialog.close();
        tryVerify(() => !dialog.visible);
    }
    function test_menuByLettersAndKeys() {
        const item = createTemporaryObject(menu, test) as Menu;
        item.open();
        tryVerify(() => item.opened);
        keyClick(Qt.Key_L);
        compare(item.currentIndex, 2);
        keyClick(Qt.Key_S);
        compare(item.currentIndex, 0);
        const third = listened(item.itemAt(2), "triggered");
        keyClick(Qt.Key_L);
        keyClick(Qt.Key_Return);
        compare(third.count, 1);
        tryVerify(() => !item.visible);
        verify(item.width > (item.itemAt(2) as Item).implicitWidth);
    }
    function test_toastReplacesAndActs() {
        const item = createTemporaryObject(toast, test) as Toast;
        const acted = listened(item, "actionTriggered");
        item.show("Moved to Thursday", ["Undo"], "Ctrl+Z");
        verify(item.shown);
        item.show("Done: “Order samples”", ["Undo", "Show"], "");
        compare(item.text, "Done: “Order samples”");
        tryCompare(item, "opacity", 1);
        const undo = findChild(item, "action0") as Item;
        mouseClick(undo);
        compare(acted.signalArguments[0][0], 0);
        verify(!item.shown);
    }
    function test_toastGoesByItself() {
        const item = createTemporaryObject(toast, test, {
            stayMs: 1
        }) as Toast;
        const gone = listened(item, "dismissed");
        item.show("Moved to Thursday", [], "");
        gone.wait();
        tryVerify(() => !item.visible);
    }
    function test_toastStaysWhileHovered() {
        const item = createTemporaryObject(toast, test) as Toast;
        item.show("Moved to Thursday", ["Undo"], "");
        tryCompare(item, "opacity", 1);
        mouseMove(test, 600, 400);
        mouseMove(item, 10, 10);
        tryVerify(() => item.held);
        mouseMove(test, 600, 400);
        tryVerify(() => !item.held);
        verify(item.shown);
    }
    function test_sheetSide_data() {
        return [
            {
                tag: "wide",
                small: false
            },
            {
                tag: "small",
                small: true
            }
        ];
    }
    function test_sheetSide(row) {
        const item = createTemporaryObject(sheet, test, {
            smallWindow: row.small
        }) as Sheet;
        item.open();
        tryVerify(() => item.opened);
        const ground = item.parent as Item;
        compare(item.x + item.width, ground.width);
        compare(item.y + item.height, ground.height);
        compare(item.width, row.small ? ground.width : Theme.sheetWidth);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item.visible);
    }
    function test_popoverClosesByEscape() {
        const item = createTemporaryObject(popover, test) as Popover;
        item.open();
        tryVerify(() => item.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item.visible);
    }
}
