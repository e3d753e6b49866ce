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
        note: asking.confirmed ? qsTr("That is it") : ""
        text: asking.title
    }
    Field {
        Accessible.name: qsTr("Group %1 of the recovery key").arg(asking.groupText)
        anchors.left: parent?.left
        errorText: asking.problem
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
        maximumLength: 8
        readOnly: asking.confirmed
        text: asking.text
        width: Math.round(160 * Theme.scale)

        onTextEdited: asking.edited(text)
    }
}
