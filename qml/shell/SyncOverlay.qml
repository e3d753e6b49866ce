// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App

/** What sync asks or answers over the screens: read when it is first wanted. */
Item {
    id: overlay

    /** There is something that stays until it is answered. */
    signal noticeWanted

    function dialogs(): var {
        if (loader.status === Loader.Null)
            loader.source = "qrc:/qt/qml/Sennight/Sync/SyncDialogs.qml";
        return loader.item;
    }

    Connections {
        function onChanged() {
            if (SyncView.arrivalTitle !== "")
                overlay.noticeWanted();
        }

        function onPassphraseWanted() {
            overlay.dialogs().openPassphrase();
        }

        target: SyncView
    }
    Connections {
        function onLocated() {
            overlay.dialogs().openPlaces();
        }

        target: SyncFactsView
    }
    Loader {
        id: loader
    }
}
