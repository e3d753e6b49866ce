// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Every action with its keys: search, press to rebind. Enter on a row waits for its new keys, Del takes them away, Backspace puts them back. */
SettingsPage {
    id: page

    readonly property real sideMargin: small ? Theme.space16 : Theme.space20

    function filter() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function enter() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: page.sideMargin
        height: Theme.space4 + search.implicitHeight + (beside ? 0 : Theme.space8 + defaults.implicitHeight) + Theme.space12
        width: Math.min(parent.width - 2 * page.sideMargin, Math.round(680 * Theme.scale))

        readonly property bool beside: width >= defaults.implicitWidth + Math.round(220 * Theme.scale)

        Field {
            id: search

            Accessible.name: qsTr("Search the keys")
            anchors.left: parent.left
            iconName: "search"
            placeholderText: qsTr("An action, or keys")
            text: KeyListModel.search
            width: head.beside ? parent.width - defaults.implicitWidth - Theme.space12 : parent.width
            y: Theme.space4

            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            Keys.onEscapePressed: event => {
                event.accepted = text !== "";
                clear();
                KeyListModel.search = "";
            }
            onTextEdited: KeyListModel.search = text
        }
        Button {
            id: defaults

            anchors.left: head.beside ? undefined : parent.left
            anchors.right: head.beside ? parent.right : undefined
            enabled: ActionKeys.anyChanged
            iconName: "undo"
            reason: qsTr("All keys are as they came")
            text: qsTr("Put back the defaults")
            y: head.beside ? search.y + Math.round((search.implicitHeight - height) / 2) : search.y + search.implicitHeight + Theme.space8

            onClicked: ActionKeys.putAllBack()
        }
    }
    ListView {
        id: list

        Accessible.name: qsTr("Keys")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: head.left
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: 0
        focus: true
        keyNavigationEnabled: false
        model: KeyListModel
        reuseItems: true
        section.property: "placeText"
        width: head.width

        Keys.onPressed: event => {
            const row = currentItem as KeyRow;
            const step = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
            event.accepted = true;
            if (step !== 0 && currentIndex + step < 0)
                search.forceActiveFocus(Qt.BacktabFocusReason);
            else if (step !== 0)
                currentIndex = Math.max(0, Math.min(count - 1, currentIndex + step));
            else if (row && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space))
                row.wait();
            else if (row && event.key === Qt.Key_Delete)
                ActionKeys.unbind(row.action);
            else if (row && event.key === Qt.Key_Backspace)
                row.putBack();
            else
                event.accepted = false;
        }

        delegate: KeyRow {
            current: ListView.isCurrentItem && list.activeFocus
            width: list.width

            onChosen: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
            onAnswered: list.forceActiveFocus(Qt.TabFocusReason)
        }
        section.delegate: Label {
            required property string section

            Accessible.role: Accessible.Heading
            anchors.left: parent?.left
            bottomPadding: Theme.space4
            font: Theme.bodyStrongFont
            text: section
            topPadding: Theme.space16
        }

        ScrollBar.vertical: ScrollBar {
            height: list.height
            parent: page
            x: page.LayoutMirroring.enabled ? 0 : page.width - width
            y: list.y
        }
    }
    Label {
        anchors.horizontalCenter: list.horizontalCenter
        color: Theme.text2
        text: qsTr("Nothing called “%1”").arg(KeyListModel.search)
        visible: list.count === 0
        y: list.y + Theme.space40
    }
}
