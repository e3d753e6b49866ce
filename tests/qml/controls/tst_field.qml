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
    /** The first and the last row with ink. */
    function inkOf(field: Item): var {
        const image = grabImage(field);
        const ground = image.pixel(field.width - Theme.space12, Theme.fieldHeight / 2);
        const rows = [];
        for (let y = Theme.space4; y < Theme.fieldHeight - Theme.space4; ++y)
            for (let x = Theme.space8; x < field.width / 2; ++x)
                if (!Qt.colorEqual(image.pixel(x, y), ground)) {
                    rows.push(y);
                    break;
                }
        return [rows[0], rows[rows.length - 1]];
    }
    function test_whatIsWrittenStandsWherePlaceholdersStand_data() {
        return [
            {
                tag: "Latin",
                words: "Hg"
            },
            {
                tag: "Japanese",
                words: "国の文"
            },
            {
                tag: "both",
                words: "H国"
            }
        ];
    }
    function test_whatIsWrittenStandsWherePlaceholdersStand(row) {
        const field = createTemporaryObject(line, test, {
            placeholderText: row.words
        }) as Field;
        waitForRendering(field);
        const placeholder = inkOf(field);
        field.text = row.words;
        waitForRendering(field);
        const written = inkOf(field);
        verify(placeholder[1] - placeholder[0] > 5);
        verify(Math.abs(written[0] - placeholder[0]) <= 1, written + " for " + placeholder);
        verify(Math.abs(written[1] - placeholder[1]) <= 1, written + " for " + placeholder);
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
    function test_aLongErrorGetsLines() {
        const field = createTemporaryObject(line, test, {
            width: 110
        }) as Field;
        field.errorText = "No";
        const oneLine = field.height;
        field.errorText = "Write a time such as 6h.";
        verify(field.height > oneLine + Theme.smallLine / 2);
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
