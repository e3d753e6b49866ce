// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The keys of triage, below the card; in a text field they need Alt. On two lines where they are wide. */
Flow {
    id: hints

    property real room: Infinity
    readonly property real natural: {
        let wanted = -spacing;
        for (const hint of visibleChildren)
            wanted += hint.width + spacing;
        return wanted;
    }

    property alias alt: caps.alt

    Accessible.ignored: true
    spacing: Theme.space16
    width: Math.min(natural, room)

    component Hint: Row {
        id: hint

        property string action: ""
        required property string words
        property string key: caps.of(action, ActionKeys.revision)

        spacing: Theme.space6
        visible: key !== ""

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            key: hint.key
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            font: Theme.metaFont
            text: hint.words
        }
    }

    TriageCaps {
        id: caps
    }
    Hint {
        key: qsTr("Tab")
        words: qsTr("back and forth")
    }
    Hint {
        action: "triage-split"
        words: qsTr("split")
    }
    Hint {
        action: "triage-skip"
        words: qsTr("skip")
    }
    Hint {
        action: "triage-let-go"
        words: qsTr("let go")
    }
    Hint {
        action: "triage-dismiss"
        words: qsTr("not this proposal")
    }
    Hint {
        action: "triage-undo"
        words: qsTr("undo last")
    }
}
