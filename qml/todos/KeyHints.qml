// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The keys that work on the selected todo, where they work. */
Row {
    id: hints

    /** What T does here. */
    property string todayText: qsTr("today")

    Accessible.ignored: true
    bottomPadding: Theme.space16
    clip: true
    spacing: Theme.space16
    topPadding: Theme.space8

    component Hint: Row {
        id: hint

        required property string action
        required property string text
        readonly property string key: ActionKeys.cap(action, ActionKeys.revision)

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
            text: hint.text
        }
    }

    Hint {
        action: "timer"
        text: qsTr("start or pause")
    }
    Hint {
        action: "done"
        text: qsTr("done")
    }
    Hint {
        action: "estimate"
        text: qsTr("estimate")
    }
    Hint {
        action: "to-today"
        text: hints.todayText
    }
    Hint {
        action: "keys"
        text: qsTr("all keys")
    }
}
