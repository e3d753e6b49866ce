// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** The seven days in one line with a capacity line each; the ones in view are boxed. */
Item {
    id: strip

    required property int current
    required property int shown
    required property TodoDrag drag

    signal chosen(int day)

    implicitHeight: Theme.metaLine + Theme.bodyStrongLine + Theme.space28

    function step(by: int) {
        chosen(Math.max(0, Math.min(6, current + by)));
    }

    DragHandler {
        /** A swipe ends with this much of the way. */
        property real way: 0

        target: null
        yAxis.enabled: false

        onActiveChanged: if (!active && Math.abs(way) > Theme.space32)
            strip.step((way < 0) !== strip.LayoutMirroring.enabled ? 1 : -1)
        onActiveTranslationChanged: if (active)
            way = activeTranslation.x
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad

        onWheel: event => strip.step(event.angleDelta.y < 0 ? 1 : -1)
    }
    Row {
        anchors.bottomMargin: Theme.space8
        anchors.fill: parent
        anchors.leftMargin: Theme.space10
        anchors.rightMargin: Theme.space10

        Repeater {
            model: Shell.week

            delegate: Pressable {
                id: day

                required property int index
                required property string date
                required property string weekdayText
                required property string dayText
                required property bool isToday
                required property headerLoad load
                required property string accessibleText
                readonly property bool boxed: index >= strip.current && index < strip.current + strip.shown

                Accessible.name: accessibleText
                Accessible.role: Accessible.PageTab
                Accessible.selected: boxed
                focusPolicy: Qt.TabFocus
                height: parent?.height ?? 0
                width: (strip.width - 2 * Theme.space10) / 7

                background: Rectangle {
                    border.color: spot.lit ? Theme.accent : day.boxed ? Theme.line : "transparent"
                    border.width: spot.lit ? 1.5 : Theme.hairline
                    color: spot.lit ? Theme.dropColumn : day.boxed ? Theme.surface : "transparent"
                    radius: Theme.radiusCard

                    FocusRing {
                        cornerRadius: parent.radius
                        shown: day.visualFocus
                    }
                }
                contentItem: Item {
                    Label {
                        id: name

                        anchors.horizontalCenter: parent.horizontalCenter
                        color: day.isToday ? Theme.lamp : Theme.text2
                        font: Theme.metaFont
                        text: day.weekdayText
                        y: Theme.space4
                    }
                    Label {
                        id: number

                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.top: name.bottom
                        color: day.isToday ? Theme.lamp : Theme.text
                        font: Theme.bodyStrongFont
                        text: day.dayText
                    }
                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.top: number.bottom
                        anchors.topMargin: Theme.space4
                        color: Theme.line
                        height: 3
                        radius: 1.5
                        width: Theme.space28

                        Rectangle {
                            anchors.left: parent.left
                            color: day.load.over ? Theme.lampFill : Theme.accentLine
                            height: parent.height
                            radius: parent.radius
                            width: parent.width * day.load.plannedShare
                        }
                        Rectangle {
                            anchors.left: parent.left
                            color: Theme.accent
                            height: parent.height
                            radius: parent.radius
                            visible: !day.load.over
                            width: parent.width * day.load.trackedShare
                        }
                    }
                }

                onClicked: strip.chosen(index)

                DropSpot {
                    id: spot

                    drag: strip.drag
                    place: day.date
                }
            }
        }
    }
}
