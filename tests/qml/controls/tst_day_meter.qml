// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls
import Sennight.Theme

TestCase {
    id: test

    height: 500
    name: "DayMeter"
    visible: true
    when: windowShown
    width: 700

    Component {
        id: header

        DayHeader {
            capacityShare: 1
            dayText: "13"
            isToday: false
            loadText: "5h of 6h"
            overCapacity: false
            plannedShare: 0.5
            trackedShare: 0.25
            weekdayText: "Fri"
            width: 200
        }
    }

    function test_meterFollowsItsShares() {
        const item = createTemporaryObject(header, test) as DayHeader;
        waitForRendering(item);
        compare(item.height, 50);
        const row = item.height - 12;
        fuzzyCompare(grabImage(item).pixel(92, row), Theme.accentLine, 2);
        item.trackedShare = 0.5;
        tryVerify(() => Qt.colorEqual(grabImage(item).pixel(92, row), Theme.accent));
    }
    function test_theLoadIsShortWhereItHasNoRoom() {
        const item = createTemporaryObject(header, test, {
            width: 150,
            loadText: "15h 45m von 16h 30m",
            briefLoadText: "15h 45m/16h 30m"
        }) as DayHeader;
        const brief = createTemporaryObject(header, test, {
            y: 100,
            width: 150,
            loadText: "15h 45m/16h 30m"
        }) as DayHeader;
        waitForRendering(brief);
        verify(grabImage(item).equals(grabImage(brief)));
        item.width = brief.width = 400;
        waitForRendering(item);
        verify(!grabImage(item).equals(grabImage(brief)));
    }
    function test_meterFollowsEachChangeWithoutMotion() {
        Theme.reducedMotion = true;
        const item = createTemporaryObject(header, test) as DayHeader;
        waitForRendering(item);
        const row = item.height - 12;
        for (const [share, colour] of [[0.5, Theme.accent], [0, Theme.accentLine], [0.5, Theme.accent]]) {
            item.trackedShare = share;
            verify(waitForRendering(item));
            fuzzyCompare(grabImage(item).pixel(92, row), colour, 2);
        }
        Theme.reducedMotion = false;
    }
    function test_meterIsMirrored() {
        const item = createTemporaryObject(header, test) as DayHeader;
        waitForRendering(item);
        const row = item.height - 12;
        fuzzyCompare(grabImage(item).pixel(16, row), Theme.accent, 2);
        item.LayoutMirroring.enabled = true;
        item.LayoutMirroring.childrenInherit = true;
        waitForRendering(item);
        fuzzyCompare(grabImage(item).pixel(item.width - 16, row), Theme.accent, 2);
    }
}
