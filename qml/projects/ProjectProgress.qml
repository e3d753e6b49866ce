// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** How far a project is: the mark, and the same in words, which stand alone where there is no room for both. */
Item {
    id: line

    required property ProjectAsks asks

    implicitHeight: Math.max(far.height, Theme.hitArea)

    ProgressMark {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.space6
        progress: ProjectView.progress
        visible: !far.alone
        width: line.width - far.width - Theme.space10
    }
    Pressable {
        id: far

        /** There is no room for a mark beside it. */
        readonly property bool alone: implicitWidth > line.width - Theme.space40 - Theme.space10

        Accessible.description: ProjectView.progressSetByHand ? qsTr("Set by you") : qsTr("From the todos")
        anchors.verticalCenter: parent.verticalCenter
        focusPolicy: Qt.TabFocus
        implicitHeight: Math.max(Theme.hitLine, facts.implicitHeight)
        implicitWidth: facts.implicitWidth
        text: [ProjectView.progressText, facts.words].join(", ")
        x: alone === line.LayoutMirroring.enabled ? line.width - width : 0

        contentItem: Item {
            Row {
                id: facts

                readonly property string words: [ProjectView.doneText, ProjectView.timeText].filter(part => part !== "").join("  ·  ")

                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space6

                Label {
                    id: percent

                    font: Theme.bodyStrongFont
                    text: ProjectView.progressText
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text3
                    name: "lock"
                    size: Theme.icon12
                    visible: ProjectView.progressSetByHand
                }
                Label {
                    color: Theme.text2
                    text: facts.words
                    width: Math.min(Math.ceil(whole.advanceWidth) + 1, line.width - percent.width - Theme.icon12 - 2 * Theme.space6)
                    wrapMode: Text.Wrap

                    TextMetrics {
                        id: whole

                        font: Theme.bodyFont
                        text: facts.words
                    }
                }
            }
            FocusRing {
                cornerRadius: Theme.radiusNav
                gap: 0
                shown: far.visualFocus
            }
        }

        onClicked: line.asks.ask("progress", Shell.projectId, far)
    }
}
