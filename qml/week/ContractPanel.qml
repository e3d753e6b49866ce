// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** What the week holds and what was promised for it: what does not fit, where it could go, and what changed since. */
FocusScope {
    id: panel

    readonly property alias footHeight: foot.height

    signal closeWanted

    function enter() {
        if (commitButton.visible)
            commitButton.forceActiveFocus(Qt.TabFocusReason);
        else if (changes.count > 0)
            changes.forceActiveFocus(Qt.TabFocusReason);
        else
            close.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: title.text
    Accessible.role: Accessible.Dialog

    Connections {
        function onChanged() {
            if (panel.activeFocus && panel.Window.activeFocusItem === panel)
                panel.enter();
        }

        target: ContractView
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.raised

        TapHandler {}
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.line
        width: Theme.hairline
    }

    component Words: Label {
        color: Theme.text2
        visible: text !== ""
        width: parent?.width ?? 0
        wrapMode: Text.Wrap
    }
    component Heading: Label {
        Accessible.role: Accessible.Heading
        font: Theme.bodyStrongFont
        topPadding: Theme.space8
        width: parent?.width ?? 0
    }

    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        height: Theme.titleRowHeight

        Label {
            id: title

            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            anchors.right: close.left
            anchors.verticalCenter: parent.verticalCenter
            font: Theme.h1SmallFont
            text: ContractView.committed ? qsTr("Week %1 is committed").arg(ContractView.weekNumber) : qsTr("Commit to week %1").arg(ContractView.weekNumber)
        }
        IconButton {
            id: close

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: "x"
            iconSize: Theme.icon14
            keys: qsTr("Esc")
            text: qsTr("Close")

            onClicked: panel.closeWanted()
        }
    }
    Flickable {
        id: flick

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight
        interactive: contentHeight > height

        Column {
            id: column

            bottomPadding: Theme.space16
            spacing: Theme.space8
            width: parent.width - 2 * Theme.space16
            x: Theme.space16

            Words {
                text: ContractView.problem
            }
            Words {
                text: ContractView.promiseText
            }
            Words {
                color: Theme.text
                text: ContractView.balanceText
            }
            ContractList {
                id: changes

                actionText: qsTr("Write why")
                name: qsTr("Changes since")
                rows: ContractView.changes
                visible: count > 0
                width: parent.width
                writing: true

                onReasonGiven: (row, text) => ContractView.giveReason(row, text)
                onLeftDownwards: if (swaps.count > 0)
                    swaps.forceActiveFocus(Qt.TabFocusReason)
            }
            Words {
                color: ContractView.over ? Theme.lamp : Theme.text2
                text: ContractView.fitText
                topPadding: ContractView.committed ? Theme.space8 : 0
            }
            Words {
                text: ContractView.unknownText
            }
            Heading {
                text: qsTr("%Ln todos do not fit", "", swaps.count)
                visible: swaps.count > 0
            }
            ContractList {
                id: swaps

                name: qsTr("What does not fit")
                rows: ContractView.swaps
                visible: count > 0
                width: parent.width

                onActed: row => ContractView.move(row)
                onLeftUpwards: if (changes.count > 0)
                    changes.forceActiveFocus(Qt.BacktabFocusReason)
            }
            LinkButton {
                anchors.left: parent.left
                text: qsTr("Move all %Ln", "", ContractView.movable)
                visible: ContractView.movable > 1

                onClicked: ContractView.moveAll()
            }
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        height: words.implicitHeight + Math.max(commitButton.height, backButton.height) + 3 * Theme.space12

        Words {
            id: words

            color: Theme.text3
            font: Theme.metaFont
            text: ContractView.committed ? qsTr("You can go on planning; what changes is listed here.") : qsTr("Committing keeps what is planned now, so that you see what changes. You can take it back.")
            y: Theme.space8
        }
        Button {
            id: commitButton

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space12
            anchors.right: parent.right
            enabled: ContractView.canCommit
            kind: Button.Kind.Primary
            reason: qsTr("There is nothing planned in it.")
            text: qsTr("Commit to week %1").arg(ContractView.weekNumber)
            visible: !ContractView.committed

            onClicked: {
                ContractView.commit();
                panel.closeWanted();
            }
        }
        Button {
            id: backButton

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space12
            anchors.right: parent.right
            iconName: "undo"
            kind: Button.Kind.Quiet
            text: qsTr("Take it back")
            visible: ContractView.committed

            onClicked: {
                ContractView.uncommit();
                panel.closeWanted();
            }
        }
    }
}
