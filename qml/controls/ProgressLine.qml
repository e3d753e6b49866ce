// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** What is being done, how far it is, and how to stop it. */
Item {
    id: line

    property string text: ""
    /** 0 … 1; below 0: not known yet. */
    property real share: -1
    readonly property bool known: share >= 0
    readonly property int percent: Math.floor(share * 100)
    readonly property string words: known ? qsTr("%1: %2%").arg(text).arg(percent.toLocaleString(Qt.locale(), "f", 0)) : qsTr("%1…").arg(text)

    signal stopWanted

    Accessible.name: words
    Accessible.role: Accessible.ProgressBar
    implicitHeight: Math.max(texts.implicitHeight, stop.implicitHeight)
    width: parent?.width ?? 0

    Column {
        id: texts

        anchors.left: parent.left
        anchors.right: stop.left
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space6

        Label {
            Accessible.ignored: true
            text: line.words
            width: parent.width
            wrapMode: Text.Wrap
        }
        Rectangle {
            color: Theme.line
            height: Theme.space4
            radius: height / 2
            width: parent.width

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.top: parent.top
                color: Theme.accent
                radius: height / 2
                visible: line.known
                width: parent.width * Math.max(0, line.share)
            }
        }
    }
    Button {
        id: stop

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Cancel")

        onClicked: line.stopWanted()
    }
}
