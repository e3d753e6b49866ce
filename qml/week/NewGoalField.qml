// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Writes a new goal of this week over the band. */
FocusScope {
    id: adder

    property bool shown: false

    /** The field was closed by a key. */
    signal finished

    function open() {
        shown = true;
        field.clear();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    function close() {
        shown = false;
    }

    visible: shown

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    Field {
        id: field

        Accessible.name: qsTr("New goal")
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        placeholderText: qsTr("What should be true by Sunday?")
        width: Math.min(Shell.week.goals.count >= 4 ? parent.width / 2 : parent.width, 480)

        Keys.onEscapePressed: {
            adder.close();
            adder.finished();
        }
        onAccepted: {
            if (text.trim() !== "")
                Planner.addGoal(text.trim(), Shell.week.week, "");
            adder.close();
            adder.finished();
        }
        onActiveFocusChanged: if (!activeFocus)
            adder.close()
    }
    Label {
        anchors.left: field.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.lamp
        font: Theme.metaFont
        maximumLineCount: 3
        text: qsTr("This would be goal %1. About four can be kept in sight.").arg(Shell.week.goals.count + 1)
        visible: Shell.week.goals.count >= 4
        wrapMode: Text.Wrap
    }
}
