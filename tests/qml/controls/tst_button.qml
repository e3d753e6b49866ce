// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls
import Sennight.Theme

TestCase {
    id: test

    name: "Button"
    visible: true
    when: windowShown
    width: 400
    height: 300

    Component {
        id: plain

        Button {
            text: "Keep it"
        }
    }
    Component {
        id: iconic

        IconButton {
            iconName: "gear"
            text: "Settings"
        }
    }
    SignalSpy {
        id: clicks

        signalName: "clicked"
    }

    function init() {
        failOnWarning(/.?/);
        clicks.clear();
    }
    function test_clickAndKeys_data() {
        return [
            {
                tag: "Return",
                key: Qt.Key_Return
            },
            {
                tag: "Enter",
                key: Qt.Key_Enter
            },
            {
                tag: "Space",
                key: Qt.Key_Space
            }
        ];
    }
    function test_clickAndKeys(row) {
        for (const component of [plain, iconic]) {
            const button = createTemporaryObject(component, test) as Item;
            clicks.target = button;
            clicks.clear();
            mouseClick(button);
            compare(clicks.count, 1);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(clicks.count, 2);
        }
    }
    function test_busyIgnoresKeysAndKeepsItsWidth() {
        const button = createTemporaryObject(plain, test) as Button;
        const before = button.width;
        button.busy = true;
        compare(button.width, before);
        clicks.target = button;
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        mouseClick(button);
        keyClick(Qt.Key_Space);
        compare(clicks.count, 0);
    }
    function test_disabledSaysWhy() {
        const button = createTemporaryObject(plain, test, {
            enabled: false,
            reason: "Nothing is selected"
        }) as Button;
        clicks.target = button;
        mouseClick(button);
        compare(clicks.count, 0);
        compare(button.Accessible.description, "Nothing is selected");
        compare(button.inkColor, Theme.textOff);
    }
    function test_ringOnlyForTheKeyboard() {
        const button = createTemporaryObject(plain, test) as Button;
        button.forceActiveFocus(Qt.MouseFocusReason);
        verify(!button.visualFocus);
        button.focus = false;
        button.forceActiveFocus(Qt.TabFocusReason);
        verify(button.visualFocus);
    }
    function test_growsWithTheText() {
        const button = createTemporaryObject(plain, test) as Button;
        const height = button.height;
        const width = button.width;
        Theme.scale = 1.5;
        compare(button.height, height * 1.5);
        verify(button.width > width);
        Theme.scale = 1;
        compare(button.height, height);
    }
    function test_targetsAreLargeEnough() {
        const button = createTemporaryObject(iconic, test) as IconButton;
        verify(button.width >= 28 && button.height >= 28);
    }
    function test_longTextIsElidedInside() {
        const button = createTemporaryObject(plain, test, {
            text: "A very long name of what happens then",
            width: 90
        }) as Button;
        verify(button.implicitWidth > 90);
        compare(button.width, 90);
    }
}
