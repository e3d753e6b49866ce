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

    readonly property list<string> lists: ["↑ ↓", qsTr("previous, next todo"), qsTr("Shift ↑ ↓"), qsTr("select several")]
    /** Arrow keys, Enter and Esc do what they always do; the others are as the person has them. */
    readonly property list<string> here: {
        switch (Shell.screen) {
        case Shell.Screen.Week:
            return ["← →", qsTr("previous, next day"), ...lists, ...ActionKeys.lines(ActionKeys.Week, ActionKeys.revision), ...ActionKeys.lines(ActionKeys.Lists, ActionKeys.revision)];
        case Shell.Screen.Projects:
            return ["↑ ↓", qsTr("previous, next project or todo"), qsTr("Enter"), qsTr("to its todos"), qsTr("Alt ↑ ↓"), qsTr("move up, down"), qsTr("Alt ← →"), qsTr("no step, a step"), "← →", qsTr("fold, unfold steps"), "F", qsTr("done todos"), "V", qsTr("reviewed, on to the next"), "N", qsTr("next to review"), "X", qsTr("complete the project"), qsTr("Ctrl D"), qsTr("duplicate the project"), qsTr("Del"), qsTr("delete the project"), ...ActionKeys.lines(ActionKeys.Lists, ActionKeys.revision)];
        case Shell.Screen.Settings:
            return Shell.settingsSection !== "Keyboard" ? ["↑ ↓", qsTr("previous, next section"), qsTr("Enter"), qsTr("to its page")] : ["↑ ↓", qsTr("previous, next action"), qsTr("Enter"), qsTr("choose its keys"), qsTr("Del"), qsTr("take its keys away"), qsTr("Backspace"), qsTr("put its keys back")];
        case Shell.Screen.Inbox:
            return TriageView.active ? triage : [...lists, ...line("open", qsTr("start triage with it")), ...ActionKeys.lines(ActionKeys.Dump, ActionKeys.revision), ...ActionKeys.lines(ActionKeys.Lists, ActionKeys.revision)];
        case Shell.Screen.Review:
            return ["↑ ↓", qsTr("previous, next row"), "1 – 4", qsTr("decide"), "D", qsTr("pick a day"), qsTr("Enter"), qsTr("open the todo, or go on"), qsTr("Ctrl Enter"), qsTr("next step"), "Z", qsTr("undo"), ...ActionKeys.lines(ActionKeys.Lists, ActionKeys.revision)];
        case Shell.Screen.Conflicts:
            return ["↑ ↓", qsTr("previous, next conflict"), qsTr("Enter"), qsTr("to its fields"), "K J", qsTr("previous, next field"), "M", qsTr("keep mine"), "T", qsTr("keep theirs"), "B", qsTr("keep both"), "R", qsTr("take the merged text"), "1 – 9", qsTr("one of several versions"), "E", qsTr("edit"), "← →", qsTr("previous, next clash"), qsTr("Space"), qsTr("switch a clash"), qsTr("Ctrl Enter"), qsTr("keep what is chosen")];
        default:
            return [...lists, ...ActionKeys.lines(ActionKeys.Lists, ActionKeys.revision)];
        }
    }
    readonly property list<string> triage: [...ActionKeys.lines(ActionKeys.Triage, ActionKeys.revision), "← →", qsTr("previous, next choice"), qsTr("Alt"), qsTr("with these in a text field"), qsTr("Esc"), qsTr("leave the field, then triage")]
    /** Review and triage have keys of their own for the todo in view. */
    readonly property bool hasTodos: Shell.screen !== Shell.Screen.Settings && Shell.screen !== Shell.Screen.Review && Shell.screen !== Shell.Screen.Conflicts && !(Shell.screen === Shell.Screen.Inbox && TriageView.active)
    readonly property list<string> todo: [...ActionKeys.lines(ActionKeys.Todos, ActionKeys.revision), ...ActionKeys.lines(ActionKeys.Editor, ActionKeys.revision)]
    readonly property list<string> everywhere: [...ActionKeys.lines(ActionKeys.Everywhere, ActionKeys.revision), qsTr("Esc"), qsTr("close, leave a field")]

    /** One action in other words; nothing where no keys do it. */
    function line(action: string, words: string): list<string> {
        const cap = ActionKeys.cap(action, ActionKeys.revision);
        return cap === "" ? [] : [cap, words];
    }

    function open() {
        show();
        scroller.forceActiveFocus(Qt.PopupFocusReason);
    }

    component Group: Column {
        id: group

        required property string title
        required property list<string> keys
        property real keyWidth: 78
        property real widestKey: 0

        Accessible.name: title
        Accessible.role: Accessible.List
        spacing: Theme.space4
        width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns

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
                height: Math.max(cap.implicitHeight + Theme.space2, words.implicitHeight)
                width: group.width

                KeyCap {
                    id: cap

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    key: group.keys[2 * line.index]

                    Component.onCompleted: group.widestKey = Math.max(group.widestKey, implicitWidth)
                }
                Label {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: Math.max(Math.round(group.keyWidth * Theme.scale), group.widestKey + Theme.space8)
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
    panelWidth: Math.round(840 * Theme.scale)

    Keys.onPressed: event => {
        event.accepted = ActionKeys.actionFor(ActionKeys.Everywhere, event.key, event.modifiers, event.text) === "keys";
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
            columns: panel.small ? 1 : width < 700 * Theme.scale ? 2 : 3
            rowSpacing: Theme.space20
            width: scroller.width

            Group {
                keys: panel.here
                title: [qsTr("Week"), qsTr("Today"), TriageView.active ? qsTr("Triage") : qsTr("Inbox"), qsTr("Projects"), qsTr("Settings"), qsTr("Review"), qsTr("Conflicts")][Shell.screen] ?? ""
            }
            Group {
                keys: panel.todo
                title: qsTr("The selected todo")
                visible: panel.hasTodos
            }
            Group {
                keyWidth: 96
                keys: panel.everywhere
                title: qsTr("Everywhere")
            }
        }
    }
}
