// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The running todo with its ring; without one, the first of the focus with "Start". */
Item {
    id: hero

    readonly property bool running: Shell.runningId !== ""
    readonly property bool away: running && TimerView.awayText !== ""
    readonly property bool shown: running || Shell.today.nextId !== ""
    property bool small: false
    property bool low: false
    /** The buttons stand beside the time, below the title's whole width. */
    readonly property bool tall: running && !low && !small

    /** The keys were on a button that is gone, and no other took its place. */
    signal emptied

    function resume() {
        if (buttons.visibleChildren.length > 0)
            buttons.visibleChildren[0].forceActiveFocus(Qt.TabFocusReason);
        else
            emptied();
    }

    implicitHeight: Math.round((low || small ? 64 : running ? 109 : 76) * Theme.scale) + Theme.space6

    Rectangle {
        id: box

        anchors.bottomMargin: Theme.space6
        anchors.fill: parent
        border.color: hero.running ? Theme.lampLine : Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        gradient: hero.running ? glow : null
        radius: Theme.radiusPanel

        Gradient {
            id: glow

            GradientStop {
                color: Theme.lampSoft
                position: 0
            }
            GradientStop {
                color: Theme.surface
                position: 1
            }
        }
        TimerRing {
            id: ring

            anchors.left: parent.left
            anchors.leftMargin: Theme.space16 + Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            over: Shell.runningOver
            progress: Shell.runningProgress
            size: Math.min(76, box.height - Theme.space16) * 1
            visible: hero.running
        }
        Column {
            id: facts

            anchors.left: hero.running ? ring.right : parent.left
            anchors.leftMargin: Theme.space16
            anchors.right: hero.tall ? parent.right : buttons.left
            anchors.rightMargin: hero.tall ? Theme.space16 : Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space2

            Label {
                anchors.left: parent.left
                color: Theme.text3
                font: Theme.metaFont
                text: qsTr("Next")
                visible: !hero.running && !hero.low
            }
            Label {
                font: Theme.h2Font
                text: hero.running ? Shell.runningTitle : Shell.today.nextTitle
                width: parent.width
            }
            Label {
                Accessible.role: Accessible.AlertMessage
                color: Theme.lamp
                font: hero.low || hero.small ? Theme.smallFont : Theme.metaStrongFont
                maximumLineCount: 2
                text: TimerView.awayText
                visible: hero.away
                width: parent.width
                wrapMode: Text.Wrap
            }
            Row {
                anchors.left: parent.left
                clip: true
                spacing: Theme.space6
                visible: hero.tall && !hero.away
                width: Math.min(implicitWidth, parent.width)

                ProjectDot {
                    anchors.verticalCenter: parent.verticalCenter
                    colourName: Shell.runningProjectColour
                    visible: Shell.runningProject !== ""
                }
                Label {
                    color: Theme.text2
                    font: Theme.metaFont
                    text: Shell.runningProject
                    visible: text !== ""
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text2
                    name: "target"
                    size: Theme.icon12
                    visible: Shell.runningGoal !== ""
                }
                Label {
                    color: Theme.text2
                    font: Theme.metaFont
                    text: Shell.runningGoal
                    visible: text !== ""
                }
            }
            Row {
                anchors.left: parent.left
                spacing: Theme.space8
                visible: hero.running && !(hero.away && (hero.low || hero.small))

                Label {
                    id: elapsed

                    color: Theme.lamp
                    font: hero.low || hero.small ? Theme.bodyStrongFont : Theme.timerFont
                    text: Shell.runningElapsed
                }
                Label {
                    anchors.baseline: elapsed.baseline
                    color: Theme.text2
                    font: Theme.metaFont
                    text: hero.small ? Shell.runningLeft : [Shell.runningOf, Shell.runningLeft].filter(part => part !== "").join(" · ")
                    visible: !hero.small || Shell.runningOver
                    width: Math.max(0, Math.min(implicitWidth, facts.width - (hero.tall ? buttons.width : 0) - elapsed.width - Theme.space16))
                }
            }
        }
        Row {
            id: buttons

            anchors.bottom: parent.bottom
            anchors.bottomMargin: hero.tall ? Theme.space12 + Theme.space2 : (parent.height - height) / 2
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            spacing: Theme.space6

            Choice {
                iconName: "play"
                kind: Button.Kind.Primary
                text: qsTr("Start")
                visible: !hero.running

                onClicked: Planner.startTimer(Shell.today.nextId)
            }
            Choice {
                iconName: hero.small ? "plus" : ""
                text: hero.small ? "" : qsTr("Extend by 30m")
                visible: hero.running && Shell.runningOver && !hero.away
                Accessible.name: qsTr("Extend by 30m")

                onClicked: Planner.extendEstimate(Shell.runningId, 30)
            }
            Choice {
                iconName: "pause"
                text: hero.small ? "" : qsTr("Pause")
                visible: hero.running && !hero.away
                Accessible.name: qsTr("Pause")

                onClicked: Planner.pauseTimer()
            }
            Choice {
                iconName: "check"
                kind: Button.Kind.Primary
                text: hero.small ? "" : qsTr("Done")
                visible: hero.running && !hero.away
                Accessible.name: qsTr("Done")

                onClicked: Planner.markDone([Shell.runningId])
            }
            Choice {
                text: qsTr("Keep")
                visible: hero.away

                onClicked: TimerView.keepAway()
            }
            Choice {
                text: qsTr("Take off")
                visible: hero.away
                Accessible.description: TimerView.awayDetail

                onClicked: TimerView.takeOffAway()
            }
        }
    }
    component Choice: Button {
        onVisibleChanged: if (!visible && activeFocus)
            Qt.callLater(hero.resume)
    }
}
