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
    name: "Field"
    visible: true
    when: windowShown
    width: 400

    Component {
        id: line

        Field {
            placeholderText: "Estimate"
        }
    }
    Component {
        id: lines

        TextArea {
            placeholderText: "Notes"
        }
    }

    function init() {
        failOnWarning(/.?/);
    }
    function test_typing() {
        const field = createTemporaryObject(line, test) as Field;
        mouseClick(field);
        verify(field.activeFocus);
        keyClick("4");
        keyClick("5");
        compare(field.text, "45");
    }
    function test_errorMakesRoomForItsLine() {
        const field = createTemporaryObject(line, test) as Field;
        const height = field.height;
        field.errorText = "Not a time";
        verify(field.height > height + Theme.smallLine - 2);
        compare(field.Accessible.description, "Not a time");
        verify(field.rightPadding > field.leftPadding);
        field.errorText = "";
        compare(field.height, height);
    }
    function test_iconChangesSidesInRightToLeft() {
        const field = createTemporaryObject(line, test, {
            iconName: "search"
        }) as Field;
        verify(field.leftPadding > field.rightPadding);
        field.LayoutMirroring.enabled = true;
        verify(field.leftPadding < field.rightPadding);
    }
    function test_areaGrowsWithItsText() {
        const area = createTemporaryObject(lines, test, {
            width: 200
        }) as TextArea;
        const height = area.implicitHeight;
        area.text = "one\ntwo\nthree\nfour\nfive\nsix";
        verify(area.implicitHeight > height);
    }
    function test_areaNeverReadsMarkUp() {
        const area = createTemporaryObject(lines, test) as TextArea;
        area.text = "<b>not bold</b>";
        compare(area.text, "<b>not bold</b>");
        compare(area.getText(0, area.length), "<b>not bold</b>");
    }
}
