// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The day: what runs, what is late, what is for today, what is done; beside it how full the day is. */
PlannerScreen {
    id: screen

    readonly property bool panelFits: tier >= 3
    readonly property bool panelBeside: panelFits && SettingsView.sidePanel
    /** The panel over the lists, where it has no room beside them. */
    property bool drawerShown: false

    function togglePanel() {
        if (panelFits)
            SettingsView.sidePanel = !SettingsView.sidePanel;
        else
            drawerShown = !drawerShown;
    }

    function filter() {
        header.openFilter();
    }

    function enter() {
        lists.enter();
    }

    function regions(): list<Item> {
        return drawerShown ? [drawer] : [header, lists, panel];
    }

    function enterRegion(region: Item) {
        if (region === lists)
            lists.enter();
        else if (region === drawer)
            (drawer.item as DayPanel)?.enter();
        else
            enterFirst(region);
    }

    function reveal(todoId: string): bool {
        return lists.reveal(todoId);
    }

    onDrawerShownChanged: if (!drawerShown)
        lists.enter()
    onPanelFitsChanged: if (panelFits)
        drawerShown = false

    Component.onDestruction: SuggestionsView.shown = false

    Binding {
        property: "shown"
        target: SuggestionsView
        value: screen.visible && (panel.active || lists.suggesting) && screen.Window.visibility !== Window.Hidden
    }
    PageHeader {
        id: header

        /** The title needs the room of words. */
        readonly property bool tight: width < Math.round(640 * Theme.scale)

        anchors.left: parent.left
        anchors.right: parent.right
        shortTitle: Shell.today.shortTitle
        small: screen.small
        title: Shell.today.title

        ProjectFilter {
            small: screen.small
        }
        Loader {
            active: !screen.panelFits
            anchors.verticalCenter: parent?.verticalCenter
            visible: active

            sourceComponent: screen.small || header.tight ? panelIcon : panelWords
        }

        onDrawerWanted: screen.drawerWanted()
        onFilterLeft: screen.enter()
        onPaletteWanted: screen.paletteWanted()
    }
    TodayLists {
        id: lists

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: panel.left
        anchors.top: header.bottom
        focus: true
        low: screen.low
        screen: screen
        suggesting: !screen.panelFits
    }
    Loader {
        id: panel

        active: screen.panelBeside
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: header.bottom
        width: active ? Math.round(340 * Theme.scale) : 0

        sourceComponent: DayPanel {
            onLeaveWanted: screen.enter()
            onEntriesWanted: screen.entriesWanted("")
            onShutdownWanted: screen.shutdownWanted()
        }
    }
    SideDrawer {
        id: drawer

        anchors.fill: parent
        screen: screen
        shown: screen.drawerShown

        onCloseWanted: screen.drawerShown = false

        panel: DayPanel {
            closable: true

            Component.onCompleted: Qt.callLater(enter)
            onCloseWanted: screen.drawerShown = false
            onEntriesWanted: {
                screen.drawerShown = false;
                screen.entriesWanted("");
            }
            onShutdownWanted: {
                screen.drawerShown = false;
                screen.shutdownWanted();
            }
        }
    }
    Component {
        id: panelWords

        Button {
            iconName: "panelr"
            size: Button.Size.Small
            text: qsTr("Capacity %1").arg(Shell.today.capacityText)

            onClicked: screen.togglePanel()
        }
    }
    Component {
        id: panelIcon

        IconButton {
            iconName: "panelr"
            side: screen.small ? Theme.hitAreaSmallWindow : Theme.hitArea
            text: qsTr("Capacity %1").arg(Shell.today.capacityText)

            onClicked: screen.togglePanel()
        }
    }
}
