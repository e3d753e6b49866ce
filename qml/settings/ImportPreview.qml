// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What an import would add, in three columns, to choose from. In narrow windows they stand below each other. */
FocusScope {
    id: preview

    readonly property bool narrow: width < 620 * Theme.scale
    readonly property real columnWidth: narrow ? width : (width - 2 * Theme.space20) / 3

    implicitHeight: narrow ? grid.implicitHeight : 320

    Flickable {
        id: scroller

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: preview.narrow ? grid.implicitHeight : height
        interactive: contentHeight > height

        Grid {
            id: grid

            columns: preview.narrow ? 1 : 3
            layoutDirection: preview.LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.space20

            ImportColumn {
                emptyText: qsTr("No projects")
                focus: true
                height: preview.narrow ? implicitHeight : scroller.height
                rows: ImportView.projects
                title: qsTr("Projects")
                width: preview.columnWidth
            }
            ImportColumn {
                emptyText: qsTr("No todos in projects")
                height: preview.narrow ? implicitHeight : scroller.height
                rows: ImportView.todos
                title: qsTr("Todos")
                width: preview.columnWidth
            }
            ImportColumn {
                emptyText: qsTr("Nothing goes to the Inbox")
                height: preview.narrow ? implicitHeight : scroller.height
                rows: ImportView.inbox
                title: qsTr("Left to Inbox")
                width: preview.columnWidth
            }
        }
    }
}
