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
    property real sideMargin: Theme.space28
    readonly property real inner: width - 2 * sideMargin
    readonly property bool stacked: inner < back.natural + note.implicitWidth + on.implicitWidth + Theme.space40

    function enter() {
        on.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: stacked ? note.height + on.height + 3 * Theme.space12 : Math.round(60 * Theme.scale)

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: -Theme.space4
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        height: Theme.hairline
    }
    Button {
        id: back

        /** With its words. */
        readonly property real natural: Math.ceil(backWords.advanceWidth) + Theme.icon14 + Theme.space6 + leftPadding + rightPadding

        Accessible.name: qsTr("Back: %1").arg(SyncSetupView.backText)
        anchors.left: parent.left
        anchors.leftMargin: foot.sideMargin - (foot.small ? Theme.space8 : 0)
        anchors.verticalCenter: on.verticalCenter
        enabled: !SyncSetupView.running
        iconName: "arrowleft"
        kind: Button.Kind.Quiet
        text: natural + on.width <= foot.inner ? SyncSetupView.backText : "" // its arrow alone
        visible: SyncSetupView.backText !== ""

        onClicked: SyncSetupView.goBack()

        TextMetrics {
            id: backWords

            font: back.font
            text: SyncSetupView.backText
        }
    }
    Label {
        id: note

        anchors.left: foot.stacked ? parent.left : undefined
        anchors.leftMargin: foot.sideMargin
        anchors.right: foot.stacked ? parent.right : on.left
        anchors.rightMargin: foot.stacked ? foot.sideMargin : Theme.space12
        color: Theme.text2
        font: Theme.metaFont
        horizontalAlignment: foot.stacked ? Text.AlignLeft : Text.AlignRight
        text: SyncSetupView.running ? qsTr("You can keep working meanwhile") : SyncSetupView.missing !== "" ? SyncSetupView.missing : qsTr("Nothing has been sent yet")
        wrapMode: foot.stacked ? Text.Wrap : Text.NoWrap
        y: foot.stacked ? Theme.space12 : Math.round((foot.height - height) / 2)
    }
    Button {
        id: on

        anchors.right: parent.right
        anchors.rightMargin: foot.sideMargin
        busy: SyncSetupView.running
        enabled: SyncSetupView.mayContinue || SyncSetupView.running
        focus: true
        kind: Button.Kind.Primary
        reason: SyncSetupView.missing
        size: Button.Size.Large
        text: SyncSetupView.continueText
        width: Math.min(implicitWidth, foot.inner - (back.visible ? back.implicitHeight : 0))
        y: foot.stacked ? note.y + note.height + Theme.space12 : Math.round((foot.height - height) / 2)

        onClicked: SyncSetupView.goOn()
    }
}
