// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Tracked time of a todo, or of a day: looked at, added, changed, split and deleted. */
FloatingPanel {
    id: panel

    readonly property EntryRow current: list.currentItem as EntryRow

    /** An empty id: of today. */
    function open(todoId: string) {
        EntriesView.open(todoId);
        form.visible = false;
        list.currentIndex = list.count > 0 ? 0 : -1;
        show();
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    function change() {
        if (!current)
            return;
        form.visible = true;
        form.change(current);
    }

    function split() {
        if (!current)
            return;
        form.visible = true;
        form.split(current);
    }

    function add() {
        if (EntriesView.todoId === "")
            return;
        form.visible = true;
        form.add(qsTr("today"));
    }

    fromTop: 96
    name: EntriesView.todoId === "" ? qsTr("Tracked time of %1").arg(EntriesView.title) : qsTr("Tracked time: %1").arg(EntriesView.title)
    panelHeight: column.implicitHeight + 2 * Theme.space16
    panelWidth: 560 * Theme.scale

    onClosed: EntriesView.close()

    Column {
        id: column

        spacing: Theme.space10
        width: parent.width - 2 * Theme.space16
        x: Theme.space16
        y: Theme.space16

        // Also where the list is empty, and a button has the keys.
        Keys.onPressed: event => {
            event.accepted = !form.visible;
            if (form.visible)
                return;
            if (event.key === Qt.Key_S)
                panel.split();
            else if (event.key === Qt.Key_A)
                panel.add();
            else if (event.key === Qt.Key_Delete && panel.current)
                EntriesView.remove(panel.current.entryId);
            else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
                EntriesView.stepDay((event.key === Qt.Key_Right) === list.mirrored ? -1 : 1);
            else
                event.accepted = false;
        }

        Item {
            height: Math.max(title.implicitHeight + summary.implicitHeight, Theme.hitArea)
            width: parent.width

            Label {
                id: title

                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                anchors.right: buttons.left
                anchors.rightMargin: Theme.space8
                font: Theme.h2Font
                text: EntriesView.title
            }
            Label {
                id: summary

                anchors.left: parent.left
                anchors.top: title.bottom
                color: EntriesView.over ? Theme.lamp : Theme.text2
                font: Theme.metaFont
                text: EntriesView.summary
            }
            Row {
                id: buttons

                anchors.right: parent.right

                IconButton {
                    iconName: "left"
                    keys: qsTr("Left")
                    text: qsTr("The day before")
                    visible: EntriesView.todoId === ""

                    onClicked: EntriesView.stepDay(-1)
                }
                IconButton {
                    enabled: EntriesView.canGoForward
                    iconName: "right"
                    keys: qsTr("Right")
                    text: qsTr("The day after")
                    visible: EntriesView.todoId === ""

                    onClicked: EntriesView.stepDay(1)
                }
                IconButton {
                    iconName: "x"
                    iconSize: Theme.icon14
                    keys: qsTr("Esc")
                    text: qsTr("Close")

                    onClicked: panel.hide()
                }
            }
        }
        ListView {
            id: list

            readonly property bool mirrored: LayoutMirroring.enabled

            Accessible.name: panel.name
            Accessible.role: Accessible.List
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            currentIndex: -1
            height: Math.min(contentHeight, 8 * Theme.menuItemHeight)
            highlightMoveDuration: 0
            model: EntriesView.entries
            visible: count > 0
            width: parent.width

            delegate: EntryRow {
                current: ListView.isCurrentItem
                named: EntriesView.todoId === ""
                small: panel.small
                width: ListView.view.width

                // The current row has the focus, and would take it for a click.
                Keys.onEnterPressed: panel.change()
                Keys.onReturnPressed: panel.change()
                onClicked: {
                    list.currentIndex = index;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
            }

            onCountChanged: if (currentIndex < 0 && count > 0)
                currentIndex = 0
        }
        Label {
            color: Theme.text2
            text: EntriesView.todoId === "" ? qsTr("Nothing was tracked on this day.") : qsTr("Nothing was tracked yet. Start the timer, or add time by hand.")
            visible: list.count === 0
            width: parent.width
            wrapMode: Text.Wrap
        }
        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
        EntryForm {
            id: form

            visible: false
            width: parent.width

            onFinished: {
                visible = false;
                list.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
        Flow {
            spacing: Theme.space8
            visible: !form.visible
            width: parent.width

            Button {
                id: addButton

                iconName: "plus"
                size: Button.Size.Small
                text: qsTr("Add time")
                visible: EntriesView.todoId !== ""

                onClicked: panel.add()
            }
            Button {
                size: Button.Size.Small
                text: qsTr("Change")
                visible: list.count > 0

                onClicked: panel.change()
            }
            Button {
                size: Button.Size.Small
                text: qsTr("Split")
                visible: list.count > 0

                onClicked: panel.split()
            }
            Button {
                kind: Button.Kind.Quiet
                size: Button.Size.Small
                text: qsTr("Delete")
                visible: list.count > 0

                onClicked: if (panel.current)
                    EntriesView.remove(panel.current.entryId)
            }
        }
    }
}
