// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls

/** The focus goes to what is near, also where getting it has scrolled the page. */
TestCase {
    id: test

    readonly property int guarded: guard.window ? 1 : 0

    function focusedRow(): int {
        for (let at = 0; at < rows.count; ++at) {
            if (rows.itemAt(at).activeFocus)
                return at;
        }
        return -1;
    }

    function test_itGoesToTheNextRow() {
        compare(guarded, 1);
        for (let at = 0; at < 12; ++at)
            names.append({
                name: "Row " + at
            });
        tryVerify(() => rows.count === 12 && rows.itemAt(11).y > 11 * 40);
        rows.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
        wait(0);
        rows.itemAt(6).forceActiveFocus(Qt.TabFocusReason);
        verify(page.contentY > 100);
        wait(0);
        names.remove(6);
        tryVerify(() => test.focusedRow() >= 0);
        verify(Math.abs(focusedRow() - 6) <= 1, "row " + focusedRow());
    }

    height: 200
    name: "FocusGuard"
    visible: true
    when: windowShown
    width: 300

    FocusGuard {
        id: guard

        window: test.Window.window
    }
    ListModel {
        id: names
    }
    FocusFlickable {
        id: page

        anchors.fill: parent
        contentHeight: column.implicitHeight

        Column {
            id: column

            spacing: 12
            width: parent.width

            Repeater {
                id: rows

                model: names

                delegate: Button {
                    required property string name

                    text: name
                }
            }
        }
    }
}
