// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** The list of projects and, beside it, the todos of one. In narrow windows they are two pages with Back. */
PlannerScreen {
    id: screen

    readonly property bool twoPages: tier <= 1
    readonly property bool detailShown: Shell.projectId !== ""

    function filter() {
        header.openFilter();
    }

    function enter() {
        if (detailShown)
            detail.enter();
        else
            list.enter();
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

    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        small: screen.small
        title: screen.twoPages && screen.detailShown ? detail.title : qsTr("Projects")

        backShown: screen.twoPages && screen.detailShown

        IconButton {
            iconName: "plus"
            text: qsTr("New project")
            visible: !screen.twoPages || !screen.detailShown

            onClicked: screen.projectWanted()
        }

        onBackWanted: Shell.openProject("")
        onFilterLeft: screen.enter()
        onDrawerWanted: screen.drawerWanted()
        onPaletteWanted: screen.paletteWanted()
    }
    ProjectList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: header.bottom
        focus: !screen.detailShown
        visible: !screen.twoPages || !screen.detailShown
        width: screen.twoPages ? parent.width : screen.tier === 2 ? 220 : 262

        onEntered: detail.enter()
    }
    ProjectTodos {
        id: detail

        anchors.bottom: parent.bottom
        anchors.left: screen.twoPages ? parent.left : list.right
        anchors.right: parent.right
        anchors.top: header.bottom
        focus: screen.detailShown
        screen: screen
        titleShown: !screen.twoPages
        visible: screen.detailShown
    }
    Loader {
        active: Shell.projectList.count === 0 && Shell.projectsShown === ProjectListModel.Active
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space20, 420)

        sourceComponent: EmptyState {
            text: qsTr("A project is anything that needs more than one todo and has a reason.")
            title: qsTr("No projects yet")

            Button {
                kind: Button.Kind.Primary
                text: qsTr("New project")

                onClicked: screen.projectWanted()
            }
        }
    }
}
