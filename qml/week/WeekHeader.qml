// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** Which week, how to get to others, and how much of it is done. */
PageHeader {
    id: header

    required property PlannerScreen screen
    property bool drawerButton: false
    readonly property WeekModel week: Shell.week
    /** The title needs the room of words. */
    readonly property bool tight: width < Math.round(440 * Theme.scale)

    readonly property bool contractShown: ContractView.watching && (ContractView.committed || ContractView.canCommit)
    readonly property string contractText: !ContractView.committed ? qsTr("Commit") : ContractView.changeCount > 0 ? ContractView.changesText : qsTr("Committed")

    signal unscheduledWanted

    detail: week.numberText
    small: screen.small
    shortTitle: week.shortTitle
    title: week.title

    leading: [
        IconButton {
            anchors.verticalCenter: parent?.verticalCenter
            iconName: "left"
            iconSize: Theme.icon14
            keys: hovered ? ActionKeys.hint("previous-week", ActionKeys.revision) : ""
            text: qsTr("Previous week")

            onClicked: header.week.previous()
        },
        IconButton {
            anchors.verticalCenter: parent?.verticalCenter
            iconName: "right"
            iconSize: Theme.icon14
            keys: hovered ? ActionKeys.hint("next-week", ActionKeys.revision) : ""
            text: qsTr("Next week")

            onClicked: header.week.next()
        },
        Button {
            anchors.verticalCenter: parent?.verticalCenter
            size: Button.Size.Small
            text: qsTr("This week")
            visible: !header.week.isThisWeek && !header.tight

            onClicked: header.week.thisWeek()
        },
        IconButton {
            anchors.verticalCenter: parent?.verticalCenter
            iconName: "calendar"
            text: qsTr("This week")
            visible: !header.week.isThisWeek && header.tight

            onClicked: header.week.thisWeek()
        }
    ]

    onDrawerWanted: screen.drawerWanted()
    onFilterLeft: screen.enter()
    onPaletteWanted: screen.paletteWanted()

    component Fact: Row {
        required property string figure
        required property string words

        Accessible.name: figure + " " + words
        Accessible.role: Accessible.StaticText
        anchors.verticalCenter: parent?.verticalCenter
        spacing: Theme.space4
        visible: header.screen.tier >= 1

        Label {
            font: Theme.metaStrongFont
            text: parent.figure
        }
        Label {
            color: Theme.text2
            font: Theme.metaFont
            text: parent.words
        }
    }

    Fact {
        figure: String(header.week.doneCount)
        words: qsTr("of %1 done").arg(header.week.todoCount)
    }
    Fact {
        figure: header.week.trackedText
        visible: header.screen.tier >= 2
        words: qsTr("tracked")
    }
    Fact {
        figure: header.week.plannedText
        visible: header.screen.tier >= 2
        words: qsTr("of %1 planned").arg(header.week.capacityText)
    }
    Loader {
        active: header.contractShown && !header.small
        anchors.verticalCenter: parent?.verticalCenter
        visible: active

        sourceComponent: Button {
            Accessible.description: ContractView.committed ? qsTr("Committed") : ""
            iconName: ContractView.committed ? "check" : ""
            kind: Button.Kind.Quiet
            size: Button.Size.Small
            text: header.contractText

            onClicked: ContractView.open = true
        }
    }
    Loader {
        active: header.contractShown && header.small
        anchors.verticalCenter: parent?.verticalCenter
        visible: active

        sourceComponent: IconButton {
            Accessible.description: ContractView.committed ? qsTr("Committed") : ""
            iconColor: ContractView.committed ? Theme.accent : Theme.text2
            iconName: "check"
            side: Theme.hitAreaSmallWindow
            text: header.contractText

            onClicked: ContractView.open = true
        }
    }
    Button {
        anchors.verticalCenter: parent?.verticalCenter
        size: Button.Size.Small
        text: header.small ? String(header.week.unscheduledCount) : qsTr("Unscheduled %1").arg(header.week.unscheduledCount)
        iconName: "panelr"
        visible: header.drawerButton && header.week.unscheduledCount > 0

        onClicked: header.unscheduledWanted()
    }
}
