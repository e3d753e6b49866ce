// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** What can be done with a project. */
Menu {
    id: menu

    required property ProjectAsks asks
    required property string projectId

    MenuItem {
        iconName: "plus"
        text: qsTr("New intention…")

        onTriggered: menu.asks.ask("intention", menu.projectId, menu.asks)
    }
    MenuItem {
        iconName: "copy"
        keys: qsTr("Ctrl+D")
        text: qsTr("Duplicate")

        onTriggered: menu.asks.duplicate(menu.projectId)
    }
    MenuItem {
        iconName: "laptop"
        text: ProjectView.localOnly ? qsTr("No longer on this device only") : qsTr("Keep on this device only")

        onTriggered: menu.asks.keepHere(menu.projectId, !ProjectView.localOnly)
    }
    MenuSeparator {}
    MenuItem {
        enabled: ProjectView.status !== "active"
        iconName: "play"
        reason: qsTr("It is active.")
        text: qsTr("Make active")

        onTriggered: ProjectPlanner.setStatus(menu.projectId, "active")
    }
    MenuItem {
        enabled: ProjectView.status !== "paused"
        iconName: "pause"
        reason: qsTr("It is paused.")
        text: qsTr("Pause")

        onTriggered: ProjectPlanner.setStatus(menu.projectId, "paused")
    }
    MenuItem {
        enabled: ProjectView.status !== "someday"
        iconName: "leaf"
        reason: qsTr("It is for some day.")
        text: qsTr("Some day")

        onTriggered: ProjectPlanner.setStatus(menu.projectId, "someday")
    }
    MenuItem {
        enabled: ProjectView.status !== "completed"
        iconName: "check"
        keys: "X"
        reason: qsTr("It is done.")
        text: qsTr("Complete")

        onTriggered: menu.asks.complete(menu.projectId)
    }
    MenuItem {
        enabled: ProjectView.status !== "archived"
        iconName: "db"
        reason: qsTr("It is archived.")
        text: qsTr("Archive")

        onTriggered: ProjectPlanner.setStatus(menu.projectId, "archived")
    }
    MenuSeparator {}
    MenuItem {
        danger: true
        iconName: "trash"
        keys: qsTr("Del")
        text: qsTr("Delete…")

        onTriggered: menu.asks.remove(menu.projectId)
    }
}
