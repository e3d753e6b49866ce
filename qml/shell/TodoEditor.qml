// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One todo with all its fields: title, notes, checklist, and a chip for everything that it has or could have. */
FocusScope {
    id: editor

    property bool small: false

    signal closeWanted
    /** The tracked time of this todo. */
    signal entriesWanted
    signal pickerWanted(string picker)
    /** Another todo should be opened in its place: a step of this one, or what it is a step of. */
    signal openWanted(string todoId)

    function enter() {
        title.forceActiveFocus(Qt.PopupFocusReason);
        title.cursorPosition = title.length;
    }

    /** Shows what was written elsewhere; the cursor stays where it was in the text. */
    function showText(field: TextEdit, text: string) {
        if (field.text === text)
            return;
        const cursor = TodoEditorView.cursorIn(text, field.text, field.cursorPosition);
        field.text = text;
        field.cursorPosition = cursor;
    }

    Connections {
        function onNotesChanged() {
            editor.showText(notes, TodoEditorView.notes);
        }

        function onTitleChanged() {
            editor.showText(title, TodoEditorView.title);
        }

        target: TodoEditorView
    }

    Accessible.name: qsTr("Todo: %1").arg(TodoEditorView.title)
    Accessible.role: Accessible.Dialog
    implicitHeight: column.implicitHeight + 2 * Theme.space12

    Keys.onPressed: event => {
        event.accepted = ActionKeys.actionFor(ActionKeys.Editor, event.key, event.modifiers, event.text) === "close-todo";
        if (event.accepted)
            closeWanted();
    }

    Flickable {
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + 2 * Theme.space12
        interactive: contentHeight > height

        Column {
            id: column

            spacing: Theme.space10
            width: parent.width - 2 * Theme.space12
            x: Theme.space12
            y: Theme.space12

            Item {
                height: Math.max(title.implicitHeight, Theme.hitArea)
                width: parent.width

                Moon {
                    id: moon

                    anchors.left: parent.left
                    done: TodoEditorView.done
                    running: TodoEditorView.running
                    size: Theme.moon
                    subject: TodoEditorView.title

                    onClicked: Planner.toggleDone([TodoEditorView.todoId])
                }
                TextEdit {
                    id: title

                    Accessible.name: qsTr("Title")
                    anchors.left: moon.right
                    anchors.leftMargin: Theme.space6
                    anchors.right: close.visible ? close.left : time.left
                    anchors.rightMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    color: TodoEditorView.done ? Theme.text3 : Theme.text
                    focus: true
                    font: Theme.bodyStrongFont
                    selectByMouse: true
                    selectedTextColor: Theme.onAccent
                    selectionColor: Theme.accent
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap

                    Keys.onReturnPressed: event => {
                        if (event.modifiers & Qt.ControlModifier)
                            event.accepted = false;
                        else
                            notes.forceActiveFocus(Qt.TabFocusReason);
                    }
                    Keys.onTabPressed: notes.forceActiveFocus(Qt.TabFocusReason)
                    Component.onCompleted: text = TodoEditorView.title
                    onTextChanged: if (activeFocus)
                        TodoEditorView.title = text
                }
                Label {
                    id: time

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text2
                    font: Theme.metaFont
                    text: [TodoEditorView.trackedText, TodoEditorView.estimateText].filter(part => part !== "").join(" / ")
                    visible: !close.visible
                }
                IconButton {
                    id: close

                    anchors.right: parent.right
                    anchors.rightMargin: -Theme.space8
                    iconName: "x"
                    side: Theme.hitAreaSmallWindow
                    text: qsTr("Close")
                    visible: editor.small
                    y: (Theme.hitArea - height) / 2

                    onClicked: editor.closeWanted()
                }
            }
            TextArea {
                id: notes

                Accessible.name: qsTr("Notes")
                height: Math.max(Math.round(3.6 * Theme.noteLine), Math.min(implicitHeight, editor.small ? 600 : 260))
                placeholderText: qsTr("Notes")
                width: parent.width

                Keys.onTabPressed: (versions.visible ? versions : checklist.firstItem).forceActiveFocus(Qt.TabFocusReason)
                Component.onCompleted: text = TodoEditorView.notes
                onTextChanged: if (activeFocus)
                    TodoEditorView.notes = text
            }
            Loader {
                active: TodoEditorView.otherTitle !== ""
                visible: active
                width: parent.width

                sourceComponent: Notice {
                    actions: [qsTr("Use the other"), qsTr("Keep mine")]
                    kind: Notice.Kind.Other
                    text: qsTr("What you wrote is kept. The other text: “%1”").arg(TodoEditorView.otherText.slice(0, 200))
                    title: TodoEditorView.otherTitle

                    onActionTriggered: index => index === 0 ? TodoEditorView.useOther() : TodoEditorView.keepOwn()
                }
            }
            Button {
                id: versions

                Accessible.description: qsTr("Two devices changed this todo")
                iconName: "merge"
                kind: Button.Kind.Quiet
                size: Button.Size.Small
                text: qsTr("Choose between versions")
                visible: TodoEditorView.inConflict

                onClicked: {
                    const todoId = TodoEditorView.todoId;
                    editor.closeWanted();
                    ConflictView.open(todoId);
                }
            }
            EditorChecklist {
                id: checklist

                width: parent.width

                onOpenWanted: todoId => editor.openWanted(todoId)
            }
            EditorChips {
                width: parent.width

                onOpenWanted: todoId => editor.openWanted(todoId)
                onPickerWanted: picker => editor.pickerWanted(picker)
            }
            Item {
                height: Theme.hitLine
                width: parent.width

                Label {
                    anchors.left: parent.left
                    anchors.right: actions.left
                    anchors.rightMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text3
                    font: Theme.smallFont
                    text: TodoEditorView.isDraft ? qsTr("Saving…") : TodoEditorView.createdText
                }
                Row {
                    id: actions

                    anchors.right: parent.right

                    IconButton {
                        iconName: "clock"
                        text: qsTr("Tracked time")

                        onClicked: editor.entriesWanted()
                    }
                    IconButton {
                        iconName: TodoEditorView.running ? "pause" : "play"
                        text: TodoEditorView.running ? qsTr("Pause") : qsTr("Start")

                        onClicked: Planner.toggleTimer(TodoEditorView.todoId)
                    }
                    IconButton {
                        iconName: "leaf"
                        text: qsTr("Let go")

                        onClicked: Planner.letGo([TodoEditorView.todoId])
                    }
                    IconButton {
                        iconName: "trash"
                        text: qsTr("Delete")

                        onClicked: {
                            Planner.remove([TodoEditorView.todoId]);
                            editor.closeWanted();
                        }
                    }
                }
            }
        }
    }
}
