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
    name: "Chip"
    visible: true
    when: windowShown
    width: 400

    Component {
        id: chip

        Chip {
            text: "River"
        }
    }
    Component {
        id: badge

        Badge {
            text: "rolled 3×"
        }
    }
    Component {
        id: stages

        StageBars {
            stage: 3
        }
    }
    Component {
        id: mark

        PriorityMark {
            priority: 3
        }
    }
    SignalSpy {
        id: removed

        signalName: "removed"
    }
    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    function init() {
        failOnWarning(/.?/);
        removed.clear();
        clicked.clear();
    }
    function test_editableByKeys() {
        const item = createTemporaryObject(chip, test, {
            editable: true
        }) as Chip;
        removed.target = item;
        clicked.target = item;
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(clicked.count, 1);
        keyClick(Qt.Key_Backspace);
        compare(removed.count, 1);
        keyClick(Qt.Key_Delete);
        compare(removed.count, 2);
    }
    function test_plainOneTakesNoFocus() {
        const item = createTemporaryObject(chip, test) as Chip;
        removed.target = item;
        mouseClick(item);
        verify(!item.activeFocus);
        compare(item.Accessible.role, Accessible.StaticText);
    }
    function test_everyKindShows() {
        for (let kind = Chip.Kind.Neutral; kind <= Chip.Kind.Optional; ++kind) {
            const item = createTemporaryObject(chip, test, {
                kind: kind,
                dotColour: "blue",
                iconName: "calendar",
                detail: "next",
                roomy: kind % 2 === 0
            }) as Chip;
            verify(item.implicitWidth > 40);
        }
    }
    function test_aStageHasBars() {
        const item = createTemporaryObject(chip, test, {
            stage: 2
        }) as Chip;
        const plain = createTemporaryObject(chip, test) as Chip;
        compare(item.implicitWidth - plain.implicitWidth, 5 * 9 + 4 * Theme.space2 + Theme.space6);
    }
    function test_smallPiecesSpeak() {
        compare((createTemporaryObject(badge, test) as Badge).Accessible.name, "rolled 3×");
        compare((createTemporaryObject(stages, test) as StageBars).Accessible.name, "Stage 3 of 5");
        const item = createTemporaryObject(mark, test) as PriorityMark;
        compare(item.Accessible.name, "High priority");
        item.priority = 0;
        verify(!item.visible);
    }
}
