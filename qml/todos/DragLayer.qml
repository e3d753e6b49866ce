// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** The lifted card, above everything, a little tilted. */
Item {
    id: layer

    required property TodoDrag drag
    readonly property TodoItem source: drag.source as TodoItem

    Loader {
        active: layer.drag.active && layer.source !== null

        sourceComponent: Item {
            readonly property point here: layer.mapFromItem(null, layer.drag.scene.x, layer.drag.scene.y)

            height: copy.implicitHeight
            opacity: layer.drag.target !== "" && layer.drag.columnWidth === 0 ? 0.8 : 1
            rotation: layer.LayoutMirroring.enabled ? 1.5 : -1.5
            width: Math.max(120, layer.drag.columnWidth > 0 ? layer.drag.columnWidth : Math.min(layer.source.width, 280))
            x: here.x - Math.min(layer.drag.grip.x, width - Theme.space20)
            y: here.y - layer.drag.grip.y

            Shadow {
                anchors.fill: parent
                level: Shadow.E3
                radius: Theme.radiusCard
            }
            TodoCard {
                id: copy

                accessibleText: layer.source.accessibleText
                blocked: layer.source.blocked
                conflictText: layer.source.conflictText
                done: layer.source.done
                enabled: false
                focused: true
                hasNotes: layer.source.hasNotes
                index: -1
                letGo: layer.source.letGo
                localOnly: layer.source.localOnly
                mirrored: layer.source.mirrored
                movedToText: ""
                over: layer.source.over
                overdueText: layer.source.overdueText
                pending: layer.source.pending
                priority: layer.source.priority
                progress: layer.source.progress
                projectColour: layer.source.projectColour
                projectName: layer.source.projectName
                reminderText: layer.source.reminderText
                repeats: layer.source.repeats
                rolloverText: layer.source.rolloverText
                running: layer.source.running
                smooth: true
                timeState: layer.source.timeState
                timeText: layer.source.timeText
                title: layer.source.title
                todoId: layer.source.todoId
                width: parent.width
            }
            Rectangle {
                anchors.right: parent.right
                anchors.rightMargin: -Theme.space8
                color: Theme.accent
                height: Theme.space20
                radius: height / 2
                visible: layer.drag.ids.length > 1
                width: Math.max(height, count.implicitWidth + Theme.space12)
                y: -Theme.space8

                Label {
                    id: count

                    anchors.centerIn: parent
                    color: Theme.onAccent
                    font: Theme.smallStrongFont
                    text: layer.drag.ids.length
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
