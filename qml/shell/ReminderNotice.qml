// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** A reminder, where the system shows no notifications. */
Notice {
    actions: ReminderView.actions
    iconName: "bell"
    kind: Notice.Kind.Lamp
    text: ReminderView.text
    title: ReminderView.title

    onActionTriggered: index => ReminderView.act(index)
}
