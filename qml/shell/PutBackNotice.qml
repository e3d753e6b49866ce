// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** Something lives although it was deleted on another device: keep it, or delete it after all. */
Notice {
    actions: PutBackView.actions
    iconName: "undo"
    kind: Notice.Kind.Danger
    text: PutBackView.text
    title: PutBackView.title

    onActionTriggered: index => PutBackView.act(index)
}
