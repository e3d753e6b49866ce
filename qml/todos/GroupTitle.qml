// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** The title of a group of rows: a word, a count, a hairline to the end where it is `lined`. */
Item {
    id: group

    required property string title
    property string detail: ""
    property bool alarming: false
    property bool lined: true
    /** It stands nearer to its own rows than to those above. */
    readonly property int drop: Math.round(3 * Theme.scale)

    Accessible.name: detail === "" ? title : qsTr("%1, %2").arg(title).arg(detail)
    Accessible.role: Accessible.Heading
    implicitHeight: Math.round(36 * Theme.scale)

    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.space10
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: group.drop
        color: group.alarming ? Theme.danger : Theme.text2
        font: Theme.metaStrongFont
        text: group.title
    }
    Label {
        id: more

        anchors.left: name.right
        anchors.leftMargin: Theme.space6
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: group.drop
        color: Theme.text3
        font: Theme.metaFont
        text: group.detail
    }
    Rectangle {
        anchors.left: more.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        anchors.rightMargin: Theme.space10
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: group.drop
        color: Theme.line
        height: Theme.hairline
        visible: group.lined
    }
}
