// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** How often the project is looked at again. */
Menu {
    id: menu

    signal anotherWanted

    component ReviewItem: MenuItem {
        required property int days

        checkable: true
        checked: ProjectView.reviewDays === days

        onTriggered: ProjectView.setReviewDays(days)
    }

    ReviewItem {
        days: 7
        text: qsTr("Every week")
    }
    ReviewItem {
        days: 14
        text: qsTr("Every 2 weeks")
    }
    ReviewItem {
        days: 28
        text: qsTr("Every 4 weeks")
    }
    ReviewItem {
        days: 91
        text: qsTr("Every 13 weeks")
    }
    ReviewItem {
        days: 0
        text: qsTr("Never")
    }
    MenuItem {
        iconName: "repeat"
        text: qsTr("Another interval…")

        onTriggered: menu.anotherWanted()
    }
}
