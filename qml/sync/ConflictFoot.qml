// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What becomes of the versions, and what leads on. */
Item {
    id: foot

    property real sideMargin: Theme.space24
    property bool capsShown: true
    /** J leads to the next conflict, and not to the next field. */
    property bool nextByKey: true
    /** By another device, while it was shown. */
    readonly property bool settled: ConflictView.settledText !== ""
    readonly property bool stacked: width < note.naturalWidth + buttons.natural + 2 * sideMargin + Theme.space12

    implicitHeight: stacked ? note.height + buttons.height + 3 * Theme.space12 : Math.round(60 * Theme.scale)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        height: Theme.hairline
    }
    Item {
        id: note

        readonly property real naturalWidth: Theme.icon14 + Theme.space10 + words.implicitWidth

        anchors.left: parent.left
        anchors.leftMargin: foot.sideMargin
        height: words.height
        width: foot.stacked ? foot.width - 2 * foot.sideMargin : naturalWidth
        y: foot.stacked ? Theme.space12 : Math.round((foot.height - height) / 2)

        Icon {
            id: mark

            anchors.left: parent.left
            color: Theme.text2
            name: foot.settled ? "info" : "shield"
            size: Theme.icon14
            y: Math.round((Theme.bodyLine - height) / 2)
        }
        Label {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.space10
            color: Theme.text2
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            text: foot.settled ? ConflictView.settledText : ConflictView.twoSided ? qsTr("Whatever you pick, both versions stay in History.") : qsTr("Whatever you pick, all versions stay in History.")
            width: foot.stacked ? note.width - Theme.icon14 - Theme.space10 : implicitWidth
            wrapMode: foot.stacked ? Text.Wrap : Text.NoWrap
        }
    }
    Flow {
        id: buttons

        readonly property real natural: Math.ceil(children.reduce((sum, item) => sum + (item.visible ? item.implicitWidth + spacing : 0), -spacing))

        anchors.right: parent.right
        anchors.rightMargin: foot.sideMargin
        layoutDirection: Qt.RightToLeft
        spacing: Theme.space8
        width: Math.min(natural, foot.width - 2 * foot.sideMargin)
        y: foot.stacked ? note.y + note.height + Theme.space12 : Math.round((foot.height - height) / 2)

        Button {
            id: keep

            kind: Button.Kind.Primary
            rightPadding: leftPadding + (caps.visible ? caps.width + Theme.space8 : 0)
            text: ConflictView.keepText
            visible: text !== ""
            width: Math.min(implicitWidth, foot.width - 2 * foot.sideMargin)

            onClicked: ConflictView.keep()

            Row {
                id: caps

                anchors.right: parent?.right
                anchors.rightMargin: keep.leftPadding
                anchors.verticalCenter: parent?.verticalCenter
                spacing: Theme.space4
                visible: foot.capsShown

                KeyCap {
                    key: Qt.platform.os === "osx" ? "⌘" : qsTr("Ctrl")
                    onFill: true
                }
                KeyCap {
                    key: "↵"
                    onFill: true
                }
            }
        }
        Button {
            text: qsTr("See what it kept")
            visible: ConflictView.keptReachable

            onClicked: ConflictView.seeWhatWasKept()
        }
        Button {
            id: next

            rightPadding: leftPadding + (cap.visible ? cap.width + Theme.space8 : 0)
            text: qsTr("Next conflict")
            visible: ConflictView.count > 1

            onClicked: ConflictView.next(1)

            KeyCap {
                id: cap

                anchors.right: parent?.right
                anchors.rightMargin: next.leftPadding
                anchors.verticalCenter: parent?.verticalCenter
                key: "J"
                visible: foot.nextByKey
            }
        }
        Button {
            text: qsTr("Go on")
            visible: foot.settled && ConflictView.count === 1

            onClicked: ConflictView.goOn()
        }
        Button {
            kind: Button.Kind.Quiet
            text: qsTr("Decide later")
            visible: !foot.settled

            onClicked: Shell.screen = Shell.Screen.Week
        }
    }
}
