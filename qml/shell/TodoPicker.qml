// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Asks for one field of the selected todos: type it, or choose below. */
FloatingPanel {
    id: picker

    function open(kind: string, ids: list<string>) {
        TodoPickerView.begin(kind, ids);
        field.clear();
        list.currentIndex = TodoPickerView.choices.findIndex(choice => choice.present);
        list.positionViewAtIndex(Math.max(0, list.currentIndex), ListView.Contain);
        show();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    function take() {
        const typed = field.text.trim();
        const choice = list.currentIndex >= 0 ? TodoPickerView.choices[list.currentIndex] : null;
        // Enter alone changes nothing; to clear a field is a choice of its own.
        const same = choice ? choice.present : typed === "";
        if (same || TodoPickerView.apply(choice ? choice.value : typed))
            hide();
    }

    fromTop: 160
    name: TodoPickerView.title
    panelHeight: column.implicitHeight + Theme.space24
    panelWidth: Math.round(380 * Theme.scale)

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Down)
            list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1);
        else if (event.key === Qt.Key_Up)
            list.currentIndex = list.currentIndex < 0 ? list.count - 1 : list.currentIndex - 1;
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            take();
        else
            event.accepted = false;
    }

    Column {
        id: column

        spacing: Theme.space8
        width: parent.width - 2 * Theme.space16
        x: Theme.space16
        y: Theme.space12

        Label {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            font: Theme.bodyStrongFont
            text: TodoPickerView.title
        }
        Field {
            id: field

            Accessible.name: TodoPickerView.title
            errorText: TodoPickerView.problem
            focus: true
            placeholderText: TodoPickerView.example
            width: parent.width

            onTextEdited: {
                TodoPickerView.typed = text;
                list.currentIndex = -1;
            }
        }
        ListView {
            id: list

            Accessible.name: qsTr("Choices")
            Accessible.role: Accessible.List
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            currentIndex: -1
            height: Math.min(contentHeight, 8 * Theme.menuItemHeight)
            keyNavigationEnabled: false
            model: TodoPickerView.choices
            width: parent.width

            delegate: PickerRow {
                selected: ListView.isCurrentItem
                width: ListView.view.width

                onClicked: {
                    list.currentIndex = index;
                    picker.take();
                }
            }
        }
    }
}
