// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** One todo in a list: a line, or two in the small window (`tall`). */
TodoItem {
    id: row

    property bool tall: false
    property bool gripShown: true
    readonly property real moonSize: tall ? 19 : 17

    face: words
    implicitHeight: tall ? Theme.tallRowHeight : Theme.rowHeight
    implicitWidth: 400
    moonZone: Theme.space10 + moonSize + Theme.space4

    Rectangle {
        anchors.fill: parent
        border.color: Theme.accent
        border.width: row.focused ? 1.5 : 0
        color: row.selected || row.focused ? Theme.sel : Theme.hover
        radius: row.tall ? 0 : Theme.radiusButton
        visible: row.selected || row.focused || row.containsMouse
    }
    MoonGlyph {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space10
        anchors.verticalCenter: parent.verticalCenter
        done: row.done
        over: row.over
        progress: row.progress
        running: row.running
        size: row.moonSize
        subject: row.todoId
        visible: !row.moved
    }
    TodoFace {
        id: words

        anchors.fill: parent
        blocked: row.blocked
        conflictText: row.conflictText
        done: row.done
        form: row.tall ? TodoFace.TallRow : TodoFace.Row
        hasNotes: row.hasNotes
        hovered: row.containsMouse && !row.tall
        leading: Theme.space20 + row.moonSize
        letGo: row.letGo
        localOnly: row.localOnly
        mirrored: row.mirrored
        movedToText: row.movedToText
        overdue: row.overdue
        overdueText: row.overdueText
        pending: row.pending
        priority: row.priority
        projectColour: row.projectColour
        projectName: row.projectName
        putBackText: row.putBackText
        reminderText: row.reminderText
        repeats: row.repeats
        rolloverText: row.rolloverText
        timeState: row.timeState
        timeText: row.timeText
        title: row.title
        trailing: Theme.space10
    }
    Loader {
        active: row.moved
        anchors.left: parent.left
        anchors.leftMargin: Theme.space10
        anchors.verticalCenter: parent.verticalCenter

        sourceComponent: Icon {
            color: Theme.text3
            mirrored: row.mirrored
            name: "arrow"
            size: Theme.icon14
        }
    }
    Loader {
        active: words.resting
        anchors.fill: parent

        sourceComponent: TodoRowHover {
            gripShown: row.gripShown
            todo: row
        }
    }
}
