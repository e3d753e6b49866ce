// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Above the columns: mine, merged, theirs. */
Item {
    id: heads

    property real labelWidth: 0
    readonly property list<versionEntry> versions: ConflictView.heads
    readonly property real columnWidth: (width - labelWidth - 2 * Theme.space10) / 3

    implicitHeight: children.reduce((most, head) => Math.max(most, head.implicitHeight), 0)

    Repeater {
        model: heads.versions

        delegate: Item {
            id: head

            required property int index
            required property versionEntry modelData
            readonly property color ink: modelData.merged ? Theme.text : modelData.mine ? Theme.accent : Theme.other

            height: heads.height
            implicitHeight: Math.max(Math.round(50 * Theme.scale), words.implicitHeight + 2 * Theme.space8)
            width: heads.columnWidth
            x: heads.mirroredX(heads.labelWidth + index * (heads.columnWidth + Theme.space10), width)

            // Round above and square below. Of a rectangle with a radius for each corner the software
            // renderer leaves what was behind the round ones.
            Rectangle {
                id: round

                anchors.fill: parent
                color: head.modelData.merged ? Theme.sunken : head.modelData.mine ? Theme.accentSoft : Theme.otherSoft
                radius: Theme.radiusPanel
            }
            Rectangle {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                color: round.color
                height: parent.height - round.radius
            }
            Icon {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: Theme.space12
                color: head.ink
                name: head.modelData.merged ? "merge" : "laptop"
                size: Theme.icon14
                y: words.y + Math.round((Theme.bodyStrongLine - height) / 2)
            }
            Column {
                id: words

                anchors.left: mark.right
                anchors.leftMargin: Theme.space8
                anchors.right: parent.right
                anchors.rightMargin: Theme.space8
                y: Theme.space8

                Label {
                    color: head.ink
                    font: Theme.bodyStrongFont
                    text: head.modelData.head
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Label {
                    color: Theme.text2
                    font: Theme.metaFont
                    text: head.modelData.when
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    function mirroredX(x: real, itemWidth: real): real {
        return LayoutMirroring.enabled ? width - x - itemWidth : x;
    }
}
