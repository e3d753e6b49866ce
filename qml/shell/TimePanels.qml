// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** The panels about time: tracked time, the end of the day, and the question before a timer is stopped. */
FocusScope {
    id: panels

    property bool small: false
    readonly property bool open: ((entries.item as EntriesPanel)?.shown ?? false) || ((shutdown.item as ShutdownPanel)?.shown ?? false) || ((switching.item as SwitchQuestion)?.visible ?? false)

    signal closed

    function askSwitch(todoId: string, runningTitle: string) {
        switching.active = true;
        (switching.item as SwitchQuestion).ask(todoId, runningTitle);
    }

    function openEntries(todoId: string) {
        entries.active = true;
        (entries.item as EntriesPanel).open(todoId);
    }

    function openShutdown() {
        shutdown.active = true;
        (shutdown.item as ShutdownPanel).open();
    }

    enabled: open

    component Layer: Loader {
        active: false
        anchors.fill: parent
    }

    Layer {
        id: entries

        sourceComponent: EntriesPanel {
            small: panels.small

            onClosed: panels.closed()
        }
    }
    Layer {
        id: shutdown

        sourceComponent: ShutdownPanel {
            small: panels.small

            onClosed: panels.closed()
        }
    }
    Layer {
        id: switching

        sourceComponent: SwitchQuestion {
            onClosed: panels.closed()
        }
    }
}
