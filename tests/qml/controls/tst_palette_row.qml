// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls
import Sennight.Theme

/** A hit of the palette paints itself: what is matched, what fits, and what it was filled with last. */
TestCase {
    id: testCase

    readonly property var todo: ({
            "kind": 0,
            "title": "Calibrate gauge 7",
            "matches": [10, 5],
            "hint": "Today",
            "progress": 0.5
        })
    readonly property var project: ({
            "kind": 2,
            "title": "River sensor pilot",
            "detail": "the gauge at the bridge",
            "colour": "green"
        })
    readonly property var command: ({
            "kind": 4,
            "title": "Go to Week",
            "icon": "week",
            "hint": "Ctrl+1"
        })

    property int pictures: 0

    name: "PaletteRow"
    visible: true
    when: windowShown
    width: 400
    height: 120

    Component {
        id: paper

        Rectangle {
            readonly property PaletteRow row: content

            color: Theme.raised
            height: 40
            width: 400

            PaletteRow {
                id: content

                accessibleText: title
                colour: ""
                detail: ""
                done: false
                hint: ""
                icon: ""
                kind: 4
                matches: []
                over: false
                progress: 0
                recordId: "a"
                running: false
                title: ""
                width: 400
            }
        }
    }

    function fill(row: PaletteRow, hit: var) {
        row.kind = hit.kind;
        row.title = hit.title;
        row.matches = hit.matches ?? [];
        row.detail = hit.detail ?? "";
        row.hint = hit.hint ?? "";
        row.icon = hit.icon ?? "";
        row.colour = hit.colour ?? "";
        row.progress = hit.progress ?? 0;
        row.recordId = hit.title;
    }

    /** Of what lies on top then: sheets lie over each other. */
    function picture(sheet: Item): var {
        sheet.z = ++testCase.pictures;
        return grabImage(sheet);
    }

    function made(hit: var): Item {
        const sheet = createTemporaryObject(paper, testCase);
        fill(sheet.row, hit);
        return sheet;
    }

    /** How many pixels from one side to another have a colour. */
    function count(sheet: Item, colour: color, from: int, to: int): int {
        const image = picture(sheet);
        let found = 0;
        for (let x = from; x < to; ++x) {
            for (let y = 0; y < sheet.height; ++y)
                found += Qt.colorEqual(image.pixel(x, y), colour) ? 1 : 0;
        }
        return found;
    }

    function test_matchedLettersAreLit() {
        const lit = made(testCase.todo);
        verify(count(lit, Theme.accent, 36, 300) > 0);
        lit.row.matches = [];
        compare(count(lit, Theme.accent, 36, 300), 0);
    }

    function test_aLongTitleEndsBeforeTheHint() {
        const hint = made(Object.assign({}, testCase.command, {
            "title": ""
        }));
        const blank = count(hint, Theme.raised, 340, 400);
        verify(blank < 60 * 40); // the hint
        const cut = made(Object.assign({}, testCase.command, {
            "title": "a title that goes on ".repeat(20)
        }));
        compare(count(cut, Theme.raised, 340, 400), blank);
        verify(count(cut, Theme.raised, 250, 330) < 80 * 40); // and uses its room
    }

    function test_itStandsTheOtherWayRound() {
        const sheet = made(testCase.project);
        const dot = projectColour();
        verify(count(sheet, dot, 0, 36) > 0);
        sheet.LayoutMirroring.enabled = true;
        sheet.LayoutMirroring.childrenInherit = true;
        verify(count(sheet, dot, 364, 400) > 0);
        compare(count(sheet, dot, 0, 36), 0);
    }

    function projectColour(): color {
        const sheet = made(testCase.project);
        return picture(sheet).pixel(10 + 8, 17);
    }

    function test_filledAnewItLooksLikeANewOne() {
        const reused = made(testCase.todo);
        for (const hit of [testCase.project, testCase.command, testCase.todo, testCase.command]) {
            fill(reused.row, hit);
            verify(picture(reused).equals(picture(made(hit))), hit.title);
        }
    }

    function test_theChosenOneIsFramed() {
        const sheet = made(testCase.command);
        compare(count(sheet, Theme.accent, 0, 400), 0);
        sheet.row.selected = true;
        verify(count(sheet, Theme.accent, 0, 400) > 0);
        verify(count(sheet, Theme.sel, 100, 200) > 0);
    }
}
