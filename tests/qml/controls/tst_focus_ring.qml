// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls
import Sennight.Theme

TestCase {
    id: test

    height: 200
    name: "FocusRing"
    visible: true
    when: windowShown
    width: 200

    Component {
        id: control

        Rectangle {
            id: box

            property bool focused: false
            property real gap: 3

            color: Theme.surface
            height: 40
            width: 100
            x: 20
            y: 20

            FocusRing {
                cornerRadius: 5
                gap: box.gap
                shown: box.focused
            }
        }
    }

    function init() {
        failOnWarning(/.?/);
    }
    function outlineOf(item: Item): Rectangle {
        return item.children[1] as Rectangle;
    }
    function test_isMadeWhenItIsShown() {
        const item = createTemporaryObject(control, test);
        compare(item.children.length, 1);
        item.focused = true;
        verify(outlineOf(item).visible);
        item.focused = false;
        verify(!outlineOf(item).visible);
    }
    function test_isShownFromTheStart() {
        const item = createTemporaryObject(control, test, {
            focused: true
        });
        verify(outlineOf(item).visible);
    }
    function test_liesAroundTheControl() {
        const item = createTemporaryObject(control, test, {
            focused: true
        });
        const ring = outlineOf(item);
        compare(ring.x, -5);
        compare(ring.width, 110);
        compare(ring.height, 50);
        compare(ring.radius, 10);
        item.width = 60;
        item.gap = -2;
        compare(ring.x, 0);
        compare(ring.width, 60);
        compare(ring.border.color, Theme.focus);
    }
}
