// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** What became of the data before this start: it was repaired, or the last run ended in the middle. */
Notice {
    actions: [qsTr("Fine")]
    kind: Notice.Kind.Information
    text: DataView.notice
    title: DataView.noticeTitle

    onActionTriggered: DataView.closeNotice()
}
