// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The places of the window, the person's projects, the running timer and where the data is. A rail has icons only. */
FocusScope {
    id: sidebar

    required property TodoDrag drag
    property bool rail: false
    /** The window leaves no choice: the collapse button would do nothing. */
    property bool railForced: false

    signal paletteWanted
    signal quickAddWanted
    signal projectWanted
    signal placeChosen

    /** F6: to the place in view. */
    function enter() {
        if (gear.selected)
            gear.forceActiveFocus(Qt.TabFocusReason);
        else
            list.enter();
    }

    /** What sync is doing, beside its line; read when it is first wanted. */
    function openSync(line: Item) {
        syncPopover.setSource("qrc:/qt/qml/Sennight/Sync/SyncPopover.qml");
        const popover = syncPopover.item;
        if (!popover)
            return;
        popover["parent"] = line;
        popover["y"] = Qt.binding(() => -popover["height"] - Theme.space8);
        popover["open"]();
    }

    Accessible.name: qsTr("Sidebar")
    Accessible.role: Accessible.Pane

    // What had the keys may not be in the other form of it.
    onRailChanged: if (activeFocus)
        Qt.callLater(enter)

    Rectangle {
        anchors.fill: parent
        color: Theme.sidebar
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        width: Theme.hairline
    }
    Item {
        id: brand

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.titleRowHeight

        Wordmark {
            anchors.left: parent.left
            anchors.leftMargin: sidebar.rail ? (parent.width - width) / 2 : Theme.space16 + Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            nameShown: !sidebar.rail
            today: Shell.todayDot
        }
        IconButton {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space8 + 1
            anchors.verticalCenter: parent.verticalCenter
            iconName: "panel"
            keys: hovered ? ActionKeys.hint("sidebar", ActionKeys.revision) : ""
            side: Theme.buttonHeightSmall
            text: qsTr("Collapse the sidebar")
            visible: !sidebar.rail

            onClicked: SettingsView.rail = true
        }
    }
    Flickable {
        id: scroller

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: brand.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: places.implicitHeight
        interactive: contentHeight > height

        function show(project: Item) {
            const top = project.mapToItem(contentItem, 0, 0).y;
            if (top < contentY)
                contentY = top;
            else if (top + project.height > contentY + height)
                contentY = top + project.height - height;
        }

        Column {
            id: places

            width: parent.width

            SidebarActions {
                rail: sidebar.rail
                width: parent.width

                onPaletteWanted: sidebar.paletteWanted()
                onQuickAddWanted: sidebar.quickAddWanted()
            }
            SidebarPlaces {
                id: list

                drag: sidebar.drag
                rail: sidebar.rail
                width: parent.width

                onChosen: sidebar.placeChosen()
            }
            SidebarProjects {
                drag: sidebar.drag
                viewEnd: scroller.contentY + scroller.height - y
                visible: !sidebar.rail
                width: parent.width

                onBroughtIntoView: project => scroller.show(project)

                onChosen: sidebar.placeChosen()
                onProjectWanted: sidebar.projectWanted()
            }
        }
    }
    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space8

        Loader {
            active: Shell.runningId !== "" && Shell.screen !== Shell.Screen.Today
            anchors.left: parent.left
            anchors.leftMargin: sidebar.rail ? 0 : Theme.space10
            anchors.right: parent.right
            anchors.rightMargin: sidebar.rail ? 0 : Theme.space10
            visible: active

            source: active ? "TimerCard.qml" : ""

            onActiveChanged: if (!active && activeFocus)
                Qt.callLater(sidebar.enter)

            onLoaded: {
                const card = item as QtObject;
                card["rail"] = Qt.binding(() => sidebar.rail);
            }
        }
        SyncLine {
            id: syncLine

            anchors.left: parent.left
            anchors.leftMargin: sidebar.rail ? Theme.space6 : Theme.space8
            anchors.right: parent.right
            anchors.rightMargin: sidebar.rail ? Theme.space6 : gear.width + Theme.space10
            iconOnly: sidebar.rail
            syncState: SyncView.line
            text: SyncView.lineText

            onClicked: sidebar.openSync(syncLine)
        }
        // Its room in the rail; else it stands beside the sync line.
        Item {
            anchors.left: parent.left
            anchors.right: parent.right
            height: sidebar.rail ? gear.height : 0
            visible: sidebar.rail
        }
    }
    Loader {
        id: syncPopover

        Connections {
            function onLeaving() {
                sidebar.placeChosen();
            }

            ignoreUnknownSignals: true
            target: syncPopover.item
        }
    }
    SidebarItem {
        id: gear

        Accessible.role: Accessible.Button
        anchors.bottom: foot.bottom
        anchors.right: parent.right
        anchors.rightMargin: sidebar.rail ? (parent.width - width) / 2 : Theme.space10
        height: Theme.buttonHeightSmall
        iconName: "gear"
        keys: hovered ? ActionKeys.hint("settings", ActionKeys.revision) : ""
        mirrored: LayoutMirroring.enabled
        rail: true
        selected: Shell.screen === Shell.Screen.Settings
        text: qsTr("Settings")
        width: sidebar.rail ? implicitWidth : height

        onClicked: {
            Shell.screen = Shell.Screen.Settings;
            sidebar.placeChosen();
        }
    }
}
