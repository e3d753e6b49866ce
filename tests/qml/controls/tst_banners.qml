// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls

TestCase {
    id: test

    height: 500
    name: "Banners"
    visible: true
    when: windowShown
    width: 700

    Component {
        id: notice

        Notice {
            actions: ["Keep it", "Delete it here too", "See both"]
            text: "It had been deleted on Desk PC."
            title: "Put back"
        }
    }
    Component {
        id: banner

        Banner {
            actions: ["Go through them", "Later"]
            text: "2h 40m in all."
            title: "3 todos are left over from last week."
        }
    }
    Component {
        id: spy

        SignalSpy {}
    }

    function init() {
        failOnWarning(/.?/);
    }
    function listened(item, name) {
        const made = createTemporaryObject(spy, test);
        made.target = item;
        made.signalName = name;
        return made;
    }
    function test_noticeAndBannerActions_data() {
        return [
            {
                tag: "notice",
                component: notice
            },
            {
                tag: "banner",
                component: banner
            }
        ];
    }
    function test_noticeAndBannerActions(row) {
        const item = createTemporaryObject(row.component, test);
        item.width = item.implicitWidth;
        waitForRendering(item);
        const acted = listened(item, "actionTriggered");
        (findChild(item, "action1") as Item).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(acted.signalArguments[0][0], 1);
        compare(item.Accessible.role, Accessible.AlertMessage);
    }
    function test_bannerStacksWhereThereIsNoRoom() {
        const item = createTemporaryObject(banner, test, {
            width: 660
        }) as Banner;
        verify(!item.stacked);
        const height = item.implicitHeight;
        item.width = 320;
        verify(item.stacked);
        tryVerify(() => item.implicitHeight > height);
        const button = findChild(item, "action0") as Item;
        tryVerify(() => Math.abs(button.mapToItem(item, 0, button.height).y + item.bottomPadding - item.implicitHeight) < 2);
        item.width = 660;
        tryVerify(() => Math.abs(button.mapToItem(item, 0, button.height / 2).y - item.height / 2) < 2);
    }
}
