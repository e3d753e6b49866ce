// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One backup: when and why, its size, whether it was found sound, and the way back to it. */
Item {
    id: row

    required property int index
    required property string backupId
    required property string when
    required property string reason
    required property string size
    required property bool checked
    required property bool damaged
    required property string stateText
    required property string accessibleText
    property bool small: false
    property bool busy: false
    property string busyReason: ""
    property bool current: false
    property bool focused: false
    property bool last: false

    signal pressed

    function restore() {
        if (!busy && !damaged)
            DataView.askRestore(backupId);
    }

    function verify() {
        if (!busy)
            DataView.verify(backupId);
    }

    Accessible.focused: focused
    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + 2 * Theme.space8)
    width: parent?.width ?? 0

    Accessible.onPressAction: restore()

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space8
        anchors.rightMargin: -Theme.space8
        border.color: row.focused ? Theme.accent : "transparent"
        border.width: row.focused ? 1.5 : 0
        color: row.focused ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusButton
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: row.pressed()
    }
    Icon {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: row.damaged ? Theme.danger : row.checked ? Theme.good : Theme.text3
        name: row.damaged ? "warn" : row.checked ? "check" : "db"
        size: Theme.icon14
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space10
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter

        Label {
            Accessible.ignored: true
            text: row.when
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            Accessible.ignored: true
            color: row.damaged ? Theme.danger : Theme.text2
            font: Theme.metaFont
            text: row.small ? qsTr("%1 · %2").arg(row.reason).arg(row.damaged ? row.stateText : row.size) : qsTr("%1 · %2 · %3").arg(row.reason).arg(row.size).arg(row.stateText)
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space6

        Button {
            Accessible.name: qsTr("Check the backup: %1").arg(row.when)
            enabled: !row.busy
            focusPolicy: Qt.NoFocus
            kind: Button.Kind.Quiet
            reason: row.busyReason
            size: Button.Size.Small
            text: qsTr("Check")
            visible: !row.small && (hover.hovered || row.focused)

            onClicked: row.verify()
        }
        Button {
            Accessible.name: qsTr("Restore: %1").arg(row.when)
            enabled: !row.busy && !row.damaged
            focusPolicy: Qt.NoFocus
            reason: row.damaged ? qsTr("This backup is damaged") : row.busyReason
            size: row.small ? Button.Size.Medium : Button.Size.Small
            text: qsTr("Restore…")

            onClicked: row.restore()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hairline
        visible: !row.last && !row.focused
        width: parent.width
    }
}
