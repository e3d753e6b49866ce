// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** The pages of a project, underlined. Tab reaches the chosen one, the arrow keys choose. */
FocusScope {
    id: tabs

    required property list<string> titles
    property list<string> details: []
    property int currentIndex: 0

    signal chosen(int index)

    function take(index: int, reason: int) {
        if (index >= 0 && index < titles.length && index !== currentIndex)
            chosen(index);
        (repeater.itemAt(currentIndex) as Item).forceActiveFocus(reason); // the page took it, or hid with it
    }

    Accessible.name: qsTr("Pages of the project")
    Accessible.role: Accessible.PageTabList
    implicitHeight: Math.round(34 * Theme.scale)

    Keys.onPressed: event => {
        const forward = tabs.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const back = tabs.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        event.accepted = event.key === forward || event.key === back;
        if (!event.accepted)
            return;
        tabs.take(tabs.currentIndex + (event.key === forward ? 1 : -1), Qt.TabFocusReason);
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }
    Row {
        anchors.left: parent.left
        height: parent.height
        spacing: Theme.space16 + Theme.space2

        Repeater {
            id: repeater

            model: tabs.titles

            delegate: Pressable {
                id: tab

                required property int index
                required property string modelData
                readonly property bool active: index === tabs.currentIndex

                Accessible.checkable: true
                Accessible.checked: active
                Accessible.role: Accessible.PageTab
                activeFocusOnTab: active
                focus: active
                focusPolicy: active ? Qt.StrongFocus : Qt.ClickFocus
                height: tabs.height
                implicitWidth: words.implicitWidth
                text: modelData

                contentItem: Item {
                    Row {
                        id: words

                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.space6

                        Label {
                            color: tab.active || tab.hovered ? Theme.text : Theme.text2
                            font: Theme.bodyMediumFont
                            text: tab.modelData
                        }
                        Label {
                            color: Theme.text3
                            text: tabs.details[tab.index] ?? ""
                            visible: text !== ""
                        }
                    }
                    Rectangle {
                        anchors.bottom: parent.bottom
                        color: Theme.accent
                        height: Theme.space2
                        visible: tab.active
                        width: parent.width
                    }
                    FocusRing {
                        cornerRadius: Theme.radiusNav
                        gap: -Theme.space2
                        shown: tab.visualFocus
                    }
                }

                onClicked: tabs.take(index, Qt.MouseFocusReason)
            }
        }
    }
}
