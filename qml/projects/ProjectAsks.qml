// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme

/** What can be asked about a project: menus, questions, one field. They are made when the first is wanted. */
Item {
    id: host

    /** The person goes through what is due for review. */
    property bool reviewing: false
    /** How many were due when that began. */
    property int reviewCount: 0

    // Their type is not named here: they name this one, and are read when the first is wanted.
    function menus(): var {
        if (loader.status === Loader.Null)
            loader.setSource("ProjectMenus.qml", {
                asks: host
            });
        return loader.item;
    }

    function menu(projectId: string, anchor: Item, where: point) {
        menus().openProject(projectId, anchor, where);
    }

    function statusMenu(anchor: Item) {
        menus().openStatus(anchor);
    }

    function priorityMenu(anchor: Item) {
        menus().openPriority(anchor);
    }

    function reviewMenu(anchor: Item) {
        menus().openReview(anchor);
    }

    function intentionsMenu(projectId: string, anchor: Item) {
        menus().openIntentions(projectId, anchor);
    }

    function intentionMenu(intentionId: string, anchor: Item) {
        menus().openIntention(intentionId, anchor);
    }

    function colours(anchor: Item) {
        menus().openColours(anchor);
    }

    /** "target", "tag", "progress", "review", "intention" or "rename-intention". */
    function ask(kind: string, id: string, anchor: Item) {
        menus().ask(kind, id, anchor);
    }

    function complete(projectId: string) {
        if (ProjectPlanner.openTodos(projectId) === 0)
            ProjectPlanner.complete(projectId, "keep");
        else
            menus().askCompletion(projectId);
    }

    /** Where sync is on, what becomes of the copies elsewhere is asked first. */
    function keepHere(projectId: string, here: bool) {
        if (!SyncView.on || !here) {
            SyncView.keepHere(projectId, here, false);
            return;
        }
        scopes().ask(projectId, ProjectView.title, true);
    }

    function scopes(): var {
        scope.setSource("qrc:/qt/qml/Sennight/Sync/ScopeDialog.qml");
        return scope.item;
    }

    function remove(projectId: string) {
        menus().askDeletion(projectId);
    }

    function duplicate(projectId: string) {
        const copy = ProjectPlanner.duplicate(projectId);
        if (copy !== "")
            Shell.openProject(copy);
    }

    /** Begins with the first that is due. */
    function review() {
        const due = Shell.projectList.dueForReview;
        if (due.length === 0)
            return;
        reviewing = true;
        reviewCount = due.length;
        Shell.openProject(due[0]);
    }

    /** On to the next that is due; the last one ends it. */
    function reviewNext(reviewed: bool) {
        const due = Shell.projectList.dueForReview;
        const now = Shell.projectId;
        const at = due.indexOf(now);
        const left = reviewed ? due.filter(id => id !== now) : due;
        if (reviewed)
            ProjectPlanner.reviewed(now);
        const next = left.length === 0 ? "" : left[reviewed ? Math.max(0, Math.min(at, left.length - 1)) : (at + 1) % left.length];
        reviewing = next !== "";
        if (next !== "")
            Shell.openProject(next);
    }

    /** V: it was looked at; N: the next one. */
    function handleReview(event: KeyEvent): bool {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
            return false;
        if (event.key === Qt.Key_V && !reviewing && !ProjectView.dueForReview)
            review();
        else if (event.key === Qt.Key_V)
            reviewNext(true);
        else if (event.key === Qt.Key_N && reviewing)
            reviewNext(false);
        else
            return false;
        return true;
    }

    /** The keys of the list of projects. */
    function handle(event: KeyEvent, anchor: Item): bool {
        const id = Shell.projectId;
        if (handleReview(event))
            return true;
        if (id === "")
            return false;
        if (event.modifiers & Qt.ControlModifier) {
            if (event.key !== Qt.Key_D)
                return false;
            duplicate(id);
            return true;
        }
        switch (event.key) {
        case Qt.Key_Delete:
            remove(id);
            return true;
        case Qt.Key_X:
            if (ProjectView.ended)
                ProjectPlanner.setStatus(id, "active");
            else
                complete(id);
            return true;
        case Qt.Key_Menu:
            menu(id, anchor, Qt.point(Theme.space20, Theme.space20));
            return true;
        case Qt.Key_F10:
            if (event.modifiers & Qt.ShiftModifier)
                menu(id, anchor, Qt.point(Theme.space20, Theme.space20));
            return (event.modifiers & Qt.ShiftModifier) !== 0;
        }
        return false;
    }

    Loader {
        id: scope
    }
    Loader {
        id: loader

        anchors.fill: parent
    }
}
