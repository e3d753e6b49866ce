// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The current hit in short: its facts and its notes. */
Item {
    id: preview

    readonly property int facts: PaletteView.previewNames.length

    Rectangle {
        anchors.left: parent.left
        color: Theme.line
        height: parent.height
        width: Theme.hairline
    }
    Column {
        spacing: Theme.space12
        width: parent.width - 2 * Theme.space20
        x: Theme.space20
        y: Theme.space16

        Label {
            font: Theme.h2Font
            maximumLineCount: 4
            text: PaletteView.previewTitle
            width: parent.width
            wrapMode: Text.Wrap
        }
        Rectangle {
            color: Theme.line
            height: Theme.hairline
            visible: preview.facts > 0
            width: parent.width
        }
        Column {
            spacing: Theme.space6
            width: parent.width

            Repeater {
                // Made once: with every letter another hit is described.
                model: 5

                delegate: Item {
                    id: fact

                    required property int index
                    /** Of a todo the project comes first. */
                    readonly property bool dotted: index === 0 && PaletteView.currentTodoId !== "" && PaletteView.previewColour !== ""

                    height: Theme.metaLine
                    visible: index < preview.facts
                    width: parent?.width ?? 0

                    Label {
                        anchors.left: parent.left
                        color: Theme.text3
                        font: Theme.metaFont
                        text: PaletteView.previewNames[fact.index] ?? ""
                        width: Math.round(74 * Theme.scale)
                    }
                    ProjectDot {
                        id: dot

                        anchors.left: parent.left
                        anchors.leftMargin: Math.round(78 * Theme.scale)
                        anchors.verticalCenter: parent.verticalCenter
                        colourName: PaletteView.previewColour
                        visible: fact.dotted
                    }
                    Label {
                        anchors.left: parent.left
                        anchors.leftMargin: Math.round(78 * Theme.scale) + (fact.dotted ? dot.width + Theme.space6 : 0)
                        anchors.right: parent.right
                        font: Theme.metaFont
                        text: PaletteView.previewValues[fact.index] ?? ""
                    }
                }
            }
        }
        Rectangle {
            color: Theme.line
            height: Theme.hairline
            visible: PaletteView.previewNotes !== ""
            width: parent.width
        }
        Label {
            color: Theme.text2
            font: Theme.metaFont
            lineHeight: 1.2
            maximumLineCount: 14
            text: PaletteView.previewNotes
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
