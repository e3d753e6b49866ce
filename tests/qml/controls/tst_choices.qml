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
    name: "Choices"
    visible: true
    when: windowShown
    width: 400

    Component {
        id: segments

        SegmentedControl {
            name: "View"
            segments: ["Graph", "List", "Table"]
        }
    }
    Component {
        id: toggle

        Switch {
            text: "Reminders"
        }
    }
    Component {
        id: box

        CheckBox {
            text: "I kept the recovery key"
        }
    }
    SignalSpy {
        id: chosen

        signalName: "chosen"
    }

    function init() {
        failOnWarning(/.?/);
        chosen.clear();
    }
    function test_segmentsByMouseAndArrows() {
        const control = createTemporaryObject(segments, test) as SegmentedControl;
        chosen.target = control;
        mouseClick(control, control.width - 8, control.height / 2);
        compare(control.currentIndex, 2);
        compare(chosen.count, 1);
        keyClick(Qt.Key_Left);
        compare(control.currentIndex, 1);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(control.currentIndex, 2);
        compare(chosen.count, 3);
        verify(control.activeFocus);
    }
    function test_arrowsFollowTheEyeInRightToLeft() {
        const control = createTemporaryObject(segments, test) as SegmentedControl;
        control.LayoutMirroring.enabled = true;
        control.LayoutMirroring.childrenInherit = true;
        control.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(control.currentIndex, 1);
    }
    function test_segmentsWithoutRoomStandOneBelowTheOther() {
        const control = createTemporaryObject(segments, test) as SegmentedControl;
        verify(!control.stacked);
        const low = control.height;
        control.width = control.implicitWidth - 3 * Theme.space12; // closer is enough
        verify(!control.stacked);
        compare(control.height, low);
        control.width = control.implicitWidth / 2;
        verify(control.stacked);
        verify(control.height > 3 * Theme.segmentHeight);
        mouseClick(control, control.width / 2, control.height - 8);
        compare(control.currentIndex, 2);
        keyClick(Qt.Key_Up);
        compare(control.currentIndex, 1);
        keyClick(Qt.Key_Down);
        compare(control.currentIndex, 2);
        verify(control.activeFocus);
    }
    function test_switchAndBox_data() {
        return [
            {
                tag: "switch",
                component: toggle
            },
            {
                tag: "box",
                component: box
            }
        ];
    }
    function test_switchAndBox(row) {
        const control = createTemporaryObject(row.component, test);
        verify(!control.checked);
        mouseClick(control, 8, control.height / 2);
        verify(control.checked);
        control.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(!control.checked);
        keyClick(Qt.Key_Return);
        verify(control.checked);
        verify(control.height >= Theme.hitArea);
    }
}
