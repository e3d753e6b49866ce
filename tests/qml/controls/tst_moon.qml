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
    name: "Moon"
    visible: true
    when: windowShown
    width: 400

    Component {
        id: moon

        Moon {}
    }
    SignalSpy {
        id: toggled

        signalName: "doneToggled"
    }

    function init() {
        failOnWarning(/.?/);
        toggled.clear();
    }
    /** How much of the picture is of a colour, 0–1. */
    function inkShare(item: Item, wanted: color): real {
        const picture = grabImage(item);
        let found = 0;
        for (let x = 0; x < item.width; ++x) {
            for (let y = 0; y < item.height; ++y) {
                const pixel = picture.pixel(x, y);
                const far = Math.abs(pixel.r - wanted.r) + Math.abs(pixel.g - wanted.g) + Math.abs(pixel.b - wanted.b);
                if (far < 0.12)
                    ++found;
            }
        }
        return found / (item.width * item.height);
    }
    function test_toggles() {
        const item = createTemporaryObject(moon, test) as Moon;
        toggled.target = item;
        mouseClick(item);
        compare(toggled.signalArguments[0][0], true);
        item.done = true;
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(toggled.signalArguments[1][0], false);
        verify(item.Accessible.checked);
        compare(item.Accessible.role, Accessible.CheckBox);
    }
    function test_fillsWithTheWork() {
        const item = createTemporaryObject(moon, test) as Moon;
        const empty = inkShare(item, Theme.accent);
        item.progress = 0.3;
        const some = inkShare(item, Theme.accent);
        item.progress = 0.8;
        const more = inkShare(item, Theme.accent);
        item.done = true;
        const all = inkShare(item, Theme.accent);
        compare(empty, 0);
        verify(some > 0 && more > some && all > more);
    }
    function test_lampWhenRunningOrOver() {
        const item = createTemporaryObject(moon, test, {
            progress: 0.5,
            running: true
        }) as Moon;
        verify(inkShare(item, Theme.lampFill) > 0);
        compare(inkShare(item, Theme.accent), 0);
        item.running = false;
        item.over = true;
        verify(inkShare(item, Theme.lampFill) > 0);
    }
    function test_strangeNumbersAreHarmless() {
        const item = createTemporaryObject(moon, test) as Moon;
        for (const progress of [NaN, Infinity, -Infinity, -3, 17, 1e300]) {
            item.progress = progress;
            verify(inkShare(item, Theme.accent) < 0.5);
        }
    }
    function test_followsTheTheme() {
        const item = createTemporaryObject(moon, test, {
            done: true
        }) as Moon;
        verify(inkShare(item, Theme.accent) > 0);
        const light = String(Theme.accent); // a colour of its own, not the property
        Theme.scheme = Theme.Dark;
        verify(inkShare(item, Theme.accent) > 0);
        compare(inkShare(item, light), 0);
        Theme.scheme = Theme.Light;
    }
}
