// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App

/** The keys of triage. While a text field has the focus those that it would take need Alt, on macOS Control. */
QtObject {
    id: keys

    required property TriageOpenStep step
    readonly property bool fieldFocused: step?.fieldFocused ?? false
    readonly property int held: Qt.platform.os === "osx" ? Qt.MetaModifier : Qt.AltModifier
    readonly property string choice: "triage-choice-"

    signal leaveWanted
    signal splitWanted

    /** Not for the text, nor for the window. */
    function mine(event: KeyEvent): bool {
        return fieldFocused && (event.modifiers & held) !== 0 && event.key !== Qt.Key_Alt && event.key !== Qt.Key_Meta;
    }

    /** No field writes or deletes anything with it. */
    function isFree(event: KeyEvent): bool {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        return enter || (event.modifiers & Qt.ControlModifier & ~held) !== 0 || event.key >= Qt.Key_F1 && event.key <= Qt.Key_F35;
    }

    function handle(event: KeyEvent): bool {
        if (event.key === Qt.Key_Escape)
            return leave();
        const holds = fieldFocused && (event.modifiers & held) !== 0;
        if (fieldFocused && !holds && !isFree(event))
            return false;
        const modifiers = holds ? event.modifiers & ~held : event.modifiers;
        return run(ActionKeys.actionFor(ActionKeys.Triage, event.key, modifiers, event.text));
    }

    function leave(): bool {
        if (fieldFocused)
            step.leaveField();
        else
            leaveWanted();
        return true;
    }

    function run(action: string): bool {
        switch (action) {
        case "triage-next":
            TriageView.next();
            return true;
        case "triage-accept":
            TriageView.acceptAll();
            return true;
        case "triage-project":
            TriageView.change(TriageView.Project);
            return true;
        case "triage-other":
            step.other();
            return true;
        case "triage-new-project":
            if (TriageView.step !== TriageView.Project)
                return false;
            step.nameProject();
            return true;
        case "triage-priority":
            TriageView.nextPriority();
            return true;
        case "triage-split":
            splitWanted();
            return true;
        case "triage-skip":
            TriageView.skip();
            return true;
        case "triage-let-go":
            TriageView.letGo();
            return true;
        case "triage-dismiss":
            TriageView.dismiss();
            return true;
        case "triage-undo":
            TriageView.undo();
            return true;
        }
        if (action.startsWith(choice))
            TriageView.choose(Number(action.slice(choice.length)) - 1);
        return action.startsWith(choice);
    }
}
