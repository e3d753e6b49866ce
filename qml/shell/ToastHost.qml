// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/**
 * Shows what just happened, and keeps up what needs an answer. What just happened goes before questions that can wait,
 * which come back after it; not before one that has the focus, or that tells of work.
 */
FocusScope {
    id: host

    required property Requests requests
    property real availableWidth: 600
    readonly property bool shown: toast.shown || notice.active

    /** There is something in it that can be pressed. */
    readonly property bool reachable: notice.visible || toast.shown && toast.actions.length > 0
    /** What had the focus before F6 came here; it has it again when the message goes. */
    property Item before: null

    /** The toast's action is Planner's offer. */
    property bool offering: false

    /** The message that had the focus is gone. */
    function giveBack() {
        if (before?.visible)
            before.forceActiveFocus(Qt.OtherFocusReason);
        else
            requests.focusReturned();
        before = null;
    }

    /** F6: to the first action. */
    function enter() {
        before = Window.activeFocusItem;
        const first = nextItemInFocusChain(true);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    function hush() {
        toast.dismiss();
    }

    function say(text: string) {
        Accessible.announce(text);
    }

    function fail(message: string, hint: string) {
        toast.stayMs = 12000;
        toast.show(hint === "" ? message : qsTr("%1 %2").arg(message).arg(hint), [], "");
    }

    /** With an action that is no Undo. */
    function offer(text: string, action: string) {
        offering = true;
        toast.stayMs = 6000;
        toast.show(text, [action], "");
    }

    function tell(text: string, undoable: bool) {
        offering = false;
        toast.stayMs = 6000;
        toast.show(text, undoable ? [qsTr("Undo")] : [], undoable ? ActionKeys.cap("undo", ActionKeys.revision) : "");
    }

    Accessible.name: qsTr("Messages")
    Accessible.role: Accessible.Pane
    height: notice.visible ? notice.height : toast.height
    visible: shown
    width: notice.visible ? notice.width : toast.width

    Toast {
        id: toast

        anchors.centerIn: parent
        visible: shown && !notice.visible
        waiting: shown && notice.visible
        width: Math.min(implicitWidth, host.availableWidth)

        onDismissed: {
            if (host.activeFocus)
                host.giveBack();
            host.before = null;
        }
        onActionTriggered: {
            if (host.offering)
                Planner.takeOffer();
            else
                Planner.undo();
            dismiss();
        }
    }
    Component {
        id: startNotice

        StartNotice {
            width: Math.min(Math.round(400 * Theme.scale), host.availableWidth)
        }
    }
    Component {
        id: unsaved

        UnsavedNotice {
            width: Math.min(Math.round(400 * Theme.scale), host.availableWidth)
        }
    }
    Component {
        id: awayNotice

        AwayNotice {
            width: Math.min(Math.round(400 * Theme.scale), host.availableWidth)
        }
    }
    Component {
        id: busy

        BusyNotice {
            width: Math.min(Math.round(400 * Theme.scale), host.availableWidth)
        }
    }
    Component {
        id: joinNotice

        JoinNotice {
            width: Math.min(Math.round(400 * Theme.scale), host.availableWidth)
        }
    }
    Component {
        id: deletionNotice

        DeletionNotice {
            width: Math.min(Math.round(400 * Theme.scale), host.availableWidth)
        }
    }
    Component {
        id: putBack

        PutBackNotice {
            width: Math.min(Math.round(400 * Theme.scale), host.availableWidth)
        }
    }
    Component {
        id: reminder

        ReminderNotice {
            width: Math.min(Math.round(400 * Theme.scale), host.availableWidth)
        }
    }
    Loader {
        id: notice

        /** On Today the hero asks. */
        readonly property bool away: TimerView.awayText !== "" && Shell.screen !== Shell.Screen.Today

        /** Among the devices one sees who joined. */
        readonly property Item focusHome: (item as Notice)?.focusHome ?? null
        readonly property bool joined: SyncView.arrivalTitle !== "" && !(Shell.screen === Shell.Screen.Settings && Shell.settingsSection === "Devices")
        /** It tells of work that goes on, or that waits to be saved. */
        readonly property bool urgent: Planner.unsavedCount > 0 || Planner.busyText !== ""

        active: urgent || DataView.notice !== "" || joined || SyncView.deletionTitle !== "" || away || ReminderView.title !== "" || PutBackView.title !== ""
        anchors.centerIn: parent
        visible: active && (urgent || activeFocus || !toast.shown)

        onActiveChanged: if (!active && host.activeFocus)
            host.giveBack()

        sourceComponent: Planner.unsavedCount > 0 ? unsaved : Planner.busyText !== "" ? busy : DataView.notice !== "" ? startNotice : joined ? joinNotice : SyncView.deletionTitle !== "" ? deletionNotice : away ? awayNotice : ReminderView.title !== "" ? reminder : putBack
    }
}
