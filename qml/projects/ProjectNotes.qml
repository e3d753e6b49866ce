// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The notes of the project: Markdown, edited where it is shown. Ctrl with a click opens a link. */
FocusScope {
    id: notes

    // Its type is not named here: naming it would read its file.
    function styles(): var {
        return highlight.item;
    }

    /** The address of the link at a character; empty where there is none. */
    function linkAt(position: int): string {
        return styles()?.linkAt(position) ?? "";
    }

    function show() {
        if (area.text === ProjectView.notes)
            return;
        const cursor = ProjectView.cursorIn(ProjectView.notes, area.text, area.cursorPosition);
        area.text = ProjectView.notes;
        area.cursorPosition = cursor;
    }

    Component.onCompleted: {
        show();
        ProjectView.prepareNotes();
        highlight.setSource("NotesHighlight.qml", {
            textDocument: area.textDocument
        });
    }

    Connections {
        function onTextsChanged() {
            notes.show();
        }

        target: ProjectView
    }
    Loader {
        id: highlight

        visible: false
    }
    Flickable {
        id: flick

        function follow(caret: rect) {
            if (caret.y < contentY)
                contentY = caret.y;
            else if (caret.y + caret.height > contentY + height)
                contentY = caret.y + caret.height - height;
        }

        anchors.fill: parent
        anchors.leftMargin: -area.leftPadding // the ground of code reaches beyond the words
        anchors.topMargin: Theme.space12
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: area.height
        contentWidth: width

        TextArea {
            id: area

            Accessible.name: qsTr("Notes")
            focus: true
            font: Theme.noteFont
            framed: false
            height: Math.max(implicitHeight, flick.height)
            leftPadding: Theme.space8
            placeholderText: qsTr("What should you find here when you come back? Markdown works.")
            width: Math.min(flick.width, 760 * Theme.scale)

            Keys.onEscapePressed: nextItemInFocusChain(false)?.forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onPressed: event => {
                const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                const link = enter && (event.modifiers & Qt.ControlModifier) ? notes.linkAt(cursorPosition) : "";
                event.accepted = link !== "" && ProjectView.openLink(link);
            }
            onCursorRectangleChanged: if (activeFocus)
                flick.follow(cursorRectangle)
            onTextChanged: if (activeFocus)
                ProjectView.notes = text

            Repeater {
                model: notes.styles()?.codeBlocks?.length ?? 0

                Rectangle {
                    required property int index
                    /** Its first and last character, of one answer of the highlighter. */
                    readonly property point ends: {
                        const block = notes.styles()?.codeBlocks[index];
                        return Qt.point(block?.first ?? 0, block?.last ?? 0);
                    }
                    // Read again when lines above it wrap in another way.
                    readonly property rect from: area.contentHeight > 0 ? area.positionToRectangle(ends.x) : Qt.rect(0, 0, 0, 0)
                    readonly property rect to: area.contentHeight > 0 ? area.positionToRectangle(ends.y) : Qt.rect(0, 0, 0, 0)

                    color: Theme.sunken
                    height: to.y + to.height - y + Theme.space4
                    radius: Theme.radiusButton
                    width: area.width
                    y: from.y - Theme.space4
                    z: -1
                }
            }
            HoverHandler {
                id: pointer

                readonly property string link: hovered ? notes.linkAt(area.positionAt(point.position.x, point.position.y)) : ""

                cursorShape: link !== "" && (point.modifiers & Qt.ControlModifier) ? Qt.PointingHandCursor : Qt.IBeamCursor
            }
            TapHandler {
                acceptedModifiers: Qt.ControlModifier

                onTapped: point => ProjectView.openLink(notes.linkAt(area.positionAt(point.position.x, point.position.y)))
            }
            Tooltip {
                keys: qsTr("Ctrl+click")
                shown: pointer.link !== ""
                text: pointer.link
            }
        }
    }
}
