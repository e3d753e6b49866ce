// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Back, what is missing, and on. */
FocusScope {
    id: foot

    property bool small: false
    /** Enter goes on from here; else it opens a row, and goes on with Ctrl. */
    property bool entersOn: true

    function enter() {
        onButton.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.round(58 * Theme.scale)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.line
        height: Theme.hairline
    }
    Button {
        Accessible.name: ReviewView.backText
        anchors.left: parent.left
        anchors.leftMargin: foot.small ? Theme.space4 : Theme.space28
        anchors.verticalCenter: parent.verticalCenter
        iconName: "arrowleft"
        kind: Button.Kind.Quiet
        text: foot.small && foot.width < 440 * Theme.scale ? "" : ReviewView.backText
        visible: ReviewView.backText !== ""

        onClicked: ReviewView.back()
    }
    Label {
        anchors.right: onButton.left
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text2
        font: Theme.metaFont
        text: ReviewView.missingText
        visible: !foot.small
    }
    Button {
        id: onButton

        Accessible.description: ReviewView.missingText
        anchors.right: parent.right
        anchors.rightMargin: foot.small ? Theme.space16 : Theme.space28
        anchors.verticalCenter: parent.verticalCenter
        enabled: !(ReviewView.closed && ReviewView.step === 5)
        focus: true
        kind: Button.Kind.Primary
        rightPadding: leftPadding + (caps.visible ? caps.width + Theme.space8 : 0)
        size: Button.Size.Large
        text: ReviewView.continueText

        onClicked: ReviewView.advance()

        Row {
            id: caps

            anchors.right: parent?.right
            anchors.rightMargin: onButton.leftPadding
            anchors.verticalCenter: parent?.verticalCenter
            spacing: Theme.space4
            visible: !foot.small && onButton.enabled

            KeyCap {
                key: Qt.platform.os === "osx" ? "⌘" : qsTr("Ctrl")
                onFill: true
                visible: !foot.entersOn
            }
            KeyCap {
                key: "↵"
                onFill: true
            }
        }
    }
}
