// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/**
 * Active, paused or done projects below their intentions. Up and down choose, Enter goes to the todos, Alt with the arrows
 * and the pointer order them.
 */
FocusScope {
    id: projects

    required property ProjectAsks asks
    readonly property ProjectListModel list: Shell.projectList
    /** Beside the list stands what is chosen; else Enter opens it, on a page of its own. */
    property bool opensAtOnce: true
    property string markedId: ""
    readonly property string currentId: opensAtOnce ? Shell.projectId : markedId

    signal entered

    function enter() {
        rows.forceActiveFocus(Qt.TabFocusReason);
    }

    function openFilter() {
        filter.active = true;
        (filter.item as Item).forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function closeFilter() {
        list.words = "";
        filter.active = false;
        enter();
    }

    /** The ids that stand in one section with the current project. */
    function neighbours(): list<string> {
        const here = list.sectionAt(list.indexOf(currentId));
        const ids = [];
        for (let row = 0; row < rows.count; ++row) {
            if (list.sectionAt(row) === here)
                ids.push(list.idAt(row));
        }
        return ids;
    }

    function handle(event: KeyEvent): bool {
        const alt = (event.modifiers & Qt.AltModifier) !== 0;
        const action = ActionKeys.actionFor(ActionKeys.Lists, event.key, event.modifiers, event.text);
        const step = event.key === Qt.Key_Down || action === "next" ? 1 : event.key === Qt.Key_Up || action === "previous" ? -1 : 0;
        if (step !== 0 && alt)
            ProjectPlanner.move(currentId, neighbours(), step);
        else if (step !== 0)
            go(rows.currentIndex + step);
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
            go(event.key === Qt.Key_Home ? 0 : rows.count - 1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            open();
        else
            return opensAtOnce && asks.handle(event, rows.currentItem ?? rows);
        return true;
    }

    /** Where none is chosen yet, the first one is. */
    function open() {
        if (currentId === "") {
            go(0);
            return;
        }
        if (!opensAtOnce)
            Shell.openProject(markedId);
        entered();
    }

    function go(row: int) {
        if (rows.count === 0)
            return;
        markedId = list.idAt(Math.max(0, Math.min(rows.count - 1, row)));
        if (opensAtOnce)
            Shell.openProject(markedId);
    }

    Column {
        id: head

        padding: Theme.space12
        spacing: Theme.space8
        topPadding: 0
        width: parent.width

        SegmentedControl {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space12
            currentIndex: Shell.projectsShown
            name: qsTr("Which projects")
            segments: projects.width < 250 ? [qsTr("Active"), qsTr("Paused"), qsTr("Done")] : [qsTr("Active %1").arg(projects.list.activeCount), qsTr("Paused %1").arg(projects.list.pausedCount), qsTr("Done %1").arg(projects.list.doneCount)]

            onChosen: index => Shell.projectsShown = index
        }
        Loader {
            id: filter

            active: projects.list.words !== ""
            visible: active
            width: parent.width - 2 * Theme.space12

            sourceComponent: Field {
                Accessible.name: qsTr("Filter the projects")
                iconName: "filter"
                placeholderText: qsTr("Filter the projects")
                text: projects.list.words

                Keys.onDownPressed: projects.enter()
                Keys.onEscapePressed: projects.closeFilter()
                Keys.onReturnPressed: projects.enter()
                onTextEdited: projects.list.words = text
            }
        }
        Loader {
            active: projects.list.dueForReview.length > 0 && !projects.asks.reviewing
            visible: active
            width: parent.width - 2 * Theme.space12

            onActiveChanged: if (!active && activeFocus)
                Qt.callLater(projects.enter)

            sourceComponent: LinkLine {
                keys: "V"
                text: qsTr("%Ln due for review", "", projects.list.dueForReview.length)

                onClicked: projects.asks.review()
            }
        }
    }
    ProjectRows {
        id: rows

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.top: head.bottom
        asks: projects.asks
        currentId: projects.currentId
        focus: true

        Keys.onPressed: event => event.accepted = projects.handle(event)
        onChosen: projectId => {
            Shell.openProject(projectId);
            projects.entered();
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        visible: projects.opensAtOnce
        width: Theme.hairline
    }
}
