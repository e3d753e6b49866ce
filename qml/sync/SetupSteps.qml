// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Which steps there are, which are done, which is open. Where there is little room the open one alone has its name. */
Item {
    id: steps

    property bool small: false
    readonly property int now: SyncSetupView.step

    Accessible.name: qsTr("Step %1 of %2: %3").arg(now + 1).arg(SyncSetupView.stepTitles.length).arg(SyncSetupView.stepTitles[now] ?? "")
    Accessible.role: Accessible.StaticText

    TextMetrics {
        id: words

        font: Theme.bodyMediumFont
        text: SyncSetupView.stepTitles.join("")
    }
    Row {
        id: row

        readonly property bool named: words.advanceWidth + SyncSetupView.stepTitles.length * (Theme.space20 + Theme.space8) + (SyncSetupView.stepTitles.length - 1) * (Theme.space28 + Theme.space20) < steps.width

        anchors.verticalCenter: parent.verticalCenter
        spacing: named ? Theme.space10 : Theme.space4

        Repeater {
            model: SyncSetupView.stepTitles

            delegate: Row {
                id: step

                required property int index
                required property string modelData
                readonly property bool isNow: index === steps.now
                readonly property bool done: index < steps.now

                spacing: row.spacing

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.lineStrong
                    height: Theme.hairline
                    visible: step.index > 0
                    width: row.named ? Theme.space28 : Theme.space8
                }
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    border.color: step.isNow ? Theme.accent : Theme.control
                    border.width: step.done ? 0 : 1.4
                    color: step.done ? Theme.accent : "transparent"
                    height: Math.round(Theme.space20 * Math.min(1.6, Theme.scale))
                    radius: height / 2
                    width: height

                    Icon {
                        anchors.centerIn: parent
                        color: Theme.onAccent
                        name: "check"
                        size: Theme.icon12
                        visible: step.done
                    }
                    Label {
                        anchors.centerIn: parent
                        color: step.isNow ? Theme.accent : Theme.text2
                        font: Theme.keyCapFont
                        text: (step.index + 1).toLocaleString(Qt.locale(), "f", 0)
                        visible: !step.done
                    }
                }
                Label {
                    Accessible.ignored: true
                    anchors.verticalCenter: parent.verticalCenter
                    color: step.isNow ? Theme.text : Theme.text2
                    font: step.isNow ? Theme.bodyStrongFont : Theme.bodyMediumFont
                    text: step.modelData
                    visible: row.named || step.isNow
                }
            }
        }
    }
}
