// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** What has no day yet: left over from last week, any day of this week, and what could come next. */
FocusScope {
    id: panel

    required property PlannerScreen screen
    required property Board board
    readonly property TodoDrag drag: board.drag
    property bool closable: false

    signal leftBackwards
    signal closeWanted
    /** Places were proposed; the days show them. */
    signal proposed

    function enter() {
        const first = [leftOver, anyDay].find(list => list.count > 0);
        if (first)
            first.enter(false);
        else
            next.enter();
    }

    /** The last of a list is done, or has a day now. */
    function leaveEmptied() {
        if (board.carried === "")
            enter();
    }

    function reveal(todoId: string): bool {
        return leftOver.reveal(todoId) || anyDay.reveal(todoId);
    }

    Accessible.name: qsTr("Unscheduled")
    Accessible.role: Accessible.Pane

    Keys.onPressed: event => {
        const back = LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        event.accepted = event.key === back && !(event.modifiers & Qt.AltModifier);
        if (event.accepted)
            leftBackwards();
    }

    Rectangle {
        anchors.fill: parent
        color: spot.lit ? Theme.dropColumn : Theme.panel
    }
    DropSpot {
        id: spot

        drag: panel.drag
        place: Shell.week.week
    }
    UnscheduledTitle {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right

        onCloseWanted: panel.closable ? panel.closeWanted() : SettingsView.sidePanel = false
    }
    Flickable {
        id: flick

        readonly property real viewEnd: contentY + height

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: content.implicitHeight
        interactive: contentHeight > height && !panel.drag.active

        function show(card: Item) {
            if (!card)
                return;
            const top = card.mapToItem(contentItem, 0, 0).y;
            if (top < contentY)
                contentY = Math.max(0, top - Theme.space32);
            else if (top + card.height > contentY + height)
                contentY = top + card.height - height + Theme.space8;
        }

        Column {
            id: content

            width: parent.width

            UnscheduledGroup {
                linkText: Shell.week.proposing ? "" : qsTr("Place all")
                title: qsTr("Left over from last week")
                visible: leftOver.count > 0
                width: parent.width

                onLinkClicked: {
                    Shell.week.proposePlaces();
                    if (Shell.week.proposing)
                        panel.proposed();
                    else
                        Planner.toast(qsTr("No day of this week has room for them"), false);
                }
            }
            CardList {
                id: leftOver

                board: panel.board
                name: qsTr("Left over from last week")
                opacity: Shell.week.proposing ? 0.38 : 1
                todos: Shell.week.leftOver
                viewEnd: flick.viewEnd - y
                visible: count > 0
                width: parent.width - 2 * Theme.space8
                x: Theme.space8

                onBroughtIntoView: card => flick.show(card)
                onCountChanged: if (count === 0 && activeFocus)
                    Qt.callLater(panel.leaveEmptied)
                onLeftDownwards: anyDay.count > 0 ? anyDay.enter(false) : next.enter()
            }
            UnscheduledGroup {
                title: qsTr("This week, any day")
                width: parent.width
            }
            CardList {
                id: anyDay

                board: panel.board
                name: qsTr("This week, any day")
                plan: Shell.week.week
                todos: Shell.week.anyDay
                viewEnd: flick.viewEnd - y
                width: parent.width - 2 * Theme.space8
                x: Theme.space8

                onBroughtIntoView: card => flick.show(card)
                onCountChanged: if (count === 0 && activeFocus)
                    Qt.callLater(panel.leaveEmptied)
                onLeftDownwards: next.enter()
                onLeftUpwards: if (leftOver.count > 0)
                    leftOver.enter(true)
            }
            NextFromProjects {
                id: next

                board: panel.board
                viewEnd: flick.viewEnd - y
                width: parent.width

                Keys.onUpPressed: if (anyDay.count > 0)
                    anyDay.enter(true)
                else if (leftOver.count > 0)
                    leftOver.enter(true)
            }
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        height: panel.screen.low ? 0 : Math.round(40 * Theme.scale)
        visible: !panel.screen.low
        width: parent.width

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
        Row {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16 - 1
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4
            visible: firstDay.key !== "" && lastDay.key !== ""

            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text3
                font: Theme.metaFont
                text: qsTr("Drag to a day, or press")
            }
            KeyCap {
                id: firstDay

                anchors.verticalCenter: parent.verticalCenter
                key: ActionKeys.cap("day-1", ActionKeys.revision)
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text3
                font: Theme.metaFont
                text: "–"
            }
            KeyCap {
                id: lastDay

                anchors.verticalCenter: parent.verticalCenter
                key: ActionKeys.cap("day-7", ActionKeys.revision)
            }
        }
    }
}
