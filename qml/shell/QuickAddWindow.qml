// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme

/** Quick add in a window of its own, beside whatever the person is working on. Esc keeps the text for next time. */
Window {
    id: window

    /** The interface is read from right to left. */
    property bool rightToLeft: Application.layoutDirection === Qt.RightToLeft
    readonly property bool narrow: width < 600
    /** The line with what belongs to it, and below it what it understands. */
    readonly property real contentHeight: form.implicitHeight + (help.active ? help.implicitHeight + Theme.space8 : 0)

    /** Shown again: the line is ready to be written on. */
    function begin() {
        // Without a screen around it, what names no day goes to the Inbox.
        form.begin("");
        form.edit();
    }

    color: Theme.raised
    flags: Qt.Dialog
    height: contentHeight
    maximumHeight: contentHeight
    minimumHeight: contentHeight
    minimumWidth: 400
    title: qsTr("Add a todo")
    width: 640

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft

    Component.onCompleted: begin()

    QuickAddForm {
        id: form

        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
        small: window.narrow

        Keys.onEscapePressed: window.close()
        onFinished: window.close()
    }
    Loader {
        id: help

        active: QuickAddView.helpShown
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: form.bottom

        sourceComponent: QuickAddHelp {
            border.color: "transparent"
        }
    }
}
