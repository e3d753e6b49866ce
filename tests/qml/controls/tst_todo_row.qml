// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Theme

TodoCase {
    name: "TodoRow"

    function test_rolesComeFromTheModel_data() {
        return bothKinds();
    }
    function test_rolesComeFromTheModel(row) {
        const item = first(row.component);
        compare(item.title, "Reply to the quarry about site access");
        compare(item.accessibleText, "Reply to the quarry about site access, not done");
        verify(!item.done);
        todos.setProperty(0, "done", true);
        verify(item.done);
        // A date to come is no alarm.
        verify(item.overdue);
        todos.setProperty(0, "overdue", false);
        verify(!item.overdue);
    }
    function test_marksHaveWords() {
        const item = first(rows);
        const found = [];
        for (let x = 0; x < item.width; x += 3) {
            const words = item.hintAt(x, item.height / 2);
            if (words !== "" && !found.includes(words))
                found.push(words);
        }
        compare(found, ["Reminder at 11:30", "Waiting to sync"]);
    }
    function test_marksComeOnScreen_data() {
        return test_rolesComeFromTheModel_data();
    }
    function test_marksComeOnScreen(row) {
        // A mark that a shown row did not have before: the picture is taken with it at once.
        const item = first(row.component);
        for (const role of ["localOnly", "repeats", "blocked"]) {
            todos.setProperty(0, role, true);
            waitForPolish(item);
            compare(grabImage(item).width, item.width);
        }
        todos.setProperty(0, "rolloverText", "rolled 3×");
        waitForPolish(item);
        compare(grabImage(item).width, item.width);
    }
    function test_aPassingPointerMakesNothing() {
        const face = first(rows);
        face.hovered = true;
        verify(!face.resting);
        face.hovered = false;
        face.hovered = true;
        tryCompare(face, "resting", true);
        face.hovered = false;
        verify(!face.resting);
    }
    function test_mirrored() {
        const item = first(rows);
        item.mirrored = true;
        waitForRendering(item);
        const toggled = listened(item, "doneToggled");
        mouseClick(item, item.width - 16, 16);
        compare(toggled.count, 1);
        mouseClick(item, 16, 16);
        compare(toggled.count, 1);
    }
    function test_heights() {
        const row = first(rows);
        compare(row.height, 38);
        Theme.compact = true;
        compare(row.height, 32);
        Theme.compact = false;
        for (const role of ["overdueText", "conflictText", "reminderText"])
            todos.setProperty(0, role, "");
        todos.setProperty(0, "title", "Reply");
        const card = first(cards);
        tryCompare(card, "height", 7 + 17 + 4 + 15 + 7);
    }
}
