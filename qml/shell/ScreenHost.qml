// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme
import Sennight.Todos

/** The screen in view. A screen is made when it is first visited and then kept, with its selection and its place. */
FocusScope {
    id: host

    required property Requests requests
    required property TodoDrag drag
    required property int tier
    required property bool sidebarFull
    required property bool low
    /** Something that lies over the screens has the keys; the screen gets them when it closes. */
    required property bool covered
    readonly property PlannerScreen current: (loaderOf(Shell.screen).item as PlannerScreen)

    function loaderOf(screen: int): Loader {
        switch (screen) {
        case Shell.Screen.Today:
            return today;
        case Shell.Screen.Inbox:
            return inbox;
        case Shell.Screen.Projects:
            return projects;
        case Shell.Screen.Settings:
            return settings;
        case Shell.Screen.Review:
            return review;
        case Shell.Screen.Conflicts:
            return conflicts;
        default:
            return week;
        }
    }

    /** A todo to show as soon as its week or list is here. */
    property string wanted: ""

    function enter() {
        if (current)
            current.enter();
    }

    function showWanted() {
        const todoId = wanted;
        wanted = "";
        if (todoId !== "")
            current?.reveal(todoId);
    }

    Connections {
        function onRevealed(todoId: string) {
            host.wanted = host.current?.reveal(todoId) ? "" : todoId;
        }

        function onScreenChanged() {
            if (!host.covered)
                host.enter();
        }

        target: Shell
    }
    Connections {
        function onFactsChanged() {
            Qt.callLater(host.showWanted);
        }

        enabled: host.wanted !== ""
        target: Shell.week
    }
    Connections {
        function onLoadingChanged() {
            if (!Shell.inbox.loading)
                Qt.callLater(host.showWanted);
        }

        enabled: host.wanted !== ""
        target: Shell.inbox
    }
    ScreenLoader {
        id: week

        file: "qrc:/qt/qml/Sennight/Week/WeekScreen.qml"
        covered: host.covered
        drag: host.drag
        low: host.low
        requests: host.requests
        sidebarFull: host.sidebarFull
        tier: host.tier
        screen: Shell.Screen.Week
    }
    ScreenLoader {
        id: today

        file: "qrc:/qt/qml/Sennight/Today/TodayScreen.qml"
        covered: host.covered
        drag: host.drag
        low: host.low
        requests: host.requests
        sidebarFull: host.sidebarFull
        tier: host.tier
        screen: Shell.Screen.Today
    }
    ScreenLoader {
        id: inbox

        file: "qrc:/qt/qml/Sennight/Inbox/InboxScreen.qml"
        covered: host.covered
        drag: host.drag
        low: host.low
        requests: host.requests
        sidebarFull: host.sidebarFull
        tier: host.tier
        screen: Shell.Screen.Inbox
    }
    ScreenLoader {
        id: projects

        file: "qrc:/qt/qml/Sennight/Projects/ProjectsScreen.qml"
        covered: host.covered
        drag: host.drag
        low: host.low
        requests: host.requests
        sidebarFull: host.sidebarFull
        tier: host.tier
        screen: Shell.Screen.Projects
    }
    ScreenLoader {
        id: settings

        file: "qrc:/qt/qml/Sennight/Settings/SettingsScreen.qml"
        covered: host.covered
        drag: host.drag
        low: host.low
        requests: host.requests
        sidebarFull: host.sidebarFull
        tier: host.tier
        screen: Shell.Screen.Settings
    }
    ScreenLoader {
        id: review

        file: "qrc:/qt/qml/Sennight/Review/ReviewScreen.qml"
        covered: host.covered
        drag: host.drag
        low: host.low
        requests: host.requests
        sidebarFull: host.sidebarFull
        tier: host.tier
        screen: Shell.Screen.Review
    }
    ScreenLoader {
        id: conflicts

        file: "qrc:/qt/qml/Sennight/Sync/ConflictsScreen.qml"
        covered: host.covered
        drag: host.drag
        low: host.low
        requests: host.requests
        sidebarFull: host.sidebarFull
        tier: host.tier
        screen: Shell.Screen.Conflicts
    }
}
