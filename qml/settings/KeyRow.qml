// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One action and its keys. While it waits, the next keys become its own, once nothing speaks against it. */
Item {
    id: row

    required property int index
    required property string action
    required property string words
    required property list<string> keyTexts
    required property bool changed
    property bool current: false
    /** The next key press is for it. */
    property bool waiting: false
    /** Keys that another action has, while the person is asked; "default": those that it came with. */
    property string asked: ""
    /** What speaks against the keys that were pressed. */
    property string problem: ""
    readonly property bool open: waiting || asked !== ""

    /** The row or something in it was clicked. */
    signal chosen
    /** It has what it waited for. */
    signal answered

    function wait() {
        problem = asked = "";
        waiting = true;
        catcher.forceActiveFocus(Qt.OtherFocusReason);
    }

    function stop() {
        const hadFocus = catcher.activeFocus || question.activeFocus;
        // Else the list would hand the focus on to them again.
        catcher.focus = false;
        question.focus = false;
        waiting = false;
        asked = problem = "";
        if (hadFocus)
            answered();
    }

    function tryKeys(keys: string) {
        problem = ActionKeys.refusal(action, keys);
        if (problem !== "")
            return;
        const conflict = ActionKeys.conflict(action, keys);
        if (conflict === "") {
            ActionKeys.bind(action, keys);
            stop();
            return;
        }
        ask(keys, conflict);
    }

    function ask(keys: string, conflict: string) {
        problem = conflict;
        asked = keys;
        waiting = false;
        keep.forceActiveFocus(Qt.TabFocusReason);
    }

    function putBack() {
        const conflict = ActionKeys.defaultConflict(action);
        if (conflict === "")
            ActionKeys.putBack(action);
        else
            ask("default", conflict);
    }

    Accessible.description: problem
    Accessible.focused: current
    Accessible.name: keyTexts.length > 0 ? words + ", " + keyTexts.join(", ") : qsTr("%1, no keys").arg(words)
    Accessible.role: Accessible.ListItem
    ListView.onPooled: stop()
    implicitHeight: line.height + (note.visible ? note.implicitHeight + Theme.space8 : 0) + (question.visible ? question.implicitHeight + Theme.space10 : 0)

    Rectangle {
        anchors.fill: parent
        border.color: row.current || row.open ? Theme.accent : "transparent"
        border.width: 1.5
        color: row.open ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusButton
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: {
            row.chosen();
            row.wait();
        }
    }
    Item {
        id: line

        height: Math.max(Theme.rowHeight, name.implicitHeight + Theme.space12)
        width: parent.width

        Label {
            id: name

            anchors.left: parent.left
            anchors.leftMargin: Theme.space10
            anchors.right: caps.left
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            text: row.words
            wrapMode: Text.Wrap
        }
        Row {
            id: caps

            anchors.right: actions.left
            anchors.rightMargin: Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space6

            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: row.waiting ? Theme.accent : Theme.text3
                font: Theme.metaFont
                text: row.waiting ? qsTr("Press the keys…") : qsTr("no keys")
                visible: row.waiting || row.keyTexts.length === 0
            }
            Repeater {
                model: row.waiting ? [] : row.keyTexts

                delegate: KeyCap {
                    required property string modelData

                    anchors.verticalCenter: parent?.verticalCenter
                    key: modelData
                }
            }
        }
        Row {
            id: actions

            anchors.right: parent.right
            anchors.rightMargin: Theme.space6
            anchors.verticalCenter: parent.verticalCenter

            IconButton {
                focusPolicy: Qt.NoFocus
                iconName: "undo"
                iconSize: Theme.icon14
                opacity: row.changed && !row.open ? 1 : 0
                enabled: opacity > 0
                text: qsTr("Put back the keys of “%1”").arg(row.words)

                onClicked: row.putBack()
            }
            IconButton {
                focusPolicy: Qt.NoFocus
                iconName: "x"
                iconSize: Theme.icon14
                enabled: opacity > 0
                opacity: row.waiting || row.keyTexts.length > 0 && (hover.hovered || row.current || activeFocus) ? 1 : 0
                text: row.waiting ? qsTr("Keep the keys as they are") : qsTr("Take the keys of “%1” away").arg(row.words)

                onClicked: row.waiting ? row.stop() : ActionKeys.unbind(row.action)
            }
        }
    }
    Label {
        id: note

        anchors.left: parent.left
        anchors.leftMargin: Theme.space10
        anchors.right: parent.right
        anchors.rightMargin: Theme.space10
        anchors.top: line.bottom
        color: row.asked !== "" || row.problem === "" ? Theme.text2 : Theme.danger
        font: Theme.metaFont
        text: row.problem !== "" ? row.problem : qsTr("Esc keeps the keys as they are.")
        visible: row.open
        wrapMode: Text.Wrap
    }
    FocusScope {
        id: question

        anchors.left: note.left
        anchors.top: note.bottom
        anchors.topMargin: Theme.space8
        height: implicitHeight
        implicitHeight: answers.implicitHeight
        visible: row.asked !== ""
        width: note.width

        Keys.onEscapePressed: row.stop()

        Flow {
            id: answers

            spacing: Theme.space8
            width: parent.width

            Button {
                id: keep

                size: Button.Size.Small
                text: qsTr("Keep")

                onClicked: row.stop()
            }
            Button {
                kind: Button.Kind.Primary
                size: Button.Size.Small
                text: qsTr("Take")

                onClicked: {
                    if (row.asked === "default")
                        ActionKeys.putBack(row.action);
                    else
                        ActionKeys.bind(row.action, row.asked);
                    row.stop();
                }
            }
        }
    }
    // Gets all keys while the row waits, those that do something elsewhere too.
    Item {
        id: catcher

        Accessible.name: qsTr("Press the new keys of “%1”").arg(row.words)
        Accessible.role: Accessible.EditableText

        Keys.onPressed: event => {
            event.accepted = row.waiting;
            const keys = row.waiting ? ActionKeys.pressed(event.key, event.modifiers, event.text) : "";
            if (keys === "Esc")
                row.stop();
            else if (keys !== "")
                row.tryKeys(keys);
        }
        Keys.onShortcutOverride: event => event.accepted = row.waiting
        onActiveFocusChanged: if (!activeFocus && row.waiting)
            row.stop()
    }
}
