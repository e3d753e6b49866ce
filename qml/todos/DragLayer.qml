// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** The lifted card, above everything, a little tilted. */
Item {
    id: host

    required property TodoDrag drag
    readonly property TodoItem source: drag.source as TodoItem

    Loader {
        active: host.drag.active && host.source !== null

        sourceComponent: Item {
            id: lifted

            readonly property point here: host.mapFromItem(null, host.drag.scene.x, host.drag.scene.y)

            height: copy.implicitHeight
            opacity: host.drag.target !== "" && host.drag.columnWidth === 0 ? 0.8 : 1
            width: Math.max(120, host.drag.columnWidth > 0 ? host.drag.columnWidth : Math.min(host.source.width, 280))
            x: here.x - Math.min(host.drag.grip.x, width - Theme.space20)
            y: here.y - host.drag.grip.y

            // So soft that nobody sees it is not tilted; what is tilted is dear to draw.
            Shadow {
                anchors.fill: parent
                level: Shadow.E3
                radius: Theme.radiusCard
            }
            Item {
                id: tilted

                /** Room for the count, and for smooth edges. */
                readonly property real margin: Theme.space12

                anchors.fill: parent
                anchors.margins: -margin
                // Drawn once, then only moved.
                layer.enabled: true
                layer.smooth: true
                rotation: host.LayoutMirroring.enabled ? 1.5 : -1.5

                TodoCard {
                    id: copy

                    accessibleText: host.source.accessibleText
                    blocked: host.source.blocked
                    carried: true
                    conflictText: host.source.conflictText
                    done: host.source.done
                    enabled: false
                    hasNotes: host.source.hasNotes
                    index: -1
                    letGo: host.source.letGo
                    localOnly: host.source.localOnly
                    mirrored: host.source.mirrored
                    movedToText: ""
                    over: host.source.over
                    overdue: host.source.overdue
                    overdueText: host.source.overdueText
                    pending: host.source.pending
                    priority: host.source.priority
                    progress: host.source.progress
                    projectColour: host.source.projectColour
                    projectName: host.source.projectName
                    putBackText: host.source.putBackText
                    reminderText: host.source.reminderText
                    repeats: host.source.repeats
                    rolloverText: host.source.rolloverText
                    running: host.source.running
                    smooth: true
                    timeState: host.source.timeState
                    timeText: host.source.timeText
                    title: host.source.title
                    todoId: host.source.todoId
                    width: lifted.width
                    x: tilted.margin
                    y: tilted.margin
                }
                Rectangle {
                    anchors.right: copy.right
                    anchors.rightMargin: -Theme.space8
                    color: Theme.accent
                    height: Theme.space20
                    radius: height / 2
                    visible: host.drag.ids.length > 1
                    width: Math.max(height, count.implicitWidth + Theme.space12)
                    y: tilted.margin - Theme.space8

                    Label {
                        id: count

                        anchors.centerIn: parent
                        color: Theme.onAccent
                        font: Theme.smallStrongFont
                        text: host.drag.ids.length
                    }
                }

                Behavior on rotation {
                    NumberAnimation {
                        duration: Theme.baseMs
                    }
                }
            }
        }
    }
}
