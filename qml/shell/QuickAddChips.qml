// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What was recognised. Tab walks through; Backspace turns a chip's word back into plain text. */
Flow {
    id: chips

    readonly property int count: QuickAddView.chips.count
    readonly property Item firstChip: count > 0 ? repeater.itemAt(0) as Item : null

    signal exited
    /** The word of a chip should be written anew. */
    signal edited(int start, int length)
    /** A goal should be named. */
    signal goalWanted

    Accessible.name: qsTr("What was understood")
    Accessible.role: Accessible.List
    bottomPadding: Theme.space16
    leftPadding: Theme.space20
    rightPadding: Theme.space20
    spacing: Theme.space6

    Repeater {
        id: repeater

        model: QuickAddView.chips

        delegate: Chip {
            required property quickChip chip
            required property int index
            readonly property bool shown: index < chips.count

            Accessible.ignored: !shown
            detail: chip.detail
            dotColour: chip.colour
            editable: true
            iconName: chip.icon
            enabled: shown
            kind: Chip.Kind.Outline
            // Not hidden: with every part of it that hides, the window looks through all of its items.
            opacity: shown ? 1 : 0
            roomy: true
            text: chip.label
            width: shown ? implicitWidth : 0

            onClicked: chips.edited(chip.start, chip.length)
            onRemoved: {
                QuickAddView.makePlain(index);
                chips.exited();
            }
        }
    }
    Chip {
        detail: qsTr("from this screen")
        dotColour: QuickAddView.givenProjectColour
        kind: Chip.Kind.Outline
        roomy: true
        text: QuickAddView.givenProject
        visible: text !== ""
    }
    Chip {
        editable: true
        iconName: "target"
        kind: Chip.Kind.Optional
        roomy: true
        text: qsTr("Goal")
        visible: !QuickAddView.hasGoal

        onClicked: chips.goalWanted()
    }
}
