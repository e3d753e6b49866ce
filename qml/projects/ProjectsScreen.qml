// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** The list of projects and, beside it, one of them. In narrow windows they are two pages with Back. */
PlannerScreen {
    id: screen

    readonly property bool twoPages: tier <= 1
    readonly property bool detailShown: Shell.projectId !== "" && ProjectView.isOpen
    readonly property bool listShown: !twoPages || !detailShown
    /** There is room for a project beside the list, and none is there. */
    readonly property bool roomForFirst: visible && !twoPages && Shell.projectList.count > 0 && (Shell.projectId === "" || ProjectView.gone)
    /** The project that opened because none was: until one goes into it, the list has the focus. */
    property string offeredId: ""

    function openFirst() {
        if (!roomForFirst)
            return;
        offeredId = Shell.projectList.idAt(0);
        Shell.openProject(offeredId);
    }

    function filter() {
        if (listShown && (list.activeFocus || !detailShown))
            list.openFilter();
        else
            detail.openFilter();
    }

    function enter() {
        openFirst();
        if (detailShown && Shell.projectId !== offeredId)
            detail.enter();
        else if (Shell.projectList.count > 0)
            list.enter();
        else
            header.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
    }

    function regions(): list<Item> {
        return [header, list, detail];
    }

    function enterRegion(region: Item) {
        if (region === list)
            list.enter();
        else if (region === detail)
            detail.enter();
        else
            enterFirst(region);
    }

    function reveal(todoId: string): bool {
        return detail.reveal(todoId);
    }

    /** What was shown is gone, also on a page of its own. */
    onDetailShownChanged: if (!detailShown && activeFocus)
        Qt.callLater(enter)
    onRoomForFirstChanged: if (roomForFirst)
        Qt.callLater(openFirst)

    PageHeader {
        id: header

        outermost: screen.twoPages

        anchors.left: parent.left
        backShown: screen.twoPages && screen.detailShown
        small: screen.small
        title: qsTr("Projects")
        width: screen.twoPages ? parent.width : list.width

        IconButton {
            focusPolicy: Qt.StrongFocus
            iconName: "plus"
            side: screen.small ? Theme.hitAreaSmallWindow : Theme.hitArea
            text: qsTr("New project")
            visible: screen.listShown

            onClicked: screen.projectWanted()
        }

        onBackWanted: {
            Shell.openProject("");
            list.enter();
        }
        onDrawerWanted: screen.drawerWanted()
        onFilterLeft: screen.enter()
        onPaletteWanted: screen.paletteWanted()
    }
    ProjectList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: header.bottom
        asks: asks
        focus: !screen.twoPages || !screen.detailShown
        opensAtOnce: !screen.twoPages
        visible: screen.listShown
        width: screen.twoPages ? parent.width : Math.round((screen.tier === 2 ? 220 : 262) * Math.max(1, Theme.scale))

        onEntered: detail.enter()
    }
    Rectangle {
        anchors.bottom: header.bottom
        anchors.right: header.right
        anchors.top: header.top
        color: Theme.line
        visible: !screen.twoPages
        width: Theme.hairline
    }
    ProjectDetail {
        id: detail

        anchors.bottom: parent.bottom
        anchors.left: screen.twoPages ? parent.left : list.right
        anchors.right: parent.right
        anchors.top: screen.twoPages ? header.bottom : parent.top
        asks: asks
        focus: screen.twoPages && screen.detailShown
        headed: !screen.twoPages
        screen: screen
        visible: screen.detailShown

        onActiveFocusChanged: if (activeFocus)
            screen.offeredId = ""
    }
    Loader {
        id: beginning

        readonly property bool empty: Shell.projectList.count === 0 && Shell.projectList.words === ""
        readonly property bool first: empty && Shell.projectsShown === ProjectListModel.Active && Shell.projectList.pausedCount + Shell.projectList.doneCount === 0

        active: empty && !screen.detailShown
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space20, Math.round(420 * Theme.scale))

        sourceComponent: EmptyState {
            text: beginning.first ? qsTr("A project is anything that needs more than one todo and has a reason.") : ""
            title: beginning.first ? qsTr("No projects yet") : Shell.projectsShown === ProjectListModel.Active ? qsTr("No project is active") : Shell.projectsShown === ProjectListModel.Paused ? qsTr("No project is paused") : qsTr("No project is done yet")

            Button {
                kind: Button.Kind.Primary
                text: qsTr("New project")
                visible: Shell.projectsShown === ProjectListModel.Active

                onClicked: screen.projectWanted()
            }
        }
    }
    ProjectAsks {
        id: asks

        anchors.fill: parent
        visible: true
    }
}
