// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The line itself, with the recognised words tinted in place. */
FocusScope {
    id: line

    /** Counts what may have moved the letters: with a long text they move while the caret stays at the end. */
    property int moves: 0
    readonly property real caretY: input.cursorRectangle.y
    readonly property real caretHeight: input.cursorRectangle.height

    function edit() {
        input.forceActiveFocus(Qt.TabFocusReason);
        input.cursorPosition = input.length;
    }

    /** Selects a recognised word, to be written anew. */
    function editWord(start: int, length: int) {
        input.forceActiveFocus(Qt.TabFocusReason);
        input.select(start, start + length);
    }

    /** Where a letter begins: with the text, the room for it and how far it is scrolled. */
    function place(position: int): real {
        return input.length >= 0 && input.contentWidth >= 0 && input.width >= 0 && moves >= 0 ? input.positionToRectangle(position).x : 0;
    }

    implicitHeight: Math.round(62 * Theme.scale)

    LineMetrics {
        id: metrics

        font: input.font
    }
    TextInput {
        id: input

        Accessible.name: qsTr("New todo")
        anchors.left: parent.left
        anchors.leftMargin: Theme.space20 + 1
        anchors.right: parent.right
        anchors.rightMargin: Theme.space20
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: metrics.offset(contentHeight)
        clip: true
        color: Theme.text
        focus: true
        font: Theme.quickAddFont
        maximumLength: 20000
        selectByMouse: true
        selectedTextColor: Theme.onAccent
        selectionColor: Theme.accent
        text: QuickAddView.text

        cursorDelegate: Caret {
            field: input
            z: 2 // above the tint that ends where it stands
        }

        Keys.forwardTo: [earlier]
        onCursorRectangleChanged: line.moves += 1
        onTextEdited: QuickAddView.text = text

        EarlierUndo {
            id: earlier

            canRedo: input.canRedo
            canUndo: input.canUndo
        }
        Repeater {
            model: QuickAddView.tints

            // Neither hidden nor brought to the front: with either, the window looks through all of its items.
            delegate: Item {
                id: tint

                required property int index
                required property string kind
                required property int priority
                /** Where the word stands in the text. */
                required property int start
                required property int end
                readonly property bool shown: index < QuickAddView.tints.count && end <= input.length
                readonly property real first: shown ? line.place(start) : 0
                readonly property real last: shown ? line.place(end) : 0
                readonly property bool danger: kind === "priority" && priority === 3
                readonly property bool project: kind === "project" || kind === "tag"
                readonly property color ground: danger ? Theme.dangerSoft : project ? Theme.goodSoft : Theme.accentSoft
                /** While the caret is in the word, the plain text shows it. Start and end of a selection change one by one. */
                readonly property bool covered: input.selectedText === "" && (input.cursorPosition <= start || input.cursorPosition >= end)

                height: line.caretHeight
                opacity: shown ? 1 : 0
                width: Math.max(0, last - first) + Theme.space4
                x: first - Theme.space2
                y: line.caretY
                z: 1

                Rectangle {
                    color: tint.ground
                    height: tint.height
                    opacity: tint.shown && !tint.covered ? 1 : 0
                    parent: behind
                    radius: Theme.radiusChip
                    width: tint.width
                    x: tint.x
                    y: tint.y
                }
                Rectangle {
                    anchors.fill: parent
                    color: tint.ground
                    opacity: tint.covered ? 1 : 0
                    radius: Theme.radiusChip

                    Text {
                        color: tint.danger ? Theme.danger : tint.project ? Theme.good : Theme.accent
                        font: input.font
                        text: tint.shown ? input.text.substring(tint.start, tint.end) : ""
                        textFormat: Text.PlainText
                        x: Theme.space2
                    }
                }
            }
        }
        Item {
            id: behind

            z: -1
        }
    }
    Label {
        anchors.left: input.left
        anchors.right: input.right
        anchors.verticalCenter: input.verticalCenter
        color: Theme.text3
        font: Theme.quickAddFont
        text: qsTr("What is to be done?")
        visible: input.text === "" && input.preeditText === ""
    }
}
