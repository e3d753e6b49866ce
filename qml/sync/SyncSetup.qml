// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The set-up: its steps on top, the one of now, and what leads on at the foot. Nothing is sent before the last. */
FocusScope {
    id: setup

    property bool small: false
    readonly property real sideMargin: small ? Theme.space16 : Theme.space28
    readonly property bool besides: width >= Math.round(820 * Theme.scale)
    readonly property alias footHeight: foot.height
    readonly property Component current: [where, server, SyncSetupView.joins ? unlock : lock, what, start][SyncSetupView.step]

    // Esc, too, keeps what was typed; from the first step it leads out of the page.
    Keys.onPressed: event => {
        const forth = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const left = event.key === Qt.Key_Escape && SyncSetupView.step > 0;
        event.accepted = forth || left || event.key === Qt.Key_Left && event.modifiers === Qt.AltModifier;
        if (forth)
            SyncSetupView.goOn();
        else if (event.accepted)
            SyncSetupView.goBack();
    }

    SetupSteps {
        id: steps

        anchors.left: parent.left
        anchors.leftMargin: setup.sideMargin
        anchors.right: cancel.left
        anchors.rightMargin: Theme.space12
        anchors.top: parent.top
        height: Theme.titleRowHeight
        small: setup.small
    }
    Button {
        id: cancel

        Accessible.name: qsTr("Cancel the set-up")
        anchors.right: parent.right
        anchors.rightMargin: setup.small ? Theme.space8 : Theme.space28
        anchors.verticalCenter: steps.verticalCenter
        kind: Button.Kind.Quiet
        text: qsTr("Cancel")

        onClicked: SyncSetupView.cancel()
    }
    FocusFlickable {
        id: scroller

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: steps.bottom
        contentHeight: body.height + 2 * Theme.space20

        ScrollBar.vertical: ScrollBar {}

        Item {
            id: body

            height: Math.max(step.implicitHeight, 0) + (setup.besides ? 0 : side.implicitHeight + Theme.space24)
            width: scroller.width
            y: Theme.space12

            Loader {
                id: step

                anchors.left: parent.left
                anchors.leftMargin: setup.sideMargin
                focus: true
                sourceComponent: setup.current
                width: setup.besides ? Math.min(Math.round(560 * Theme.scale), parent.width - side.width - 2 * setup.sideMargin - Theme.space32) : parent.width - 2 * setup.sideMargin

                onLoaded: {
                    scroller.contentY = 0;
                    Qt.callLater(setup.enterStep);
                }
            }
            Column {
                id: side

                // One anchor for both places: what one that goes leaves behind is not mended.
                anchors.left: parent.left
                anchors.leftMargin: setup.besides ? parent.width - width - setup.sideMargin : setup.sideMargin
                spacing: Theme.space12
                width: setup.besides ? Math.round(292 * Theme.scale) : parent.width - 2 * setup.sideMargin
                y: setup.besides ? 0 : step.implicitHeight + Theme.space24

                LeavesPanel {
                    width: parent.width
                }
                Label {
                    color: Theme.text3
                    font: Theme.metaFont
                    leftPadding: Theme.space4
                    lineHeight: Theme.bodyStrongLine
                    lineHeightMode: Text.FixedHeight
                    rightPadding: Theme.space4
                    text: qsTr("You can turn sync off later. Everything stays on this device either way.")
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    SetupFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        sideMargin: setup.small ? Theme.space16 : Theme.space28
        small: setup.small
    }

    /** To the field that the step begins with, else to what leads on: Enter alone goes through and changes nothing. */
    function enterStep() {
        if (!setup.activeFocus && Window.activeFocusItem)
            return;
        const field = (step.item as SetupStep)?.firstField;
        if (field)
            field.forceActiveFocus(Qt.TabFocusReason);
        else
            foot.enter();
    }

    Component {
        id: where

        WhereStep {}
    }
    Component {
        id: server

        ServerStep {}
    }
    Component {
        id: lock

        LockStep {
            small: setup.small
        }
    }
    Component {
        id: unlock

        UnlockStep {}
    }
    Component {
        id: what

        WhatStep {}
    }
    Component {
        id: start

        StartStep {}
    }
}
