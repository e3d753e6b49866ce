// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Title of the open goal, how far it is, and the cross of the small window. */
FocusScope {
    id: head

    property bool small: false

    signal closeWanted
    /** Enter or Tab in the title. */
    signal titleLeft

    implicitHeight: titleRow.height + Theme.space8 + segments.height + Theme.space6 + facts.height

    Item {
        id: titleRow

        height: Math.max(title.implicitHeight, Theme.hitArea)
        width: parent.width

        ProjectDot {
            id: dot

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            colourName: GoalView.projectColour
            size: Theme.largeDot
            visible: GoalView.projectColour !== ""
        }
        TextEdit {
            id: title

            Accessible.name: qsTr("Title")
            activeFocusOnTab: true
            anchors.left: dot.visible ? dot.right : parent.left
            anchors.leftMargin: dot.visible ? Theme.space8 : 0
            anchors.right: close.visible ? close.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            focus: true
            font: Theme.h2Font
            selectByMouse: true
            selectedTextColor: Theme.onAccent
            selectionColor: Theme.accent
            text: GoalView.title
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap

            Keys.onReturnPressed: head.titleLeft()
            Keys.onTabPressed: head.titleLeft()
            onTextChanged: if (activeFocus)
                GoalView.title = text
        }
        IconButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: -Theme.space8
            iconName: "x"
            side: Theme.hitAreaSmallWindow
            text: qsTr("Close")
            visible: head.small
            y: (Theme.hitArea - height) / 2

            onClicked: head.closeWanted()
        }
    }
    GoalSegments {
        id: segments

        anchors.top: titleRow.bottom
        anchors.topMargin: Theme.space8
        completion: GoalView.completion
        continuous: GoalView.todos > 12
        done: GoalView.done
        total: GoalView.todos
        width: parent.width
    }
    Item {
        id: facts

        anchors.top: segments.bottom
        anchors.topMargin: Theme.space6
        height: Theme.smallLine
        width: parent.width

        Label {
            anchors.left: parent.left
            color: Theme.text2
            font: Theme.smallFont
            text: GoalView.doneText
        }
        Label {
            anchors.right: parent.right
            color: Theme.text2
            font: Theme.smallFont
            text: GoalView.timeText
        }
    }
}
