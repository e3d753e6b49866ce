// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Asks what becomes of the copies elsewhere before a project stays on this device only; the other way needs no question. */
Dialog {
    id: dialog

    property string projectId: ""
    property string projectTitle: ""

    function ask(id: string, title: string, here: bool) {
        projectId = id;
        projectTitle = title;
        if (here && SyncView.on)
            open();
        else
            SyncView.keepHere(id, here, false);
    }

    primaryText: qsTr("Keep on this device only")
    text: qsTr("“%1” and its todos no longer leave this device. What was sent before stays locked on the server until it is tidied up.").arg(projectTitle)
    title: qsTr("Keep the copy on your other devices?")

    onAboutToShow: keep.checked = true
    onAccepted: SyncView.keepHere(projectId, true, !keep.checked)

    CheckBox {
        id: keep

        checked: true
        text: qsTr("Keep the copy there, as it is now")
        width: parent?.width ?? 0
    }
    Label {
        color: Theme.text2
        font: Theme.metaFont
        text: keep.checked ? qsTr("It no longer follows what you change here.") : qsTr("It is deleted there, and stays in their History.")
        width: parent?.width ?? 0
        wrapMode: Text.Wrap
    }
}
