// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** A round of triage: how far it is, the card with two more peeking out below it, and the keys. */
FocusScope {
    id: pane

    property bool narrow: false
    property bool low: false
    readonly property real cardBottom: card.y + card.height - scroller.contentY
    /** The card's own foot, where it reaches down to where the messages are. */
    readonly property real footHeight: narrow && cardBottom > height - Theme.toastHeight - Theme.space40 ? Math.max(0, height - cardBottom + card.footHeight) : 0

    signal otherWanted(string kind)

    function enter() {
        card.enter();
    }

    Flickable {
        id: scroller

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: hints.y + (hints.visible ? hints.height : 0) + (pane.narrow ? 2 * Theme.toastHeight : Theme.space24)
        interactive: contentHeight > height

        // The focus is always in view.
        function show(item: Item) {
            if (!item || !interactive)
                return;
            const top = item.mapToItem(contentItem, 0, 0).y;
            const bottom = Math.min(top + item.height, top + height);
            if (top < contentY)
                contentY = Math.max(0, top - Theme.space16);
            else if (bottom > contentY + height)
                contentY = Math.min(contentHeight - height, bottom - height + Theme.space16);
        }

        Item {
            id: progress

            height: Theme.hitLine
            width: card.width
            x: card.x
            y: pane.narrow || pane.low ? Theme.space8 : Theme.space40 + Theme.space10

            Label {
                id: count

                Accessible.name: qsTr("%1, %2").arg(TriageView.progressText).arg(TriageView.timeLeftText)
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text2
                font: Theme.metaFont
                text: TriageView.progressText
            }
            Rectangle {
                id: track

                anchors.left: count.right
                anchors.leftMargin: Theme.space12
                anchors.right: left.left
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.lineStrong
                height: Theme.space4
                radius: height / 2

                Rectangle {
                    anchors.left: parent.left
                    color: Theme.accent
                    height: parent.height
                    radius: parent.radius
                    width: parent.width * TriageView.progress

                    Behavior on width {
                        NumberAnimation {
                            duration: Theme.meterMs
                            easing: Theme.meterEasing
                        }
                    }
                }
            }
            Label {
                id: left

                anchors.right: leave.left
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text3
                font: Theme.metaFont
                text: TriageView.timeLeftText
            }
            KeyButton {
                id: leave

                anchors.right: parent.right
                anchors.rightMargin: -Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                keys: [qsTr("Esc")]
                keysShown: !pane.narrow
                text: qsTr("Leave triage")

                onClicked: TriageView.leave()
            }
        }
        CardsBehind {
            count: TriageView.cardsBehind
            height: card.height
            width: card.width
            x: card.x
            y: card.y
        }
        TriageCard {
            id: card

            focus: true
            narrow: pane.narrow
            width: Math.min(parent.width - 2 * (pane.narrow ? Theme.space12 : Theme.space28), 632)
            x: Math.round((scroller.width - width) / 2)
            y: progress.y + progress.height + (pane.narrow ? Theme.space8 : Theme.space16)

            onActiveFocusChanged: if (activeFocus)
                scroller.show(openStep)
            onLeaveWanted: TriageView.leave()
            onOpenStepChanged: Qt.callLater(() => scroller.show(openStep))
            onOtherWanted: kind => pane.otherWanted(kind)
        }
        LeavingCard {
            card: card
            height: card.height
            width: card.width
            x: card.x
            y: card.y
        }
        TriageHints {
            id: hints

            alt: card.fieldFocused
            anchors.horizontalCenter: card.horizontalCenter
            room: card.width
            visible: !pane.narrow && !pane.low && !card.splitting
            y: card.y + card.height + Theme.space40
        }
    }
}
