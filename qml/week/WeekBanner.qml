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
    readonly property bool asked: ReviewView.newWeek && Shell.week.isThisWeek
    readonly property bool leftOver: asked && Shell.week.leftOverText !== ""
    readonly property bool lastWords: asked && ReviewView.lastWords !== ""

    implicitHeight: loader.active ? loader.height + Theme.space10 : 0

    Loader {
        id: loader

        active: banner.leftOver || banner.lastWords || Shell.week.proposing || Shell.ownWeekOffered
        sourceComponent: Shell.week.proposing ? proposalBanner : banner.leftOver ? leftOverBanner : banner.lastWords ? wordsBanner : sampleBanner
        width: parent.width
    }
    Component {
        id: proposalBanner

        Banner {
            actions: [qsTr("Place them"), qsTr("Leave them")]
            iconName: "calendar"
            text: qsTr("Nothing is moved yet. Enter places them, Esc leaves them.")
            title: qsTr("%Ln todos have a proposed day.", "", Shell.week.proposedCount)

            onActionTriggered: index => index === 0 ? Shell.acceptProposal() : Shell.week.dropProposal()
        }
    }
    Component {
        id: sampleBanner

        Banner {
            actions: [qsTr("Start your own")]
            iconName: "leaf"
            text: qsTr("It goes when you close it; nothing in it is yours to keep.")
            title: qsTr("This is a sample week.")

            onActionTriggered: Shell.startOwnWeek()
        }
    }
    Component {
        id: leftOverBanner

        Banner {
            actions: Shell.week.leftOverMovable ? [qsTr("Go through them"), qsTr("Move all to this week"), qsTr("Later")] : [qsTr("Go through them"), qsTr("Later")]
            iconName: "history"
            text: [Shell.week.leftOverDetail, banner.lastWords ? qsTr("You wrote: “%1”").arg(ReviewView.lastWords) : ""].filter(part => part !== "").join(" ")
            title: Shell.week.leftOverText

            onActionTriggered: index => {
                if (index === 0)
                    ReviewView.openLeftovers();
                else if (index === 1 && Shell.week.leftOverMovable)
                    Shell.moveLeftOverToThisWeek();
                else
                    ReviewView.answerBanner();
            }
        }
    }
    Component {
        id: wordsBanner

        Banner {
            actions: [qsTr("Fine")]
            iconName: "review"
            text: qsTr("“%1”").arg(ReviewView.lastWords)
            title: qsTr("For this week you wrote:")

            onActionTriggered: ReviewView.answerBanner()
        }
    }
}
