// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme
import Sennight.Todos

/** The sections and, beside them, the page of one. In narrow windows they are two pages with Back. Changes apply at once. */
PlannerScreen {
    id: screen

    readonly property bool twoPages: tier <= 1
    readonly property bool pageShown: !twoPages || Shell.settingsSection !== ""
    readonly property bool listShown: !twoPages || Shell.settingsSection === ""
    readonly property SettingsSection current: sections.find(section => section.name === Shell.settingsSection) ?? sections[0]
    readonly property SettingsPage page: loader.item as SettingsPage
    readonly property bool ownHeader: page?.ownHeader ?? false
    /** Of the list, in which the words of a longer language are whole. */
    readonly property real listWidth: {
        const least = (tier === 2 ? 220 : 188) * Theme.scale;
        const widest = Math.max(...sections.map(section => words.advanceWidth(section.title)));
        const wanted = Math.max(widest + Theme.icon16 + 5 * Theme.space10, heading.advanceWidth(listHeader.title) + Theme.space40);
        return Math.round(Math.max(least, Math.min(wanted, 260 * Theme.scale)));
    }
    readonly property list<SettingsSection> sections: [
        SettingsSection {
            iconName: "gear"
            name: "General"
            title: qsTr("General")
        },
        SettingsSection {
            iconName: "palette"
            name: "Appearance"
            title: qsTr("Appearance")
        },
        SettingsSection {
            iconName: "db"
            name: "Data"
            title: qsTr("Data & backups")
        },
        SettingsSection {
            file: "qrc:/qt/qml/Sennight/Sync/SyncPage.qml"
            iconName: "sync"
            name: "Sync"
            title: qsTr("Sync")
        },
        SettingsSection {
            file: "qrc:/qt/qml/Sennight/Sync/DevicesPage.qml"
            iconName: "laptop"
            name: "Devices"
            title: qsTr("Devices")
        },
        SettingsSection {
            iconName: "keyboard"
            name: "Keyboard"
            title: qsTr("Keyboard")
        },
        SettingsSection {
            iconName: "shield"
            name: "Privacy"
            title: qsTr("Privacy")
        },
        SettingsSection {
            iconName: "info"
            name: "About"
            title: qsTr("About")
        }
    ]

    function filter() {
        page?.filter();
    }

    function enter() {
        if (listShown)
            list.forceActiveFocus(Qt.TabFocusReason);
        else
            enterPage();
    }

    /** What has the keys on the page keeps them. */
    function enterUnlessThere() {
        const item = Window.activeFocusItem;
        if (!item?.visible || !item.activeFocusOnTab)
            enter();
    }

    function enterPage() {
        if (page)
            page.enter();
    }

    /** A page has the focus when its list has made way for it. */
    function open(name: string) {
        Shell.settingsSection = name;
        enterPage();
    }

    function regions(): list<Item> {
        return [listHeader, list, pageHeader, loader];
    }

    function enterRegion(region: Item) {
        if (region === list)
            list.forceActiveFocus(Qt.TabFocusReason);
        else if (region === loader)
            enterPage();
        else
            enterFirst(region);
    }

    footHeight: page?.footHeight ?? 0

    // What is shown then has changed, too.
    onTwoPagesChanged: if (activeFocus)
        Qt.callLater(enterUnlessThere)

    FontMetrics {
        id: words

        font: Theme.bodyMediumFont
    }
    FontMetrics {
        id: heading

        font: Theme.h1Font
    }
    PageHeader {
        id: listHeader

        outermost: screen.twoPages

        anchors.left: parent.left
        small: screen.small
        title: qsTr("Settings")
        visible: screen.listShown
        width: list.width + 2 * Theme.space10

        onDrawerWanted: screen.drawerWanted()
        onFilterLeft: screen.enter()
        onPaletteWanted: screen.paletteWanted()
    }
    SectionList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.space10
        anchors.top: listHeader.bottom
        focus: screen.listShown
        sections: screen.sections
        shownName: screen.twoPages ? "" : screen.current.name
        tall: screen.small
        visible: screen.listShown
        width: (screen.twoPages ? parent.width : screen.listWidth) - 2 * Theme.space10

        onChosen: name => Shell.settingsSection = name
        onEntered: name => screen.open(name)
    }
    Rectangle {
        id: divide

        anchors.bottom: parent.bottom
        anchors.left: list.right
        anchors.leftMargin: Theme.space10
        anchors.top: parent.top
        color: Theme.line
        visible: !screen.twoPages
        width: Theme.hairline
    }
    PageHeader {
        id: pageHeader

        anchors.left: screen.twoPages ? parent.left : divide.right
        anchors.leftMargin: screen.twoPages ? 0 : Theme.space4
        anchors.right: parent.right
        backShown: screen.twoPages
        small: screen.small
        title: screen.current.title
        visible: screen.pageShown && !screen.ownHeader

        onBackWanted: {
            Shell.settingsSection = "";
            screen.enter();
        }
        onFilterLeft: screen.enterPage()
        onPaletteWanted: screen.paletteWanted()

        Loader {
            anchors.verticalCenter: parent?.verticalCenter
            sourceComponent: screen.page?.trailing ?? null
        }
    }
    Loader {
        id: loader

        Accessible.name: screen.current.title
        Accessible.role: Accessible.Pane
        active: screen.pageShown
        anchors.bottom: parent.bottom
        anchors.left: pageHeader.left
        anchors.right: parent.right
        anchors.top: screen.ownHeader ? parent.top : pageHeader.bottom
        focus: !screen.listShown
        source: active ? screen.current.file : ""

        Keys.onEscapePressed: {
            if (screen.twoPages)
                pageHeader.backWanted();
            else
                screen.enter();
        }
        onLoaded: {
            screen.page.focus = true;
            screen.page.small = Qt.binding(() => screen.small);
            screen.page.importWanted.connect(screen.importWanted);
        }
    }
}
