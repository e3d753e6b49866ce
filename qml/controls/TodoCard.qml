// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** One todo in a day's column. Done, let go and moved ones have no box. */
TodoItem {
    id: card

    property bool dropTarget: false
    readonly property bool boxed: !done && !letGo && !moved
    readonly property real side: Theme.compact ? 7 : Theme.space8
    readonly property real rim: Theme.compact ? 5 : 7
    readonly property bool chosen: selected || focused

    face: words
    implicitHeight: words.implicitHeight
    implicitWidth: 200
    moonZone: side + Theme.icon16 + Theme.space4

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.hairline
        anchors.bottomMargin: -Theme.hairline
        color: Theme.cardShade
        radius: Theme.radiusCard
        visible: card.boxed && !Theme.dark
    }
    Rectangle {
        anchors.fill: parent
        border.color: card.focused ? Theme.accent : card.running ? Theme.lampLine : card.containsMouse ? Theme.lineStrong : card.chosen ? Theme.accentLine : Theme.line
        border.width: card.focused ? 1.5 : Theme.hairline
        color: card.chosen ? Theme.sel : Theme.surface
        radius: Theme.radiusCard
        visible: card.boxed || card.chosen
    }
    MoonGlyph {
        anchors.left: parent.left
        anchors.leftMargin: card.side
        anchors.top: parent.top
        anchors.topMargin: card.rim + Math.round((Theme.cardLine - height) / 2)
        done: card.done
        over: card.over
        progress: card.progress
        running: card.running
        subject: card.todoId
        visible: !card.moved
    }
    TodoFace {
        id: words

        above: card.rim
        anchors.left: parent.left
        anchors.right: parent.right
        blocked: card.blocked
        conflictText: card.conflictText
        done: card.done
        form: Theme.compact ? TodoFace.LowCard : TodoFace.Card
        hasNotes: card.hasNotes
        height: implicitHeight
        hovered: card.containsMouse
        leading: card.side + Theme.icon16 + 7
        letGo: card.letGo
        localOnly: card.localOnly
        mirrored: card.mirrored
        movedToText: card.movedToText
        overdue: card.overdue
        overdueText: card.overdueText
        pending: card.pending
        priority: card.priority
        projectColour: card.projectColour
        projectName: card.projectName
        putBackText: card.putBackText
        reminderText: card.reminderText
        repeats: card.repeats
        rolloverText: card.rolloverText
        smooth: card.rotation !== 0
        timeState: card.timeState
        timeText: card.done ? card.timeText.split(" / ")[0] : card.timeText
        title: card.title
        trailing: card.side
    }
    Loader {
        active: card.moved
        anchors.left: parent.left
        anchors.leftMargin: card.side
        y: card.rim

        sourceComponent: Icon {
            color: Theme.text3
            mirrored: card.mirrored
            name: "arrow"
            size: Theme.icon16
        }
    }
    Loader {
        active: words.resting
        anchors.fill: parent

        sourceComponent: TodoCardHover {
            backColor: card.chosen ? Theme.sel : card.boxed ? Theme.surface : Theme.canvas
            todo: card
        }
    }
}
