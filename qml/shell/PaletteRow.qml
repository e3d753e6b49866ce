// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One hit: its mark, the title with the matched letters lit, where it is. */
MouseArea {
    id: row

    required property int index
    required property int kind
    required property string recordId
    required property string title
    required property list<int> matches
    required property string detail
    required property string hint
    required property string icon
    required property string colour
    required property bool done
    required property double progress
    required property bool running
    required property bool over
    required property string accessibleText
    property bool selected: false
    readonly property bool todo: kind === 0
    readonly property bool project: kind === 2

    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    hoverEnabled: true
    implicitHeight: Math.round(34 * Theme.scale)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.accent
        border.width: row.selected ? 1.5 : 0
        color: row.selected ? Theme.sel : row.containsMouse ? Theme.hover : "transparent"
        radius: Theme.radiusButton
    }
    Item {
        anchors.fill: parent

        Item {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: Theme.space10
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.icon16
            width: Theme.icon16

            MoonGlyph {
                anchors.centerIn: parent
                done: row.done
                over: row.over
                progress: row.progress
                running: row.running
                subject: row.recordId
                visible: row.todo
            }
            ProjectDot {
                anchors.centerIn: parent
                colourName: row.colour
                size: Theme.space10
                visible: row.project
            }
            Icon {
                anchors.centerIn: parent
                color: Theme.text2
                name: row.icon
                size: Theme.icon14
                visible: !row.todo && !row.project && row.icon !== ""
            }
        }
        Text {
            id: name

            anchors.left: mark.right
            anchors.leftMargin: Theme.space10
            anchors.verticalCenter: parent.verticalCenter
            color: row.done ? Theme.text3 : Theme.text
            elide: Text.ElideRight
            font: Theme.bodyFont
            text: PaletteView.results.styledTitle(row.title, row.matches, String(Theme.accent))
            textFormat: Text.StyledText
            width: Math.min(implicitWidth, parent.width - mark.width - place.width - 3 * Theme.space10 - Theme.space8)
        }
        Label {
            anchors.left: name.right
            anchors.right: place.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            text: row.detail === "" ? "" : qsTr(" · %1").arg(row.detail)
        }
        Label {
            id: place

            anchors.right: parent.right
            anchors.rightMargin: Theme.space10
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            font: Theme.metaFont
            text: row.hint
        }
    }
}
