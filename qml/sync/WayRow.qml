// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** A few ways, such as to settle a field; what does not apply says why. Where they do not fit beside each other they wrap. */
Rectangle {
    id: ways

    required property list<settlingWay> ways
    required property int way
    property string name: ""

    signal chosen(int way)

    Accessible.name: name
    Accessible.role: Accessible.Grouping
    color: Theme.sunken
    height: flow.implicitHeight + Theme.space4
    radius: Theme.radiusButton
    width: Math.min(parent?.width ?? 0, flow.natural + Theme.space4)

    Flow {
        id: flow

        readonly property real natural: children.reduce((sum, item) => sum + (item.visible ? item.implicitWidth : 0), 0)

        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        y: Theme.space2

        Repeater {
            model: ways.ways

            delegate: Pressable {
                id: segment

                required property int index
                required property settlingWay modelData
                readonly property bool current: index === ways.way

                Accessible.checkable: true
                Accessible.checked: current
                Accessible.description: modelData.reason
                Accessible.role: Accessible.RadioButton
                enabled: modelData.possible
                focusPolicy: Qt.NoFocus
                font: Theme.buttonFont
                implicitHeight: Theme.segmentHeight
                implicitWidth: Math.ceil(caption.implicitWidth) + 2 * Theme.space10
                text: modelData.text

                onClicked: ways.chosen(index)

                background: Rectangle {
                    color: segment.current ? Theme.raised : "transparent"
                    radius: Theme.radiusChip
                }
                contentItem: Label {
                    id: caption

                    color: !segment.enabled ? Theme.textOff : segment.current || segment.hovered ? Theme.text : Theme.text2
                    font: segment.font
                    horizontalAlignment: Text.AlignHCenter
                    text: segment.text
                }

                Tooltip {
                    shown: segment.hovered && !segment.enabled
                    text: segment.modelData.reason
                }
            }
        }
    }
}
