// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** How full today is, by project. */
Rectangle {
    id: box

    signal entriesWanted

    function enter() {
        entries.forceActiveFocus(Qt.TabFocusReason);
    }

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: column.implicitHeight + 2 * Theme.space12
    radius: Theme.radiusPanel

    Column {
        id: column

        spacing: Theme.space10
        width: parent.width - 2 * Theme.space12
        x: Theme.space12
        y: Theme.space12

        Item {
            height: Theme.bodyLine
            width: parent.width

            Label {
                id: title

                anchors.left: parent.left
                font: Theme.bodyStrongFont
                text: qsTr("Capacity")
            }
            Label {
                anchors.baseline: title.baseline
                anchors.left: title.right
                anchors.leftMargin: Theme.space8
                color: Theme.text2
                font: Theme.metaFont
                text: Shell.today.capacityText
            }
            Label {
                anchors.baseline: title.baseline
                anchors.right: parent.right
                color: Shell.today.overCapacity ? Theme.lamp : Theme.good
                font: Theme.metaFont
                text: Shell.today.freeText
            }
        }
        Rectangle {
            clip: true
            color: Theme.line
            height: Theme.space10
            radius: Theme.radiusBadge
            width: parent.width

            Row {
                anchors.left: parent.left
                spacing: Theme.space2

                Repeater {
                    model: Shell.today.shares

                    delegate: Rectangle {
                        required property capacityShare modelData

                        color: Theme.projectColour(modelData.colour, Theme.dark)
                        height: Theme.space10
                        radius: Theme.radiusBadge - 1
                        width: Math.max(0, Math.floor(column.width * modelData.share) - Theme.space2)
                    }
                }
            }
        }
        Grid {
            columnSpacing: Theme.space16
            columns: 2
            rowSpacing: Theme.space6
            width: parent.width

            Repeater {
                model: Shell.today.shares

                delegate: Item {
                    id: share

                    required property capacityShare modelData

                    height: Theme.metaLine
                    width: (column.width - Theme.space16) / 2

                    ProjectDot {
                        id: dot

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        colourName: share.modelData.colour
                    }
                    Label {
                        anchors.left: dot.right
                        anchors.leftMargin: Theme.space6
                        anchors.right: minutes.left
                        anchors.rightMargin: Theme.space4
                        color: Theme.text2
                        font: Theme.metaFont
                        text: share.modelData.projectName
                    }
                    Label {
                        id: minutes

                        anchors.right: parent.right
                        color: Theme.text2
                        font: Theme.metaFont
                        text: share.modelData.timeText
                    }
                }
            }
        }
        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
        Item {
            id: times

            /** All on one line. */
            readonly property bool fits: trackedTitle.implicitWidth + tracked.implicitWidth + 2 * Theme.space8 + entries.implicitWidth <= width

            height: fits ? Math.max(tracked.implicitHeight, entries.implicitHeight) : entries.y + entries.height
            width: parent.width

            Label {
                id: trackedTitle

                anchors.baseline: tracked.baseline
                anchors.left: parent.left
                font: Theme.bodyStrongFont
                text: qsTr("Tracked")
            }
            Label {
                id: tracked

                anchors.left: trackedTitle.right
                anchors.leftMargin: Theme.space8
                color: Theme.text2
                font: Theme.metaFont
                text: Shell.today.trackedText
                y: times.fits ? Math.round((times.height - height) / 2) : 0
            }
            LinkButton {
                id: entries

                anchors.right: parent.right
                text: qsTr("See the times")
                y: times.fits ? Math.round((times.height - height) / 2) : tracked.height + Theme.space6

                onClicked: box.entriesWanted()
            }
        }
    }
}
