// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls

/** The focus goes to what is near, also where the page was scrolled since. */
TestCase {
    id: test

    function test_itGoesToTheNextRow() {
        verify(guard.window !== null);
        for (let at = 0; at < 12; ++at)
            names.append({
                name: "Row " + at
            });
        const page = createTemporaryObject(pageOfRows, test);
        const rows = page.rows;
        const focusedRow = () => [...Array(names.count).keys()].findIndex(at => rows.itemAt(at).activeFocus);
        tryVerify(() => rows.count === 12 && rows.itemAt(11).y > 11 * 40);
        rows.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
        wait(0);
        rows.itemAt(5).forceActiveFocus(Qt.TabFocusReason);
        wait(0);
        page.contentY += 120; // and scrolled on
        names.remove(5);
        tryVerify(() => focusedRow() >= 0);
        verify(Math.abs(focusedRow() - 5) <= 1, "row " + focusedRow());
    }

    /** Not to the button that happens to be near: Enter once more must do no harm. */
    function test_aNoticeAfterAnotherBeginsAtItsFirstAction() {
        const place = createTemporaryObject(placeOfNotices, test);
        const action = index => findChild(place.item, "action" + index);
        tryVerify(() => action(1) !== null);
        action(1).forceActiveFocus(Qt.TabFocusReason);
        place.item.actions = ["Keep this", "Delete this"];
        tryVerify(() => action(0)?.activeFocus ?? false);
        action(1).forceActiveFocus(Qt.TabFocusReason);
        place.sourceComponent = otherNotice;
        tryVerify(() => action(0)?.activeFocus ?? false);
        compare(action(0).text, "Keep the other");
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
    Component {
        id: pageOfRows

        FocusFlickable {
            id: page

            readonly property Repeater rows: rows

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
    Component {
        id: oneNotice

        Notice {
            actions: ["Keep it", "Delete it"]
            title: "One"
        }
    }
    Component {
        id: otherNotice

        Notice {
            actions: ["Keep the other", "Delete the other"]
            title: "Other"
        }
    }
    Component {
        id: placeOfNotices

        Loader {
            readonly property Item focusHome: (item as Notice)?.focusHome ?? null

            sourceComponent: oneNotice
        }
    }
}
