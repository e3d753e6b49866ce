// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The projects, in one column or two, each with a switch: it syncs, or stays on this device only. */
Grid {
    id: grid

    required property SyncProjectModel projects

    signal chosen(string projectId, string title, bool syncs)

    columnSpacing: Theme.space24
    columns: width >= Math.round(480 * Theme.scale) ? 2 : 1
    width: parent?.width ?? 0

    Repeater {
        id: rows

        model: grid.projects

        delegate: Item {
            id: row

            required property int index
            required property string projectId
            required property string title
            required property string colour
            required property bool syncs

            height: Math.max(Theme.rowHeight, name.implicitHeight + Theme.space12)
            width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns

            ProjectDot {
                id: dot

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                colourName: row.colour
            }
            Label {
                id: name

                Accessible.ignored: true
                anchors.left: dot.right
                anchors.leftMargin: Theme.space8
                anchors.right: note.visible ? note.left : control.left
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                maximumLineCount: 2
                text: row.title
                wrapMode: Text.Wrap
            }
            Label {
                id: note

                Accessible.ignored: true
                anchors.right: control.left
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text3
                font: Theme.metaFont
                horizontalAlignment: Text.AlignRight
                text: qsTr("this device only")
                visible: !row.syncs
                width: Math.min(implicitWidth, row.width / 2 - control.width)
                wrapMode: Text.Wrap
            }
            Switch {
                id: control

                Accessible.description: row.syncs ? "" : note.text
                Accessible.name: qsTr("“%1” syncs").arg(row.title)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                checked: row.syncs

                onToggled: {
                    grid.chosen(row.projectId, row.title, checked);
                    checked = Qt.binding(() => row.syncs);
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                color: Theme.line
                height: Theme.hairline
                visible: Math.floor(row.index / grid.columns) < Math.floor((rows.count - 1) / grid.columns)
            }
        }
    }
}
