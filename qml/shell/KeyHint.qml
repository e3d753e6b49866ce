// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** Keys and what they do, in one line. */
Row {
    id: hint

    required property list<string> keys
    required property string text

    Accessible.ignored: true
    spacing: Theme.space4

    Repeater {
        // Ctrl stands left of its letter in every language.
        model: hint.LayoutMirroring.enabled ? [...hint.keys].reverse() : hint.keys

        delegate: KeyCap {
            required property string modelData

            anchors.verticalCenter: parent?.verticalCenter
            key: modelData
        }
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text2
        font: Theme.metaFont
        leftPadding: Theme.space4
        text: hint.text
    }
}
