// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/** A panel from the end side; in the small window from below, over its full width. */
T.Popup {
    id: sheet

    property string title: ""
    property bool smallWindow: (parent?.width ?? 0) < 640
    readonly property bool atLeft: mirrored
    property real shift: 0
    default property alias body: slot.data

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    dim: smallWindow
    focus: true
    height: parent ? (smallWindow ? Math.min(parent.height - Theme.space40, Math.round(parent.height * 0.7)) : parent.height) : 0
    modal: smallWindow
    padding: Theme.space16
    parent: T.Overlay.overlay
    width: parent ? (smallWindow ? parent.width : Math.min(parent.width, Theme.sheetWidth * Theme.scale)) : 0
    x: parent && !smallWindow ? (atLeft ? -shift : parent.width - width + shift) : 0
    y: parent && smallWindow ? parent.height - height + shift : 0

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: RaisedBox {
        Accessible.name: sheet.title
        Accessible.role: Accessible.Dialog
        level: Shadow.E2
        radius: sheet.smallWindow ? Theme.radiusDialog : 0
    }
    contentItem: Item {
        Label {
            id: heading

            anchors.left: parent.left
            anchors.right: close.left
            font: Theme.bodyStrongFont
            height: close.height
            text: sheet.title
        }
        IconButton {
            id: close

            anchors.right: parent.right
            iconName: "x"
            iconSize: Theme.icon14
            keys: qsTr("Esc")
            text: qsTr("Close")

            onClicked: sheet.close()
        }
        Item {
            id: slot

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: close.bottom
            anchors.topMargin: Theme.space8
        }
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.panelInMs
            easing: Theme.panelInEasing
            from: Theme.space8
            property: "shift"
            to: 0
        }
        NumberAnimation {
            duration: Theme.fadeMs
            from: 0
            property: "opacity"
            to: 1
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.panelOutMs
            easing: Theme.panelOutEasing
            property: "shift"
            to: Theme.space8
        }
        NumberAnimation {
            duration: Theme.fadeMs
            property: "opacity"
            to: 0
        }
    }
}
