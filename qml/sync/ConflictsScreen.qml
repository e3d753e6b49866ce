// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The records that two devices changed, and what each version says; the person chooses. In narrow windows they are two pages. */
PlannerScreen {
    id: screen

    readonly property bool twoPages: tier <= 1
    property bool opened: false
    readonly property bool detailShown: !twoPages || opened
    readonly property bool listShown: !twoPages || !opened
    readonly property bool empty: ConflictView.ready && list.count === 0
    /** What had the focus is gone with the last conflict. */
    readonly property Item focusHome: empty ? leaving : null

    function enter() {
        if (empty)
            leaving.forceActiveFocus(Qt.TabFocusReason);
        else if (listShown)
            list.forceActiveFocus(Qt.TabFocusReason);
        else
            detail.enter();
    }

    function regions(): list<Item> {
        return empty ? [listHeader, leaving] : [listHeader, list, detail];
    }

    function enterRegion(region: Item) {
        if (region === list || region === leaving)
            region.forceActiveFocus(Qt.TabFocusReason);
        else if (region === detail)
            detail.enter();
        else
            enterFirst(region);
    }

    function back() {
        opened = false;
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    footHeight: detailShown && !empty ? detail.footHeight : 0

    Component.onDestruction: ConflictView.hide()
    onEmptyChanged: if (empty) {
        opened = false;
        if (activeFocus)
            enter();
    }
    onVisibleChanged: visible ? ConflictView.show() : ConflictView.hide()

    Component.onCompleted: if (visible)
        ConflictView.show()

    PageHeader {
        id: listHeader

        outermost: screen.twoPages

        anchors.left: parent.left
        detail: list.count > 0 ? list.count.toLocaleString(Qt.locale(), "f", 0) : ""
        small: screen.small
        title: qsTr("Conflicts")
        visible: screen.listShown
        width: listColumn.width

        onDrawerWanted: screen.drawerWanted()
        onFilterLeft: screen.enter()
        onPaletteWanted: screen.paletteWanted()
    }
    Item {
        id: listColumn

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: listHeader.bottom
        visible: screen.listShown
        width: screen.twoPages ? screen.width : Math.round((screen.tier === 2 ? 220 : 288) * Theme.scale)

        Label {
            id: intro

            anchors.left: parent.left
            anchors.leftMargin: Theme.space20 + 2
            anchors.right: parent.right
            anchors.rightMargin: Theme.space20
            color: Theme.text2
            lineHeight: Theme.bodyStrongLine
            lineHeightMode: Text.FixedHeight
            text: qsTr("Two devices changed the same thing before they could talk. Both versions are safe; choose when you like.")
            visible: !screen.empty
            wrapMode: Text.Wrap
        }
        ConflictList {
            id: list

            anchors.bottom: foot.visible ? foot.top : parent.bottom
            anchors.bottomMargin: Theme.space8
            anchors.left: parent.left
            anchors.leftMargin: Theme.space10
            anchors.right: parent.right
            anchors.rightMargin: Theme.space10
            anchors.top: intro.bottom
            anchors.topMargin: Theme.space10
            focus: screen.listShown
            marked: !screen.twoPages
            tall: screen.small

            onEntered: {
                screen.opened = true;
                detail.enter();
            }
            onVersionKey: event => detail.choose(event)
        }
        Flow {
            id: foot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space16
            anchors.left: parent.left
            anchors.leftMargin: Theme.space20 + 2
            anchors.right: parent.right
            anchors.rightMargin: Theme.space20
            spacing: Theme.space6
            visible: !screen.empty && !screen.low

            Label {
                color: Theme.text3
                font: Theme.metaFont
                lineHeight: Theme.bodyStrongLine
                lineHeightMode: Text.FixedHeight
                text: qsTr("Until you choose, every device shows the most recent version with a “2 versions” mark.")
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
    Rectangle {
        id: divide

        anchors.bottom: parent.bottom
        anchors.left: listColumn.right
        anchors.top: parent.top
        color: Theme.line
        visible: !screen.twoPages
        width: Theme.hairline
    }
    EmptyState {
        anchors.horizontalCenter: detail.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        dotsShown: true
        text: ConflictView.problem
        title: qsTr("No conflicts. Your devices agree.")
        today: Shell.todayDot
        visible: screen.empty

        Button {
            id: leaving

            text: qsTr("Back to the week")

            onClicked: Shell.screen = Shell.Screen.Week
        }
    }
    ConflictDetail {
        id: detail

        anchors.bottom: parent.bottom
        anchors.left: screen.twoPages ? parent.left : divide.right
        anchors.right: parent.right
        anchors.top: parent.top
        backShown: screen.twoPages
        focus: !screen.listShown
        small: screen.small
        visible: screen.detailShown && !screen.empty && ConflictView.ready

        onBackWanted: screen.back()
    }
}
