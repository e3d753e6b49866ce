// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The window: sidebar, one screen at a time, and what lies over them. */
Window {
    id: window

    /** Large text leaves less room, as if the window were smaller by this. */
    readonly property real crowding: Math.max(1, Theme.scale / 1.3)
    readonly property real effectiveWidth: width / crowding
    /** Width classes of UI.md, section 8. */
    readonly property int tier: effectiveWidth >= 1680 ? 5 : effectiveWidth >= 1440 ? 4 : effectiveWidth >= 1180 ? 3 : effectiveWidth >= 900 ? 2 : effectiveWidth >= 640 ? 1 : 0
    readonly property bool small: tier === 0
    /** The first day of a week has no days before it that fold: beside the whole sidebar seven would be narrower than UI.md allows. */
    readonly property bool crowded: tier === 3 && Shell.screen === Shell.Screen.Week && Shell.week.todayIndex === 0 && width - Theme.sidebarWidth - (SettingsView.sidePanel ? Theme.unscheduledWidth : 0) < Theme.weekWidth
    readonly property bool sidebarFull: tier >= 3 && !SettingsView.rail && !crowded
    /** The interface is read from right to left. */
    property bool rightToLeft: false
    readonly property alias screens: screens
    readonly property alias overlays: overlays

    /** F6: the sidebar or the bar that stands for it, what the screen has from title to side panel, the toast. */
    function nextRegion(step: int) {
        if (overlays.holdsFocus)
            return;
        const regions = [sidebarLoader.item as Item, bottomBar.item as Item, ...(screens.current?.regions() ?? []), overlays.toastReachable ? overlays.toast : null].filter(region => isReachable(region));
        const now = regions.findIndex(region => isWithin(activeFocusItem, region));
        const next = regions[now < 0 && step < 0 ? regions.length - 1 : (now + step + regions.length) % regions.length];
        if (next === overlays.toast)
            overlays.enterToast();
        else if (next === sidebarLoader.item)
            (next as Sidebar).enter();
        else
            screens.current.enterRegion(next);
    }

    function isWithin(item: Item, region: Item): bool {
        while (item && item !== region)
            item = item.parent;
        return item !== null;
    }

    /** It is there, and the keys can do something in it. */
    function isReachable(region: Item): bool {
        return region !== null && region.visible && (region.activeFocusOnTab || isWithin(region.nextItemInFocusChain(true), region));
    }

    color: Theme.canvas
    height: 800
    minimumHeight: 480
    minimumWidth: 400
    title: qsTr("Sennight")
    width: 1280

    onActiveChanged: if (active)
        Shell.lookAtClock()
    onClosing: close => close.accepted = Planner.mayClose()

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft

    Connections {
        function onClosable() {
            window.close();
        }

        target: Planner
    }
    FocusGuard {
        window: window
    }
    Requests {
        id: requests

        onFilterWanted: if (!overlays.holdsFocus)
            screens.current?.filter()
        onFocusReturned: screens.enter()
        onPanelWanted: if (!overlays.holdsFocus)
            screens.current?.togglePanel()
        onRegionWanted: step => window.nextRegion(step)
        onScreenWanted: screen => {
            if (Shell.screen !== screen)
                Shell.screen = screen;
            else if (!overlays.holdsFocus)
                screens.enter();
        }
    }
    TodoDrag {
        id: todoDrag
    }
    Binding {
        property: "lineShown"
        target: SyncView
        value: window.sidebarFull && !window.small
    }
    Loader {
        id: windowKeys

        Connections {
            function onFrameSwapped() {
                afterFrame.start();
            }

            enabled: windowKeys.status === Loader.Null
            target: window
        }
        Timer {
            id: afterFrame

            interval: 0

            onTriggered: windowKeys.setSource("WindowKeys.qml", {
                drag: todoDrag,
                requests: requests
            })
        }
    }
    Loader {
        id: sidebarLoader

        active: !window.small
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        width: active ? window.sidebarFull ? Theme.sidebarWidth : Theme.railWidth : 0

        sourceComponent: Sidebar {
            drag: todoDrag
            rail: !window.sidebarFull
            railForced: window.tier < 3 || window.crowded

            onPaletteWanted: requests.paletteWanted("")
            onProjectWanted: requests.projectWanted()
            onQuickAddWanted: requests.quickAddWanted("")
        }
    }
    ScreenHost {
        id: screens

        anchors.bottom: bottomBar.top
        anchors.left: sidebarLoader.right
        anchors.right: parent.right
        anchors.top: parent.top
        covered: overlays.holdsFocus
        drag: todoDrag
        focus: true
        low: window.height < 640 * window.crowding
        requests: requests
        sidebarFull: window.sidebarFull
        tier: window.tier
    }
    Loader {
        id: bottomBar

        readonly property bool wanted: window.small

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: (item as Item)?.implicitHeight ?? 0

        // By its file, which the wide window never reads.
        function make() {
            setSource(wanted ? "BottomBar.qml" : "", wanted ? {
                requests: requests
            } : {});
        }

        Component.onCompleted: make()
        onWantedChanged: make()
    }
    Overlays {
        id: overlays

        anchors.fill: parent
        bottomSpace: bottomBar.height
        drag: todoDrag
        footHeight: screens.current?.footHeight ?? 0
        requests: requests
        sidebarWidth: sidebarLoader.width
        small: window.small
    }
    Loader {
        id: dragLayer

        anchors.fill: parent

        // Read when something is first lifted.
        Connections {
            function onActiveChanged() {
                if (dragLayer.status === Loader.Null)
                    dragLayer.setSource("qrc:/qt/qml/Sennight/Todos/DragLayer.qml", {
                        drag: todoDrag
                    });
            }

            target: todoDrag
        }
    }
}
