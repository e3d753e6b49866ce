// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: page

    required property QtObject rows

    color: "#f6f5f1"

    ListView {
        anchors.fill: parent
        model: page.rows
        objectName: "list"
        reuseItems: true

        delegate: Text {
            required property string display

            height: 38
            text: display
            width: ListView.view.width
        }
    }
}
