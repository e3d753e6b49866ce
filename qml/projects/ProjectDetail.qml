// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The project that is shown: what it is, and below that its todos or its notes. */
FocusScope {
    id: detail

    required property PlannerScreen screen
    required property ProjectAsks asks
    /** The head stands at the window's top. */
    property bool headed: true
    readonly property int page: ProjectView.page

    function enter() {
        if (page === ProjectView.Page.Todos)
            todos.enter();
        else
            (notes.item as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    function reveal(todoId: string): bool {
        ProjectView.page = ProjectView.Page.Todos;
        return todos.reveal(todoId);
    }

    function openFilter() {
        ProjectView.page = ProjectView.Page.Todos;
        head.openFilter();
    }

    Accessible.name: ProjectView.title
    Accessible.role: Accessible.Pane

    ProjectHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        asks: detail.asks
        headed: detail.headed
        screen: detail.screen

        onLeaveWanted: detail.enter()
        onTodoWanted: detail.screen.quickAddWanted("")
    }
    Loader {
        id: review

        active: detail.asks.reviewing || ProjectView.dueForReview
        anchors.left: parent.left
        anchors.leftMargin: head.margin
        anchors.right: parent.right
        anchors.rightMargin: head.margin
        anchors.top: head.bottom
        height: active ? (item as Item)?.implicitHeight ?? 0 : 0
        visible: active

        onActiveChanged: if (!active && activeFocus)
            Qt.callLater(detail.enter)

        sourceComponent: ReviewBar {
            asks: detail.asks
        }
    }
    PageTabs {
        id: tabs

        anchors.left: parent.left
        anchors.leftMargin: head.margin
        anchors.right: parent.right
        anchors.rightMargin: head.margin
        anchors.top: review.bottom
        currentIndex: detail.page
        details: [Shell.projectTodos.openCount > 0 ? Shell.projectTodos.openCount.toLocaleString(Qt.locale(), "f", 0) : ""]
        titles: [qsTr("Todos"), qsTr("Notes")]

        onChosen: index => ProjectView.page = index === 0 ? ProjectView.Page.Todos : ProjectView.Page.Notes
    }
    ProjectTodos {
        id: todos

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tabs.bottom
        asks: detail.asks
        focus: detail.page === ProjectView.Page.Todos
        screen: detail.screen
        visible: detail.page === ProjectView.Page.Todos
    }
    // Read when the notes are first wanted: the highlighter comes with them.
    Loader {
        id: notes

        property bool wanted: detail.page === ProjectView.Page.Notes

        active: wanted || item !== null
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: head.margin
        anchors.right: parent.right
        anchors.rightMargin: head.margin
        anchors.top: tabs.bottom
        focus: detail.page === ProjectView.Page.Notes
        source: "ProjectNotes.qml"
        visible: wanted
    }
}
