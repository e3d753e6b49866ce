// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** Shows what just happened, and keeps up what needs an answer. */
FocusScope {
    id: host

    property real availableWidth: 600
    readonly property bool shown: toast.shown || notice.active

    /** There is something in it that can be pressed. */
    readonly property bool reachable: toast.shown && toast.actions.length > 0 || notice.active
    /** What had the focus before F6 came here; it has it again when the message goes. */
    property Item before: null

    /** F6: to the first action. */
    function enter() {
        before = Window.activeFocusItem;
        const first = nextItemInFocusChain(true);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    function say(text: string) {
        Accessible.announce(text);
    }

    function fail(message: string, hint: string) {
        toast.stayMs = 12000;
        toast.show(hint === "" ? message : qsTr("%1 %2").arg(message).arg(hint), [], "");
    }

    function tell(text: string, undoable: bool) {
        toast.stayMs = 6000;
        toast.show(text, undoable ? [qsTr("Undo")] : [], undoable ? qsTr("Ctrl Z") : "");
    }

    Accessible.name: qsTr("Messages")
    Accessible.role: Accessible.Pane
    height: notice.active ? notice.height : toast.height
    visible: shown
    width: notice.active ? notice.width : toast.width

    Toast {
        id: toast

        anchors.centerIn: parent
        visible: shown && !notice.active
        width: Math.min(implicitWidth, host.availableWidth)

        onDismissed: {
            if (host.activeFocus && host.before)
                host.before.forceActiveFocus(Qt.OtherFocusReason);
            host.before = null;
        }
        onActionTriggered: {
            Planner.undo();
            dismiss();
        }
    }
    Loader {
        id: notice

        active: Planner.unsavedCount > 0
        anchors.centerIn: parent

        sourceComponent: UnsavedNotice {
            width: Math.min(400, host.availableWidth)
        }
    }
}
