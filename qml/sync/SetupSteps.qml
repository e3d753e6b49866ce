// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Which steps there are, which are done, which is open. With less room the open one alone has its name, then none, and last a word says it. */
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
    TextMetrics {
        id: nowWords

        font: Theme.bodyStrongFont
        text: SyncSetupView.stepTitles[steps.now] ?? ""
    }
    Label {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        font: Theme.bodyStrongFont
        text: qsTr("Step %1 of %2").arg((steps.now + 1).toLocaleString(Qt.locale(), "f", 0)).arg(row.count.toLocaleString(Qt.locale(), "f", 0))
        visible: !row.visible
        width: parent.width
    }
    Row {
        id: row

        readonly property int count: SyncSetupView.stepTitles.length
        readonly property real disc: Math.round(Theme.space20 * Math.min(1.6, Theme.scale))
        readonly property bool named: words.advanceWidth + count * (Theme.space20 + Theme.space8) + (count - 1) * (Theme.space28 + Theme.space20) < steps.width
        /** The discs alone, joined by short lines. */
        readonly property real least: count * disc + (count - 1) * (Theme.space8 + 2 * Theme.space4)
        readonly property bool nowNamed: named || least + Theme.space4 + nowWords.advanceWidth < steps.width

        anchors.verticalCenter: parent.verticalCenter
        spacing: named ? Theme.space10 : Theme.space4
        visible: named || least < steps.width

        Repeater {
            model: SyncSetupView.stepTitles

            delegate: Row {
                id: step

                required property int index
                required property string modelData
                readonly property bool isNow: index === steps.now
                readonly property bool done: index < steps.now

                anchors.verticalCenter: parent?.verticalCenter
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
                    height: row.disc
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
                    visible: row.named || row.nowNamed && step.isNow
                }
            }
        }
    }
}
