// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme

/** One line that becomes a todo, its chips, what it would do to the day, and the keys. */
FocusScope {
    id: form

    property bool small: false

    /** Something was added, and the person is through. */
    signal finished

    /** `plan` holds where the text names no day. */
    function begin(plan: string) {
        QuickAddView.begin(plan);
        QuickAddView.helpShown = !SettingsView.quickAddKnown;
    }

    function edit() {
        line.edit();
    }

    function add(stay: bool) {
        if (!QuickAddView.add())
            return;
        SettingsView.quickAddKnown = true;
        if (stay)
            line.edit();
        else
            finished();
    }

    implicitHeight: column.implicitHeight

    Keys.onPressed: event => {
        event.accepted = true;
        switch (ActionKeys.actionFor(ActionKeys.QuickAdd, event.key, event.modifiers, event.text)) {
        case "add-another":
            add(true);
            break;
        case "add-to-inbox":
            if (QuickAddView.addToInbox())
                finished();
            break;
        case "quick-add-help":
            QuickAddView.helpShown = !QuickAddView.helpShown;
            break;
        case "way-out":
            QuickAddView.takeWayOut();
            break;
        default:
            event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            if (event.accepted)
                add(false);
        }
    }

    Column {
        id: column

        width: parent.width

        QuickAddLine {
            id: line

            focus: true
            width: parent.width

            KeyNavigation.tab: chips.firstChip
        }
        QuickAddChips {
            id: chips

            width: parent.width

            onEdited: (start, length) => line.editWord(start, length)
            onExited: line.edit()
            onGoalWanted: {
                QuickAddView.text = QuickAddView.text.trim() + " ~ ";
                line.edit();
            }
        }
        QuickAddPlace {
            width: parent.width
        }
        QuickAddFoot {
            small: form.small
            width: parent.width

            onAddWanted: form.add(false)
        }
    }
}
