// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Hours of each day against what most days hold. */
Item {
    id: chart

    readonly property real barRoom: Math.round(70 * Theme.scale)

    Accessible.name: qsTr("Hours a day: %1").arg(ReviewView.bars.map(day => day.name + " " + day.detail).join(", "))
    Accessible.role: Accessible.Graphic
    implicitHeight: barRoom + Theme.metaLine + Theme.space6

    Row {
        anchors.left: parent.left
        anchors.right: parent.right

        Repeater {
            model: ReviewView.bars.length

            delegate: Item {
                id: bar

                required property int index
                readonly property reviewDay day: ReviewView.bars[index]

                height: chart.implicitHeight
                width: chart.width / 7

                Rectangle {
                    anchors.bottom: name.top
                    anchors.bottomMargin: Theme.space4
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: bar.day.over ? Theme.lampFill : Theme.accent
                    height: Math.max(bar.day.share > 0 ? Theme.space2 : 0, Math.round(chart.barRoom * bar.day.share))
                    radius: Theme.radiusBadge
                    width: Math.min(Theme.space24, parent.width - Theme.space6)
                }
                Label {
                    id: name

                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.text2
                    font: Theme.smallFont
                    text: bar.day.name
                }
            }
        }
    }
    Row {
        id: dashes

        anchors.left: parent.left
        anchors.right: parent.right
        clip: true
        spacing: 3
        y: Math.round(chart.barRoom * (1 - ReviewView.capacityShare))

        Repeater {
            model: Math.max(0, Math.ceil(chart.width / 6))

            delegate: Rectangle {
                color: Theme.text3
                height: Theme.hairline
                width: 3
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.verticalCenter: dashes.verticalCenter
        color: Theme.panel
        height: label.implicitHeight
        visible: ReviewView.capacityShare > 0
        width: label.implicitWidth + Theme.space6

        Label {
            id: label

            anchors.right: parent.right
            color: Theme.text2
            font: Theme.smallFont
            text: ReviewView.capacityText
        }
    }
}
