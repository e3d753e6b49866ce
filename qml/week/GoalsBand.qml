// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** What should be true by the end of the week. More than four scroll sideways. */
FocusScope {
    id: band

    required property PlannerScreen screen
    property bool small: false
    property bool low: false
    readonly property real margin: Theme.space20
    readonly property real labelWidth: small ? 0 : Math.round(62 * Theme.scale) + Theme.space10
    readonly property int inView: Math.max(1, Math.min(4, cards.count))
    readonly property real cardWidth: small ? Math.round(216 * Theme.scale) : Math.floor(Math.max(190 * Theme.scale, (width - 2 * margin - labelWidth - (inView - 1) * Theme.space10) / inView))

    signal exited

    function enter() {
        if (cards.count > 0) {
            cards.currentIndex = Math.max(0, cards.currentIndex);
            cards.forceActiveFocus(Qt.TabFocusReason);
        } else if (addLink.visible) {
            addLink.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    /** To the goals; where there are none, and from a goal, to the field of a new one. */
    function go() {
        if (cards.count === 0 || cards.activeFocus)
            add();
        else
            enter();
    }

    // Its type is not named here: naming it would read its file.
    function field(): var {
        return adder.item;
    }

    function add() {
        if (adder.status === Loader.Null) {
            adder.source = "NewGoalField.qml";
            field().finished.connect(leaveField);
        }
        field().open();
    }

    function leaveField() {
        if (cards.count > 0)
            cards.forceActiveFocus(Qt.TabFocusReason);
        else
            exited();
    }

    Accessible.name: qsTr("Goals")
    Accessible.role: Accessible.Pane
    implicitHeight: small ? Theme.goalLine + 39 : Math.round((low ? 36 : 87) * Theme.scale)

    Column {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: band.margin
        visible: !band.small
        y: Theme.space10

        Label {
            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            font: Theme.bodyStrongFont
            text: qsTr("Goals")
        }
        Label {
            anchors.left: parent.left
            color: Theme.text2
            font: Theme.metaFont
            text: Shell.week.goals.doneText
            visible: cards.count > 0 && !band.low
        }
        LinkButton {
            id: addLink

            anchors.left: parent.left
            iconName: "plus"
            text: qsTr("Add")
            visible: !band.low

            onClicked: band.add()
        }
    }
    ListView {
        id: cards

        Accessible.name: qsTr("Goals")
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0 || activeFocus
        anchors.fill: parent
        anchors.leftMargin: band.margin + band.labelWidth
        anchors.rightMargin: band.small ? 0 : band.margin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: -1
        focus: true
        model: Shell.week.goals
        orientation: ListView.Horizontal
        snapMode: ListView.SnapToItem
        spacing: Theme.space10

        Keys.onDownPressed: band.exited()
        Keys.onEscapePressed: band.exited()
        Keys.onReturnPressed: band.screen.goalWanted(Shell.week.goals.idAt(currentIndex), currentItem)
        onActiveFocusChanged: if (activeFocus && currentIndex < 0)
            currentIndex = 0

        delegate: GoalCard {
            id: card

            dropTarget: spot.lit
            selected: ListView.isCurrentItem && ListView.view.activeFocus
            slim: band.small || band.low
            height: band.small ? Theme.goalLine + 29 : band.low ? 30 * Theme.scale : 73 * Theme.scale
            width: band.cardWidth

            onClicked: band.screen.goalWanted(goalId, card)

            DropSpot {
                id: spot

                drag: band.screen.drag
                place: "goal:" + card.goalId
            }
        }
    }
    DashedOutline {
        anchors.fill: cards
        anchors.bottomMargin: Theme.space12
        anchors.rightMargin: band.small ? band.margin : 0
        color: Theme.lineStrong
        radius: Theme.radiusPanel
        visible: cards.count === 0 && !band.low

        Label {
            anchors.centerIn: parent
            color: Theme.text3
            text: qsTr("What should be true by Sunday?")
        }
        TapHandler {
            onTapped: band.add()
        }
    }
    Loader {
        id: adder

        anchors.fill: cards
        anchors.bottomMargin: Theme.space12
        anchors.rightMargin: band.small ? band.margin : 0
    }
}
