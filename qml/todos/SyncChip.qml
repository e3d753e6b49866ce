// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What sync has to say, at the end of a page's header where the sidebar has no words. */
SyncLine {
    id: chip

    /** In the small window it goes without the state's name where something waits. */
    property bool terse: false
    /** There is no room for words. */
    property bool bare: false
    readonly property real widest: Math.round((terse ? 170 : 240) * Theme.scale)
    readonly property real wantedWidth: Math.min(wordsWidth, widest)

    Accessible.name: SyncView.lineText
    framed: true
    height: Theme.buttonHeightSmall
    iconOnly: bare
    syncState: SyncView.line
    text: {
        if (terse && SyncView.troubled)
            return qsTr("Needs you", "sync");
        if (terse && SyncView.pendingCount > 0)
            return qsTr("%Ln waiting", "changes", SyncView.pendingCount);
        return SyncView.lineText;
    }
    width: Math.min(implicitWidth, widest)

    onClicked: {
        popover.setSource("qrc:/qt/qml/Sennight/Sync/SyncPopover.qml");
        const opened = popover.item;
        if (!opened)
            return;
        opened["parent"] = chip;
        opened["y"] = chip.height + Theme.space4;
        opened["open"]();
    }

    Loader {
        id: popover
    }
}
