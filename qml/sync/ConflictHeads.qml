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

    implicitHeight: Math.round(50 * Theme.scale)

    Repeater {
        model: heads.versions

        delegate: Rectangle {
            id: head

            required property int index
            required property versionEntry modelData
            readonly property color ink: modelData.merged ? Theme.text : modelData.mine ? Theme.accent : Theme.other

            bottomLeftRadius: 0
            bottomRightRadius: 0
            color: modelData.merged ? Theme.sunken : modelData.mine ? Theme.accentSoft : Theme.otherSoft
            height: heads.height
            topLeftRadius: Theme.radiusPanel
            topRightRadius: Theme.radiusPanel
            width: heads.columnWidth
            x: heads.mirroredX(heads.labelWidth + index * (heads.columnWidth + Theme.space10), width)

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: Theme.space12
                color: head.ink
                name: head.modelData.merged ? "merge" : "laptop"
                size: Theme.icon14
                y: Theme.space10 + 1
            }
            Column {
                anchors.left: mark.right
                anchors.leftMargin: Theme.space8
                anchors.right: parent.right
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    color: head.ink
                    font: Theme.bodyStrongFont
                    text: head.modelData.head
                    width: parent.width
                }
                Label {
                    color: Theme.text2
                    font: Theme.metaFont
                    text: head.modelData.when
                    width: parent.width
                }
            }
        }
    }

    function mirroredX(x: real, itemWidth: real): real {
        return LayoutMirroring.enabled ? width - x - itemWidth : x;
    }
}
