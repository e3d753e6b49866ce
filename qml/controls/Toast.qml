// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** What just happened, and how to take it back. A new message replaces the old one. */
Boxed {
    id: toast

    property string text: ""
    property string iconName: ""
    property list<string> actions: []
    /** The keys of the first action, shown after it. */
    property string keys: ""
    property int stayMs: 6000
    property bool shown: false
    property bool actionFocused: false
    /** Something else is in its place: its time has not begun. */
    property bool waiting: false
    readonly property bool held: hoverHandler.hovered || actionFocused || waiting

    signal actionTriggered(int index)
    signal dismissed

    function show(message: string, actionTexts: list<string>, actionKeys: string) {
        text = message;
        actions = actionTexts;
        keys = actionKeys;
        shown = true;
        clock.restart();
        Accessible.announce(actionTexts.length > 0 ? qsTr("%1. %2").arg(message).arg(actionTexts[0]) : message);
    }
    function dismiss() {
        if (!shown)
            return;
        shown = false;
        dismissed();
    }

    Accessible.name: text
    Accessible.role: Accessible.Notification
    enabled: shown
    focusPolicy: Qt.NoFocus
    implicitHeight: Math.max(Theme.toastHeight, words.implicitHeight + Theme.space16)
    implicitWidth: Math.ceil(words.implicitWidth) + Math.ceil(row.implicitWidth) + (iconName === "" ? 0 : Theme.icon14 + Theme.space10) + Theme.space24 + leftPadding + rightPadding
    leftPadding: Theme.icon14
    opacity: shown ? 1 : 0
    rightPadding: Theme.icon14
    visible: opacity > 0

    Keys.onEscapePressed: dismiss()
    onHeldChanged: if (!held && shown)
        clock.restart()

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.fadeMs
        }
    }

    background: RaisedBox {
        borderColor: Theme.toast
        color: Theme.toast
        level: Shadow.E2
        radius: Theme.radiusPanel
    }
    contentItem: Item {
        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            color: Theme.onToast
            name: toast.iconName
            size: Theme.icon14
            visible: toast.iconName !== ""
        }
        Label {
            id: words

            anchors.left: mark.visible ? mark.right : parent.left
            anchors.leftMargin: mark.visible ? Theme.space10 : 0
            anchors.right: row.left
            anchors.rightMargin: Theme.space24
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.onToast
            font: Theme.bodyFont
            maximumLineCount: 3
            text: toast.text
            wrapMode: Text.Wrap
        }
        Row {
            id: row

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space16

            Repeater {
                model: toast.actions

                delegate: ToastAction {
                    required property int index
                    required property string modelData

                    objectName: "action" + index
                    keys: index === 0 ? toast.keys : ""
                    text: modelData

                    onActiveFocusChanged: toast.actionFocused = activeFocus
                    onClicked: {
                        toast.actionTriggered(index);
                        toast.dismiss();
                    }
                }
            }
        }
    }

    HoverHandler {
        id: hoverHandler
    }
    Timer {
        id: clock

        interval: toast.stayMs
        running: toast.shown && !toast.held

        onTriggered: toast.dismiss()
    }
}
