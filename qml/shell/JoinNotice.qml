// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** A device joined the account: whoever has a secret of it can do that, so the person is asked. */
Notice {
    actions: [qsTr("Fine"), qsTr("Devices")]
    iconName: "laptop"
    kind: Notice.Kind.Other
    text: SyncView.arrivalText
    title: SyncView.arrivalTitle

    onActionTriggered: index => SyncView.acceptArrival(index === 1)
}
