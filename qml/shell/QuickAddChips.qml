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

    readonly property int count: repeater.count
    readonly property Item firstChip: repeater.count > 0 ? repeater.itemAt(0) as Item : null

    signal exited

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
            required property quickChip modelData
            required property int index

            detail: modelData.detail
            dotColour: modelData.colour
            editable: true
            iconName: modelData.icon
            kind: Chip.Kind.Outline
            roomy: true
            text: modelData.label

            onClicked: chips.exited()
            onRemoved: {
                QuickAddView.makePlain(index);
                chips.exited();
            }
        }
    }
}
