// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One version of a field; what changed in a long text is marked, and a clash can be turned by a click. */
Rectangle {
    id: box

    required property versionEntry version
    property bool chosen: false
    property bool headShown: false
    /** The clash that the keys are at; -1 for none. */
    property int clash: -1

    signal pressed
    signal clashTurned(int clash)

    Accessible.name: version.when === "" ? qsTr("%1: %2").arg(version.head).arg(version.text) : qsTr("%1, %2: %3").arg(version.head).arg(version.when).arg(version.text)
    Accessible.role: Accessible.StaticText
    border.color: chosen ? Theme.accent : Theme.line
    border.width: chosen ? 1.5 : Theme.hairline
    color: Theme.surface
    implicitHeight: Math.max(Theme.rowHeight, column.implicitHeight + Theme.space8 + Theme.space12)
    radius: Theme.radiusButton

    TapHandler {
        onTapped: box.pressed()
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space10 + 1
        anchors.right: tick.visible ? tick.left : parent.right
        anchors.rightMargin: tick.visible ? Theme.space4 : Theme.space10
        spacing: Theme.space2
        y: Theme.space8

        Label {
            Accessible.ignored: true
            color: box.version.merged ? Theme.text2 : box.version.mine ? Theme.accent : Theme.other
            font: Theme.metaStrongFont
            text: box.version.when === "" ? box.version.head : qsTr("%1 · %2").arg(box.version.head).arg(box.version.when)
            visible: box.headShown
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            Accessible.ignored: true
            color: box.version.possible ? Theme.text : Theme.text2
            lineHeight: Theme.bodyStrongLine
            lineHeightMode: Text.FixedHeight
            text: box.version.text
            visible: !marked.active
            width: parent.width
            wrapMode: Text.Wrap
        }
        Loader {
            id: marked

            active: box.version.parts.length > 0
            visible: active
            width: parent.width

            sourceComponent: MarkedText {
                current: box.clash
                parts: box.version.parts

                onClashTurned: clash => box.clashTurned(clash)
            }
        }
    }
    Rectangle {
        id: tick

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        color: Theme.accent
        height: Theme.icon16
        radius: height / 2
        visible: box.chosen
        width: height
        y: Theme.space10

        Icon {
            anchors.centerIn: parent
            color: Theme.onAccent
            name: "check"
            size: Theme.icon12
        }
    }
}
