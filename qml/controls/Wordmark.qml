// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The name and the seven days of the week, lit up to today. The one ornament of the application. */
Item {
    id: mark

    /** Today's place in the week, 0–6 from its first day. */
    required property int today
    property bool nameShown: true

    Accessible.name: qsTr("Sennight")
    Accessible.role: Accessible.StaticText
    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8

        Label {
            font: Theme.wordmarkFont
            text: qsTr("Sennight")
            visible: mark.nameShown
        }
        WeekDots {
            anchors.verticalCenter: parent.verticalCenter
            gap: mark.nameShown ? 3 : 1
            today: mark.today
        }
    }
}
