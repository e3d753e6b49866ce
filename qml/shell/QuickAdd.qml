// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One line that becomes a todo. What it understood shows in the line and as chips below; Esc keeps the text for next time. */
FloatingPanel {
    id: quick

    readonly property real tall: column.implicitHeight

    function open(plan: string) {
        QuickAddView.begin(plan !== "" ? plan : Shell.defaultPlan());
        QuickAddView.helpShown = !SettingsView.quickAddKnown;
        show();
        line.edit();
    }

    function add(stay: bool) {
        if (!QuickAddView.add())
            return;
        SettingsView.quickAddKnown = true;
        if (stay)
            line.edit();
        else
            hide();
    }

    name: qsTr("Add a todo")
    panelHeight: tall

    Keys.onPressed: event => {
        const control = (event.modifiers & Qt.ControlModifier) !== 0;
        event.accepted = true;
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            add(control);
        else if (control && event.key === Qt.Key_I) {
            if (QuickAddView.addToInbox())
                hide();
        } else if (control && event.key === Qt.Key_Slash)
            QuickAddView.helpShown = !QuickAddView.helpShown;
        else if ((event.modifiers & Qt.AltModifier) && event.key === Qt.Key_A)
            QuickAddView.takeWayOut();
        else
            event.accepted = false;
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

            visible: count > 0 || QuickAddView.givenProject !== ""
            width: parent.width

            onEdited: (start, length) => line.editWord(start, length)
            onExited: line.edit()
            onGoalWanted: {
                QuickAddView.text = QuickAddView.text.trim() + " ~ ";
                line.edit();
            }
        }
        QuickAddWarning {
            visible: QuickAddView.warning !== ""
            width: parent.width
        }
        Rectangle {
            color: Theme.line
            height: Theme.hairline
            visible: QuickAddView.warning === ""
            width: parent.width
        }
        QuickAddFoot {
            small: quick.small
            width: parent.width

            onAddWanted: quick.add(false)
        }
    }
    Loader {
        active: QuickAddView.helpShown && !quick.small
        width: parent.width
        y: parent.height + Theme.space32

        sourceComponent: QuickAddHelp {}
    }
}
