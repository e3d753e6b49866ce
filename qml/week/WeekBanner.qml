// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One thing that needs a decision: leftovers on the first look at a new week, or that this is a sample. */
Item {
    id: banner

    property bool small: false
    property bool later: false
    readonly property bool leftOver: !later && Shell.week.isThisWeek && Shell.week.leftOverText !== "" && Shell.week.todayIndex === 0

    implicitHeight: loader.active ? loader.height + Theme.space10 : 0

    Loader {
        id: loader

        active: banner.leftOver || Shell.week.proposing
        sourceComponent: Shell.week.proposing ? proposalBanner : leftOverBanner
        width: parent.width
    }
    Component {
        id: proposalBanner

        Banner {
            actions: [qsTr("Place them"), qsTr("Leave them")]
            iconName: "calendar"
            text: qsTr("Nothing is moved yet. Enter places them, Esc leaves them.")
            title: Shell.week.leftOver.count === 1 ? qsTr("One todo has a proposed day.") : qsTr("%n todos have a proposed day.", "", Shell.week.leftOver.count)

            onActionTriggered: index => index === 0 ? Shell.acceptProposal() : Shell.week.dropProposal()
        }
    }
    Component {
        id: leftOverBanner

        Banner {
            actions: [qsTr("Move all to this week"), qsTr("Later")]
            iconName: "history"
            text: Shell.week.leftOverDetail
            title: Shell.week.leftOverText

            onActionTriggered: index => {
                if (index === 0)
                    Shell.moveLeftOverToThisWeek();
                banner.later = true;
            }
        }
    }
}
