// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Settings

/** The import over the window. */
Item {
    id: panel

    signal closed

    function open() {
        sheet.begin();
    }

    visible: sheet.visible

    // Given back by what closes above it, the focus belongs into the dialog.
    onActiveFocusChanged: if (activeFocus)
        sheet.forceActiveFocus(Qt.PopupFocusReason)

    ImportSheet {
        id: sheet

        onClosed: panel.closed()
    }
}
