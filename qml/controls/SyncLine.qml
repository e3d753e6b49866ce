// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** One quiet line about sync. A state that needs something says the next step. */
Pressable {
    id: line

    enum State {
        Off,
        UpToDate,
        Syncing,
        Offline,
        BackOnline,
        Paused,
        Conflicts,
        Error
    }

    required property int syncState
    property bool iconOnly: false
    property bool framed: false
    /** It takes so much with its words, whether it shows them or not. */
    readonly property real wordsWidth: Math.ceil(words.implicitWidth) + Theme.icon14 + 3 * Theme.space8
    readonly property color inkColor: {
        switch (syncState) {
        case SyncLine.State.Conflicts:
            return Theme.other;
        case SyncLine.State.Error:
            return Theme.danger;
        case SyncLine.State.Offline:
        case SyncLine.State.BackOnline:
        case SyncLine.State.Paused:
            return Theme.text2;
        default:
            return Theme.text3;
        }
    }

    focusPolicy: Qt.StrongFocus
    font: Theme.metaFont
    implicitHeight: Math.max(Theme.buttonHeightSmall, iconOnly || framed ? Theme.metaLine : words.implicitHeight + Theme.space4)
    implicitWidth: iconOnly ? implicitHeight : wordsWidth
    text: qsTr("On this device only")

    background: Rectangle {
        border.color: Theme.lineStrong
        border.width: line.framed ? Theme.hairline : 0
        color: line.down ? Theme.pressed : line.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusNav

        FocusRing {
            cornerRadius: parent.radius
            gap: 0
            shown: line.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: line.iconOnly ? (parent.width - width) / 2 : Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            color: line.down ? Theme.text2 : line.inkColor
            name: ["laptop", "check", "sync", "cloudoff", "sync", "pause", "merge", "warn"][line.syncState] ?? "laptop"
            size: Theme.icon14

            RotationAnimation on rotation {
                duration: 1600
                from: 0
                loops: Animation.Infinite
                running: line.syncState === SyncLine.State.Syncing && line.visible && !Theme.reducedMotion
                to: 360

                onRunningChanged: if (!running)
                    mark.rotation = 0
            }
        }
        Label {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.space8
            anchors.right: parent.right
            anchors.rightMargin: Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            color: line.down ? Theme.text2 : line.inkColor
            font: line.font
            maximumLineCount: line.framed ? 1 : 2
            text: line.text
            visible: !line.iconOnly
            wrapMode: line.framed ? Text.NoWrap : Text.Wrap
        }
    }

    Tooltip {
        shown: line.hovered && line.iconOnly // cut words show themselves
        text: line.text
    }
}
