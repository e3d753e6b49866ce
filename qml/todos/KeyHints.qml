// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
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
        required property string key
        required property string text

        spacing: Theme.space6

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            key: parent.key
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            font: Theme.metaFont
            text: parent.text
        }
    }

    Hint {
        key: qsTr("Space")
        text: qsTr("start or pause")
    }
    Hint {
        key: "X"
        text: qsTr("done")
    }
    Hint {
        key: "E"
        text: qsTr("estimate")
    }
    Hint {
        key: "T"
        text: hints.todayText
    }
    Hint {
        key: "?"
        text: qsTr("all keys")
    }
}
