// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A dialog over its scrim, and a sheet. */
Window {
    color: Theme.canvas
    height: 800
    visible: true
    width: 1280

    Component.onCompleted: {
        sheet.open();
        dialog.open();
    }

    Dialog {
        id: dialog

        destructive: true
        primaryText: "Delete"
        text: "They can be brought back from History."
        title: "Delete “Kitchen refit” and its 13 open todos?"
    }
    Sheet {
        id: sheet

        title: "Unscheduled"

        Label {
            text: "Left over from last week"
        }
    }
}
