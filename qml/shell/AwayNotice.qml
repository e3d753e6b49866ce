// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** Nobody was there while the timer ran: is that time work? */
Notice {
    actions: [qsTr("Keep"), qsTr("Take off")]
    iconName: "clock"
    kind: Notice.Kind.Lamp
    text: Shell.runningTitle
    title: TimerView.awayText

    onActionTriggered: index => index === 0 ? TimerView.keepAway() : TimerView.takeOffAway()
}
