// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Items
import Sennight.Theme

Rectangle {
    id: page

    required property TodoListModel rows

    color: Theme.canvas

    ListView {
        anchors.fill: parent
        model: page.rows
        objectName: "list"
        reuseItems: true

        delegate: TodoRow {
            width: ListView.view.width
        }
    }
}
