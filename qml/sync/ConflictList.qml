// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The records in conflict. Up and down choose; Enter goes to the versions. The keys that choose among them work here, too. */
ListView {
    id: list

    /** Which one is shown beside it. */
    property bool marked: true
    property bool tall: false

    signal entered
    /** Of the versions that are shown beside it. */
    signal versionKey(event: var)

    Accessible.name: qsTr("Conflicts")
    Accessible.role: Accessible.List
    activeFocusOnTab: !ConflictView.ready || count > 0
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    currentIndex: ConflictView.current
    keyNavigationEnabled: false
    model: ConflictView
    spacing: Theme.space4

    ScrollBar.vertical: ScrollBar {}

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Down || event.key === Qt.Key_J)
            ConflictView.current = Math.min(count - 1, ConflictView.current + 1);
        else if (event.key === Qt.Key_Up || event.key === Qt.Key_K)
            ConflictView.current = Math.max(0, ConflictView.current - 1);
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
            ConflictView.current = event.key === Qt.Key_Home ? 0 : count - 1;
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers & Qt.ControlModifier && marked)
            ConflictView.keep();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            entered();
        else if (marked)
            versionKey(event);
        else
            event.accepted = false;
    }

    delegate: Pressable {
        id: row

        required property int index
        required property string title
        required property string detail
        required property string kind
        required property string colour
        required property string accessibleText
        readonly property bool current: index === ConflictView.current
        readonly property bool selected: current && (list.marked || list.activeFocus)

        Accessible.name: accessibleText
        Accessible.role: Accessible.ListItem
        Accessible.selected: current
        focusPolicy: Qt.NoFocus
        implicitHeight: words.implicitHeight + 2 * Theme.space8
        text: title
        width: ListView.view.width

        // Enter goes to the versions; a click alone only chooses.
        Keys.onEnterPressed: list.entered()
        Keys.onReturnPressed: list.entered()
        Keys.priority: Keys.BeforeItem
        onClicked: {
            ConflictView.current = index;
            if (list.marked)
                list.forceActiveFocus(Qt.MouseFocusReason);
            else
                list.entered();
        }

        background: Rectangle {
            border.color: Theme.accent
            border.width: row.current && list.activeFocus ? 1.5 : 0
            color: row.selected ? Theme.sel : row.hovered ? Theme.hover : "transparent"
            radius: Theme.radiusButton
        }
        contentItem: Item {
            ProjectDot {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space12
                colourName: row.colour
                visible: row.kind === "project"
                y: Theme.space8 + Math.round((Theme.bodyLine - height) / 2)
            }
            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space12
                border.color: Theme.control
                border.width: 1.3
                color: "transparent"
                height: Theme.icon14
                radius: height / 2
                visible: row.kind === "todo"
                width: height
                y: Theme.space8 + Math.round((Theme.bodyLine - height) / 2)
            }
            Icon {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space12
                color: Theme.text2
                name: row.kind === "goal" ? "target" : row.kind === "week" ? "week" : "note"
                size: Theme.icon14
                visible: row.kind !== "project" && row.kind !== "todo"
                y: Theme.space8 + Math.round((Theme.bodyLine - height) / 2)
            }
            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.space12 + Theme.icon14 + Theme.space8
                anchors.right: parent.right
                anchors.rightMargin: Theme.space10
                y: Theme.space8

                Label {
                    Accessible.ignored: true
                    font: Theme.bodyMediumFont
                    text: row.title
                    width: parent.width
                }
                Label {
                    Accessible.ignored: true
                    color: row.selected ? Theme.text2 : Theme.text3
                    font: Theme.metaFont
                    text: row.detail
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
