// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Writes the parts of a todo: a line each, with its estimate at the end. */
FocusScope {
    id: form

    required property int row
    readonly property string problem: ReviewView.partsProblem(area.text)

    signal finished

    function accept() {
        if (ReviewView.split(row, area.text))
            finished();
    }

    Accessible.name: qsTr("Parts")
    Accessible.role: Accessible.Pane
    implicitHeight: column.implicitHeight

    Component.onCompleted: {
        area.text = ReviewView.partsOf(row);
        area.forceActiveFocus(Qt.PopupFocusReason);
        area.selectAll();
    }
    Keys.onEscapePressed: finished()
    Keys.onPressed: event => {
        event.accepted = (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier);
        if (event.accepted)
            accept();
    }

    Column {
        id: column

        spacing: Theme.space8
        width: parent.width

        TextArea {
            id: area

            Accessible.name: qsTr("One part a line, with its estimate at the end")
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: splitButton
            focus: true
            minimumLines: 2
            placeholderText: qsTr("Write the outline 45m")
            width: parent.width
        }
        Label {
            color: form.problem === "" ? Theme.text2 : Theme.lamp
            font: Theme.metaFont
            text: form.problem === "" ? ReviewView.partsText(form.row, area.text) : form.problem
            width: parent.width
            wrapMode: Text.Wrap
        }
        Flow {
            spacing: Theme.space8
            width: parent.width

            Button {
                id: splitButton

                enabled: form.problem === ""
                reason: form.problem
                size: Button.Size.Small
                text: qsTr("Split")

                onClicked: form.accept()
            }
            Button {
                kind: Button.Kind.Quiet
                size: Button.Size.Small
                text: qsTr("Cancel")

                onClicked: form.finished()
            }
        }
    }
}
