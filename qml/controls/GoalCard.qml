// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** A goal of the week: how many of its todos are done and how its time stands. */
Pressable {
    id: card

    required property string goalId
    required property string title
    required property string projectColour
    required property int todos
    required property int done
    required property bool continuous
    required property string doneText
    required property string percentText
    required property real completion
    required property string timeText
    required property bool timeAhead
    required property bool reached
    required property string accessibleText

    property bool selected: false
    property bool dropTarget: false
    /** Title and segments only, for a low or small window. */
    property bool slim: false

    signal menuRequested(real x, real y)

    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: selected
    bottomPadding: 9
    focusPolicy: Qt.StrongFocus
    implicitHeight: body.implicitHeight + topPadding + bottomPadding
    implicitWidth: 208
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: 9

    Keys.onMenuPressed: menuRequested(width / 2, height)

    background: Rectangle {
        border.color: card.visualFocus || card.dropTarget ? Theme.accent : card.hovered ? Theme.lineStrong : card.selected ? Theme.accentLine : Theme.line
        border.width: card.visualFocus || card.dropTarget ? 1.5 : Theme.hairline
        color: card.selected ? Theme.sel : card.dropTarget ? Theme.dropColumn : Theme.surface
        radius: Theme.radiusPanel
    }
    contentItem: Item {
        id: body

        implicitHeight: head.height + Theme.space8 + segments.height + (card.slim ? 0 : Theme.space6 + Theme.smallLine)

        Item {
            id: mark

            height: head.height
            width: Theme.space8

            ProjectDot {
                anchors.centerIn: parent
                colourName: card.projectColour
                visible: !card.reached
            }
            Loader {
                active: card.reached
                anchors.centerIn: parent

                sourceComponent: MoonGlyph {
                    done: true
                    size: Theme.icon14
                    subject: card.goalId
                }
            }
        }
        Label {
            id: head

            anchors.left: mark.right
            anchors.leftMargin: Theme.space8
            anchors.right: parent.right
            font: Theme.goalFont
            height: Theme.goalLine
            text: card.title
        }
        GoalSegments {
            id: segments

            anchors.left: parent.left
            anchors.right: parent.right
            completion: card.completion
            continuous: card.continuous
            done: card.done
            total: card.todos
            y: head.height + Theme.space8
        }
        Row {
            anchors.left: parent.left
            anchors.top: segments.bottom
            anchors.topMargin: Theme.space6
            spacing: Theme.space4
            visible: !card.slim

            Label {
                color: Theme.text3
                font: Theme.smallFont
                height: Theme.smallLine
                text: card.doneText
            }
            Label {
                color: Theme.text3
                font: Theme.smallFont
                height: Theme.smallLine
                text: "·"
            }
            Label {
                color: Theme.text2
                font: Theme.smallStrongFont
                height: Theme.smallLine
                text: card.percentText
            }
        }
        Label {
            anchors.right: parent.right
            anchors.top: segments.bottom
            anchors.topMargin: Theme.space6
            color: card.timeAhead ? Theme.lamp : Theme.text3
            font: Theme.smallFont
            height: Theme.smallLine
            text: card.timeText
            visible: !card.slim
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton

        onTapped: point => card.menuRequested(point.position.x, point.position.y)
    }
    Tooltip {
        shown: card.hovered && head.truncated
        text: card.title
    }
}
