// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** Asks one group of a new recovery key back, which shows that it was put somewhere. */
Column {
    id: asking

    property int group: 1
    property string text: ""
    property string problem: ""
    property bool confirmed: false
    readonly property string groupText: group.toLocaleString(Qt.locale(), "f", 0)
    readonly property string title: qsTr("Enter group %1 of it").arg(groupText)

    signal edited(text: string)

    width: parent?.width ?? 0

    FieldHead {
        text: asking.title
    }
    Row {
        anchors.left: parent?.left
        spacing: Theme.space10

        Field {
            id: asked

            Accessible.name: qsTr("Group %1 of the recovery key").arg(asking.groupText)
            errorText: asking.problem
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
            maximumLength: 8
            readOnly: asking.confirmed // and keeps the keys: Enter goes on
            text: asking.text
            width: Math.round(160 * Theme.scale)

            onTextEdited: asking.edited(text)
        }
        Icon {
            color: Theme.good
            name: "check"
            size: Theme.icon14
            visible: asking.confirmed
            y: Math.round((asked.boxHeight - height) / 2)
        }
        Label {
            color: Theme.text2
            font: Theme.metaFont
            text: qsTr("That is it")
            visible: asking.confirmed
            y: Math.round((asked.boxHeight - height) / 2)
        }
    }
}
