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
    readonly property bool sample: Shell.isSample && !later

    implicitHeight: loader.active ? loader.height + Theme.space10 : 0

    Loader {
        id: loader

        active: banner.leftOver
        width: parent.width

        sourceComponent: Banner {
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
