// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The menus and questions of the Projects screen. */
Item {
    id: menus

    required property ProjectAsks asks
    property string projectId: ""
    property string intentionId: ""

    function below(menu: Menu, anchor: Item) {
        const at = anchor.mapToItem(menus, LayoutMirroring.enabled ? anchor.width - menu.implicitWidth : 0, anchor.height + Theme.space4);
        menu.popup(menus, at.x, at.y);
    }

    function openProject(id: string, anchor: Item, where: point) {
        projectId = id;
        const at = anchor.mapToItem(menus, where.x, where.y);
        project.popup(menus, at.x, at.y);
    }

    function openStatus(anchor: Item) {
        projectId = Shell.projectId;
        below(status, anchor);
    }

    function openPriority(anchor: Item) {
        below(priority, anchor);
    }

    function openReview(anchor: Item) {
        reviewAnchor = anchor;
        below(review, anchor);
    }

    function openIntentions(id: string, anchor: Item) {
        projectId = id;
        reviewAnchor = anchor;
        below(intentions, anchor);
    }

    function openIntention(id: string, anchor: Item) {
        intentionId = id;
        reviewAnchor = anchor;
        below(intention, anchor);
    }

    function openColours(anchor: Item) {
        const at = anchor.mapToItem(menus, 0, anchor.height + Theme.space4);
        colours.x = at.x;
        colours.y = at.y;
        colours.open();
    }

    function ask(kind: string, id: string, anchor: Item) {
        field.ask(kind, id, anchor, menus);
    }

    function askCompletion(id: string) {
        completion.ask(id);
    }

    function askDeletion(id: string) {
        deletion.ask(id);
    }

    /** What the menu that is open belongs to. */
    property Item reviewAnchor: null

    component StatusItem: MenuItem {
        required property string word

        checkable: true
        checked: ProjectView.status === word

        onTriggered: ProjectPlanner.setStatus(menus.projectId, word)
    }
    component PriorityItem: MenuItem {
        required property int level

        checkable: true
        checked: ProjectView.priority === level

        onTriggered: ProjectView.setPriority(level)
    }
    ProjectMenu {
        id: project

        asks: menus.asks
        projectId: menus.projectId
    }
    Menu {
        id: status

        StatusItem {
            text: qsTr("Active")
            word: "active"
        }
        StatusItem {
            text: qsTr("Paused")
            word: "paused"
        }
        StatusItem {
            text: qsTr("Someday")
            word: "someday"
        }
        MenuItem {
            checkable: true
            checked: ProjectView.status === "completed"
            text: qsTr("Done")

            onTriggered: menus.asks.complete(menus.projectId)
        }
        StatusItem {
            text: qsTr("Archived")
            word: "archived"
        }
    }
    Menu {
        id: priority

        PriorityItem {
            level: 3
            text: qsTr("High")
        }
        PriorityItem {
            level: 2
            text: qsTr("Medium")
        }
        PriorityItem {
            level: 0
            text: qsTr("Normal")
        }
        PriorityItem {
            level: 1
            text: qsTr("Low")
        }
    }
    ReviewMenu {
        id: review

        onAnotherWanted: menus.ask("review", Shell.projectId, menus.reviewAnchor)
    }
    Menu {
        id: intentions

        Repeater {
            model: ProjectView.intentions

            delegate: MenuItem {
                id: choice

                required property string intentionId
                required property string title

                checkable: true
                checked: ProjectView.intentionId === intentionId
                text: title

                onTriggered: ProjectPlanner.setIntention(menus.projectId, choice.intentionId)
            }
        }
        MenuItem {
            checkable: true
            checked: ProjectView.intentionId === ""
            text: qsTr("No intention")

            onTriggered: ProjectPlanner.setIntention(menus.projectId, "")
        }
        MenuSeparator {}
        MenuItem {
            iconName: "plus"
            text: qsTr("New intention…")

            onTriggered: menus.ask("intention", menus.projectId, menus.reviewAnchor)
        }
    }
    Menu {
        id: intention

        MenuItem {
            iconName: "note"
            text: qsTr("Rename…")

            onTriggered: menus.ask("rename-intention", menus.intentionId, menus.reviewAnchor)
        }
        MenuItem {
            iconName: "left"
            text: qsTr("Move up")

            onTriggered: ProjectPlanner.moveIntention(menus.intentionId, -1)
        }
        MenuItem {
            iconName: "down"
            text: qsTr("Move down")

            onTriggered: ProjectPlanner.moveIntention(menus.intentionId, 1)
        }
        MenuSeparator {}
        MenuItem {
            danger: true
            iconName: "trash"
            text: qsTr("Delete; its projects stay")

            onTriggered: ProjectPlanner.removeIntention(menus.intentionId)
        }
    }
    Popover {
        id: colours

        name: qsTr("Colour")

        ColourRow {
            chosen: ProjectView.colour

            onPicked: name => {
                ProjectView.setColour(name);
                colours.close();
            }
        }
    }
    AskField {
        id: field
    }
    CompletionQuestion {
        id: completion
    }
    DeletionOfProject {
        id: deletion
    }
}
