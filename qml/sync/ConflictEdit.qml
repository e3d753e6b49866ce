// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** What the person writes instead of the versions. Ctrl+Enter takes it; Esc leaves it, and the next edit begins with it. Plain keys stay in it: around it they choose. */
FocusScope {
    id: edit

    required property string name
    required property string text
    required property bool isLong
    required property string problem

    /** What is shown changes, and nobody types. */
    property bool filling: false
    readonly property bool keysShown: width >= Math.round(420 * Theme.scale)

    signal edited(string text)
    signal done
    signal dropped

    function enter() {
        (isLong ? area : line).forceActiveFocus(Qt.TabFocusReason);
        goToEnd();
    }

    function goToEnd() {
        area.cursorPosition = area.length;
        line.cursorPosition = line.text.length;
    }

    /** What there is to begin with may come when this is made already. */
    function show() {
        if ((isLong ? area.text : line.text) === text)
            return;
        filling = true;
        area.text = text;
        line.text = text;
        filling = false;
        if (activeFocus)
            goToEnd();
    }

    onProblemChanged: if (problem !== "")
        enter()

    implicitHeight: column.implicitHeight

    Keys.onEscapePressed: dropped()
    Keys.onPressed: event => {
        const taken = (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (!isLong || (event.modifiers & Qt.ControlModifier) !== 0);
        const leads = [Qt.Key_Tab, Qt.Key_Backtab, Qt.Key_PageUp, Qt.Key_PageDown].includes(event.key);
        event.accepted = taken || !leads && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        if (taken)
            done();
    }

    onTextChanged: show()

    Component.onCompleted: show()

    Column {
        id: column

        spacing: Theme.space8
        width: parent.width

        TextArea {
            id: area

            Accessible.name: edit.name
            visible: edit.isLong
            width: parent.width

            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onTabPressed: use.forceActiveFocus(Qt.TabFocusReason)
            onTextChanged: if (edit.isLong && !edit.filling)
                edit.edited(text)
        }
        Field {
            id: line

            Accessible.name: edit.name
            errorText: edit.problem
            visible: !edit.isLong
            width: parent.width

            onTextEdited: edit.edited(text)
        }
        Row {
            anchors.left: parent?.left
            spacing: Theme.space8

            Button {
                id: use

                size: Button.Size.Small
                text: qsTr("Use this")

                onClicked: edit.done()
            }
            KeyCap {
                anchors.verticalCenter: parent?.verticalCenter
                key: edit.isLong ? qsTr("Ctrl Enter") : qsTr("Enter")
                visible: edit.keysShown
            }
            Button {
                kind: Button.Kind.Quiet
                size: Button.Size.Small
                text: qsTr("Cancel")

                onClicked: edit.dropped()
            }
            KeyCap {
                anchors.verticalCenter: parent?.verticalCenter
                key: qsTr("Esc")
                visible: edit.keysShown
            }
        }
    }
}
