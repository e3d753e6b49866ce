// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Writes the todos that take the place of the one on the card: a line each. */
FocusScope {
    id: form

    property real labelWidth: 0
    property bool narrow: false
    readonly property string problem: TriageView.partsProblem(area.text)

    signal finished

    function enter() {
        area.forceActiveFocus(Qt.PopupFocusReason);
        area.cursorPosition = area.length;
    }

    function accept() {
        TriageView.split(area.text);
    }

    Accessible.name: qsTr("Parts")
    Accessible.role: Accessible.Pane
    implicitHeight: foot.y + foot.height

    Component.onCompleted: area.text = TriageView.partsBegun()
    Keys.onEscapePressed: finished()
    Keys.onPressed: event => {
        event.accepted = (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier);
        if (event.accepted)
            accept();
    }

    Rectangle {
        color: Theme.stepNow
        height: foot.y
        width: parent.width

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
    }
    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.space20
        color: Theme.accent
        font: Theme.metaStrongFont
        text: qsTr("Split")
        width: form.labelWidth
        y: form.narrow ? Theme.space12 : Theme.space16 + Theme.space10
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space20 + (form.narrow ? 0 : form.labelWidth)
        anchors.right: parent.right
        anchors.rightMargin: Theme.space20
        spacing: Theme.space12
        y: form.narrow ? name.y + name.height + Theme.space8 : Theme.space16

        TextArea {
            id: area

            Accessible.name: qsTr("One todo a line. A time at its end is how long it takes")
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: splitButton
            focus: true
            minimumLines: 2
            width: parent.width
        }
        Label {
            color: Theme.text2
            font: Theme.metaFont
            text: form.problem === "" ? TriageView.partsText(area.text) : form.problem
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Item {
        id: foot

        height: Theme.buttonHeight + 2 * Theme.space12
        width: parent.width
        y: column.y + column.height + Theme.space16

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
        KeyButton {
            anchors.right: splitButton.left
            anchors.rightMargin: Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            keys: [qsTr("Esc")]
            keysShown: !form.narrow
            text: qsTr("Cancel")

            onClicked: form.finished()
        }
        KeyedButton {
            id: splitButton

            action: "triage-accept"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            enabled: form.problem === ""
            keysShown: !form.narrow
            primary: true
            text: qsTr("Split")

            onClicked: form.accept()
        }
    }
}
