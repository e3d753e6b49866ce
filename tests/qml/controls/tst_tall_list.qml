// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls

TestCase {
    id: test

    height: 300
    name: "TallList"
    visible: true
    when: windowShown
    width: 200

    Component {
        id: scroller

        Flickable {
            id: flick

            readonly property alias list: list

            anchors.fill: parent
            contentHeight: list.height

            TallList {
                id: list

                model: 200
                viewEnd: flick.contentY + flick.height
                width: parent.width

                delegate: Rectangle {
                    required property int index

                    height: 20 + index % 3
                    width: ListView.view.width
                }
            }
        }
    }

    function rowsOf(list: TallList): int {
        let rows = 0;
        for (let row = 0; row < list.count; ++row)
            rows += list.itemAtIndex(row) ? 1 : 0;
        return rows;
    }
    function test_makesTheRowsInView() {
        const view = createTemporaryObject(scroller, test);
        waitForPolish(view.list);
        verify(view.list.height > 3900);
        verify(rowsOf(view.list) <= 16, rowsOf(view.list));
        view.contentY = 600;
        waitForPolish(view.list);
        verify(view.list.itemAtIndex(42));
        verify(!view.list.itemAtIndex(60));
    }
    function test_makesARowThatIsAskedFor() {
        const view = createTemporaryObject(scroller, test);
        const row = view.list.made(150);
        verify(row);
        compare(row.y, 50 * (20 + 21 + 22));
        compare(view.list.made(200), null);
    }
}
