// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The weekly review: the steps, what is to be decided now, and the facts of the week. In narrow windows the steps are a page of their own. */
PlannerScreen {
    id: screen

    readonly property bool twoPages: tier <= 1
    readonly property bool factsFit: tier >= 3
    readonly property bool factsBeside: factsFit && SettingsView.sidePanel
    /** The facts over the page, where they have no room beside it. */
    property bool drawerShown: false
    /** Of the two pages in narrow windows. */
    property bool listWanted: false
    readonly property bool pageShown: !twoPages || !listWanted

    footHeight: pageShown ? page.footHeight : 0

    function togglePanel() {
        if (factsFit)
            SettingsView.sidePanel = !SettingsView.sidePanel;
        else
            drawerShown = !drawerShown;
    }

    function enter() {
        if (pageShown)
            page.enter();
        else
            steps.enter();
    }

    function regions(): list<Item> {
        return drawerShown ? [drawer] : [header, steps, page, facts];
    }

    function enterRegion(region: Item) {
        if (region === page)
            page.enter();
        else if (region === steps)
            steps.enter();
        else if (region === drawer)
            (drawer.item as ReviewFacts)?.enter();
        else
            enterFirst(region);
    }

    onDrawerShownChanged: if (!drawerShown)
        enter()
    onFactsFitChanged: if (factsFit)
        drawerShown = false

    PageHeader {
        id: header

        outermost: screen.twoPages

        anchors.left: parent.left
        anchors.right: screen.twoPages ? parent.right : undefined
        backShown: screen.twoPages && screen.pageShown
        detail: ReviewView.weekText
        small: screen.small
        title: screen.twoPages && screen.pageShown ? (ReviewView.steps[ReviewView.step]?.title ?? "") : qsTr("Review")
        width: screen.twoPages ? undefined : steps.width

        Loader {
            active: screen.twoPages && screen.pageShown
            anchors.verticalCenter: parent?.verticalCenter
            sourceComponent: factsButton
            visible: active
        }

        onBackWanted: {
            screen.listWanted = true;
            steps.enter();
        }
        onDrawerWanted: screen.drawerWanted()
        onPaletteWanted: screen.paletteWanted()
    }
    ReviewSteps {
        id: steps

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: header.bottom
        focus: !screen.pageShown
        tall: screen.small
        visible: !screen.twoPages || !screen.pageShown
        width: screen.twoPages ? parent.width : Math.round((screen.tier === 2 ? 190 : 214) * Theme.scale)

        onChosen: step => {
            screen.listWanted = false;
            ReviewView.goTo(step);
            page.enter();
        }
    }
    Rectangle {
        id: divide

        anchors.bottom: parent.bottom
        anchors.left: steps.right
        anchors.top: parent.top
        color: Theme.line
        visible: !screen.twoPages
        width: Theme.hairline
    }
    ReviewPage {
        id: page

        anchors.bottom: parent.bottom
        anchors.left: screen.twoPages ? parent.left : divide.right
        anchors.right: facts.active ? facts.left : parent.right
        anchors.top: screen.twoPages ? header.bottom : parent.top
        factsInside: !screen.factsBeside
        focus: screen.pageShown
        low: screen.low
        small: screen.small
        visible: screen.pageShown

        onOpened: (todoId, anchor) => screen.editorWanted(todoId, anchor)
    }
    Loader {
        active: !screen.twoPages && !screen.factsFit
        anchors.right: page.right
        anchors.rightMargin: Theme.space12
        sourceComponent: factsButton
        visible: active
        y: Theme.space8
    }
    Loader {
        id: facts

        active: screen.factsBeside
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        width: active ? Math.round(300 * Theme.scale) : 0

        sourceComponent: ReviewFacts {}
    }
    SideDrawer {
        id: drawer

        anchors.fill: parent
        screen: screen
        shown: screen.drawerShown

        onCloseWanted: screen.drawerShown = false

        panel: ReviewFacts {
            closable: true

            Component.onCompleted: Qt.callLater(enter)
            onCloseWanted: screen.drawerShown = false
        }
    }
    Component {
        id: factsButton

        IconButton {
            iconName: "panelr"
            side: screen.small ? Theme.hitAreaSmallWindow : Theme.hitArea
            text: qsTr("The week in figures")

            onClicked: screen.togglePanel()
        }
    }
}
