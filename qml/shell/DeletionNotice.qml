// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** Another device deleted much of what was here: it may have been a mistake, and a backup was made first. */
Notice {
    actions: [qsTr("Fine"), qsTr("Show the backups")]
    iconName: "trash"
    kind: Notice.Kind.Danger
    text: SyncView.deletionText
    title: SyncView.deletionTitle

    onActionTriggered: index => SyncView.acceptDeletion(index === 1)
}
