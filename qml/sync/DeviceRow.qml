// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One device: its name, when it was last seen, what it may do, and the way to change that. */
Item {
    id: row

    required property int index
    required property string deviceId
    required property string name
    required property string detail
    required property string iconName
    required property int level
    required property string levelText
    required property bool isThis
    required property bool revoked
    required property bool dormant
    required property bool managed
    required property bool waiting
    required property string accessibleText
    property bool focused: false
    property bool last: false
    readonly property bool stacked: width < Math.round(400 * Theme.scale)

    signal pressed
    signal changeWanted
    signal revokeWanted
    signal takeBackWanted

    /** Its own name can always be changed; what waits is asked about. */
    function change() {
        if (waiting)
            takeBackWanted();
        else if (managed || isThis)
            changeWanted();
    }

    function revoke() {
        if (managed)
            revokeWanted();
    }

    Accessible.focused: focused
    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.round(Math.max(53 * Theme.scale, words.implicitHeight + (stacked ? end.height + Theme.space6 : 0) + 2 * Theme.space8))
    width: parent?.width ?? 0

    Accessible.onPressAction: change()

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space8
        anchors.rightMargin: -Theme.space8
        border.color: row.focused ? Theme.accent : "transparent"
        border.width: row.focused ? 1.5 : 0
        color: row.focused ? Theme.sel : "transparent"
        radius: Theme.radiusButton
    }
    TapHandler {
        onTapped: row.pressed()
    }
    Rectangle {
        id: tile

        anchors.left: parent.left
        color: Theme.sunken
        height: Theme.space32
        radius: Theme.radiusNav
        width: height
        y: row.stacked ? Theme.space8 : Math.round((row.height - height) / 2)

        Icon {
            anchors.centerIn: parent
            color: Theme.text2
            name: row.iconName
            size: Theme.icon16
        }
    }
    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.rightMargin: row.stacked ? 0 : end.width + Theme.space12
        y: row.stacked ? Theme.space6 : Math.round((row.height - implicitHeight) / 2)

        Label {
            Accessible.ignored: true
            color: row.revoked ? Theme.text3 : Theme.text
            font: Theme.bodyMediumFont
            text: row.isThis ? qsTr("%1 (this device)").arg(row.name) : row.name
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            Accessible.ignored: true
            color: row.focused ? Theme.text2 : Theme.text3
            font: Theme.metaFont
            text: row.detail
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: end

        readonly property real leading: row.stacked ? tile.width + Theme.space12 : row.width - width

        spacing: Theme.space12
        x: LayoutMirroring.enabled ? row.width - leading - width : leading
        y: row.stacked ? words.y + words.implicitHeight + Theme.space6 : Math.round((row.height - height) / 2)

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            kind: row.level === 2 ? Chip.Kind.Good : row.level === 0 ? Chip.Kind.Lamp : Chip.Kind.Neutral
            text: row.levelText
            visible: !row.revoked
        }
        Button {
            Accessible.name: row.isThis ? qsTr("Rename %1").arg(row.name) : qsTr("Change %1").arg(row.name)
            focusPolicy: Qt.NoFocus
            kind: Button.Kind.Quiet
            size: Button.Size.Small
            text: row.isThis ? qsTr("Rename") : qsTr("Change")
            visible: (row.isThis || row.managed && !row.dormant) && !row.waiting

            onClicked: row.changeWanted()
        }
        Button {
            Accessible.name: qsTr("Take back what waits for %1").arg(row.name)
            focusPolicy: Qt.NoFocus
            kind: Button.Kind.Quiet
            size: Button.Size.Small
            text: qsTr("Take back")
            visible: row.waiting

            onClicked: row.takeBackWanted()
        }
        Button {
            Accessible.name: qsTr("Revoke %1").arg(row.name)
            focusPolicy: Qt.NoFocus
            kind: Button.Kind.Danger
            size: Button.Size.Small
            text: qsTr("Revoke…")
            visible: row.managed && row.dormant

            onClicked: row.revokeWanted()
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
