// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The keys that work on the screen in view, over it. */
FloatingPanel {
    id: panel

    readonly property bool week: Shell.screen === Shell.Screen.Week
    readonly property list<string> here: {
        switch (Shell.screen) {
        case Shell.Screen.Week:
            return ["← →", qsTr("previous, next day"), "↑ ↓", qsTr("previous, next todo"), "[ ]", qsTr("previous, next week"), qsTr("Ctrl G"), qsTr("go to a date"), "Shift G", qsTr("goals"), "U", qsTr("Unscheduled"), "F", qsTr("fold or unfold past days"), qsTr("Alt ← →"), qsTr("move to another day"), qsTr("Alt ↑ ↓"), qsTr("move within the day")];
        case Shell.Screen.Today:
            return ["↑ ↓", qsTr("previous, next todo"), qsTr("Alt ← →"), qsTr("move to another day"), qsTr("Alt ↑ ↓"), qsTr("move within the day")];
        case Shell.Screen.Inbox:
            return ["↑ ↓", qsTr("previous, next todo"), qsTr("Ctrl Enter"), qsTr("drop the lines in")];
        default:
            return ["↑ ↓", qsTr("previous, next project or todo"), qsTr("Enter"), qsTr("to its todos")];
        }
    }
    readonly property list<string> todo: [qsTr("Enter"), qsTr("open in place"), qsTr("Space"), qsTr("start or pause"), "X", qsTr("done"), "1 – 7", qsTr("place on a day"), "0", qsTr("unschedule"), "T", qsTr("today, then tomorrow"), ">", qsTr("next week"), "D", qsTr("pick a date"), "E", qsTr("estimate"), "Shift D", qsTr("due date"), "P  G  #", qsTr("project, goal, tag"), "!", qsTr("next priority"), "R", qsTr("reminder"), "Shift R", qsTr("repeat"), qsTr("Shift ↑ ↓"), qsTr("select several"), qsTr("Ctrl D"), qsTr("duplicate"), qsTr("Del"), qsTr("let go"), qsTr("Menu"), qsTr("all of these")]
    readonly property list<string> everywhere: [qsTr("Ctrl N"), qsTr("add a todo"), qsTr("Ctrl K"), qsTr("search and commands"), qsTr("Ctrl F"), qsTr("filter this view"), qsTr("Ctrl 1 – 4"), qsTr("Week, Today, Inbox, Projects"), qsTr("Ctrl Z"), qsTr("undo"), qsTr("Ctrl Shift Z"), qsTr("redo"), "Ctrl \\", qsTr("sidebar, rail"), qsTr("Ctrl ."), qsTr("side panel"), "F6", qsTr("next region"), qsTr("Esc"), qsTr("close, leave a field"), "?", qsTr("these keys")]

    function open() {
        show();
        scroller.forceActiveFocus(Qt.PopupFocusReason);
    }

    component Group: Column {
        id: group

        required property string title
        required property list<string> keys
        property real keyWidth: 78

        Accessible.name: title
        Accessible.role: Accessible.List
        spacing: Theme.space4
        width: panel.small ? grid.width : (grid.width - 2 * grid.columnSpacing) / 3

        Label {
            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            bottomPadding: Theme.space4
            font: Theme.bodyStrongFont
            text: group.title
        }
        Repeater {
            model: group.keys.length / 2

            delegate: Item {
                id: line

                required property int index

                Accessible.name: group.keys[2 * index] + ", " + group.keys[2 * index + 1]
                Accessible.role: Accessible.ListItem
                height: Math.max(Theme.space20, words.implicitHeight)
                width: group.width

                KeyCap {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    key: group.keys[2 * line.index]
                }
                Label {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: Math.round(group.keyWidth * Theme.scale)
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text2
                    font: Theme.metaFont
                    text: group.keys[2 * line.index + 1]
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    fromTop: 72
    name: qsTr("Keys")
    panelHeight: grid.implicitHeight + 2 * Theme.space20
    panelWidth: 840

    Keys.onPressed: event => {
        event.accepted = event.text === "?";
        if (event.accepted)
            hide();
    }

    Flickable {
        id: scroller

        anchors.fill: parent
        anchors.margins: Theme.space20
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: grid.implicitHeight
        focus: true

        Keys.onDownPressed: contentY = Math.min(Math.max(0, contentHeight - height), contentY + Theme.rowHeight)
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.rowHeight)

        Grid {
            id: grid

            columnSpacing: Theme.space24
            columns: panel.small ? 1 : 3
            rowSpacing: Theme.space20
            width: scroller.width

            Group {
                keys: panel.here
                title: [qsTr("Week"), qsTr("Today"), qsTr("Inbox"), qsTr("Projects")][Shell.screen] ?? ""
            }
            Group {
                keys: panel.todo
                title: qsTr("The selected todo")
            }
            Group {
                keyWidth: 96
                keys: panel.everywhere
                title: qsTr("Everywhere")
            }
        }
    }
}
