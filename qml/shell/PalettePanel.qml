// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Finds everything: todos, goals, projects, commands. The list never jumps under the selection. */
FloatingPanel {
    id: palette

    readonly property bool mirrored: LayoutMirroring.enabled

    signal commandChosen(string command)
    /** → (← from right to left) on a todo: what can be done with it. */
    signal actionsWanted(string todoId, Item anchor)

    function open(prefix: string) {
        PaletteView.text = prefix;
        PaletteView.begin();
        show();
        line.forceActiveFocus(Qt.TabFocusReason);
        line.selectAll();
    }

    function choose() {
        if (PaletteView.activate())
            hide();
    }

    function addAsTodo() {
        PaletteView.addAsTodo();
        hide();
    }

    fromTop: 88
    name: qsTr("Search and commands")
    panelHeight: Math.round(542 * Theme.scale)
    panelWidth: Math.round(800 * Theme.scale)

    Keys.onPressed: event => {
        const control = (event.modifiers & Qt.ControlModifier) !== 0;
        const last = PaletteView.results.count - 1;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Down:
            PaletteView.current = Math.min(last, PaletteView.current + 1);
            break;
        case Qt.Key_Up:
            PaletteView.current = Math.max(0, PaletteView.current - 1);
            break;
        case Qt.Key_PageDown:
            PaletteView.current = Math.min(last, PaletteView.current + 8);
            break;
        case Qt.Key_PageUp:
            PaletteView.current = Math.max(0, PaletteView.current - 8);
            break;
        case mirrored ? Qt.Key_Left : Qt.Key_Right:
            event.accepted = PaletteView.currentTodoId !== "";
            if (event.accepted)
                actionsWanted(PaletteView.currentTodoId, list.currentItem);
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (control || PaletteView.emptyText !== "")
                addAsTodo();
            else
                choose();
            break;
        default:
            event.accepted = false;
        }
    }

    Connections {
        function onActivated() {
            palette.hide();
        }

        function onCommandChosen(command: string) {
            palette.hide();
            palette.commandChosen(command);
        }

        target: PaletteView
    }
    Item {
        id: head

        height: Math.round(54 * Theme.scale)
        width: parent.width

        Icon {
            id: glass

            anchors.left: parent.left
            anchors.leftMargin: Theme.space20
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            name: "search"
            size: Theme.icon16
        }
        LineMetrics {
            id: metrics

            font: line.font
        }
        TextInput {
            id: line

            Accessible.name: qsTr("Search")
            anchors.left: glass.right
            anchors.leftMargin: Theme.space12
            anchors.right: prefixes.visible ? prefixes.left : parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: metrics.offset(contentHeight)
            clip: true
            color: Theme.text
            focus: true
            font: Theme.quickAddFont
            maximumLength: 1000
            selectByMouse: true
            selectedTextColor: Theme.onAccent
            selectionColor: Theme.accent
            text: PaletteView.text

            cursorDelegate: Caret {
                field: line
            }

            onTextEdited: PaletteView.text = text

            Label {
                anchors.fill: parent
                color: Theme.text3
                font: line.font
                text: qsTr("Search everything, or type a command")
                visible: line.text === "" && line.preeditText === ""
            }
        }
        Row {
            id: prefixes

            anchors.right: parent.right
            anchors.rightMargin: Theme.space20
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space6
            visible: !palette.small && line.contentWidth < 300

            KeyHint {
                keys: [">"]
                text: qsTr("commands")
            }
            KeyHint {
                keys: ["#"]
                text: qsTr("projects")
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
    }
    PaletteList {
        id: list

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.top: head.bottom
        width: preview.visible ? 480 : parent.width

        onAddWanted: palette.addAsTodo()
        onChosen: palette.choose()
    }
    PalettePreview {
        id: preview

        anchors.bottom: foot.top
        anchors.right: parent.right
        anchors.top: head.bottom
        visible: palette.panel.width >= 760
        width: palette.panel.width - 480
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        height: Math.round(40 * Theme.scale)
        width: parent.width

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
        Row {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space20
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space16
            visible: !palette.small

            KeyHint {
                keys: [qsTr("Enter")]
                text: qsTr("open")
            }
            KeyHint {
                keys: [qsTr("Ctrl"), qsTr("Enter")]
                text: qsTr("add as todo")
            }
            KeyHint {
                keys: [palette.mirrored ? "←" : "→"]
                text: qsTr("actions")
            }
            KeyHint {
                keys: [qsTr("Esc")]
                text: qsTr("close")
            }
        }
        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space20
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            font: Theme.metaFont
            text: PaletteView.results.problem !== "" ? PaletteView.results.problem : PaletteView.results.statusText
        }
    }
}
