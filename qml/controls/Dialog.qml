// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/**
 * A question over the whole window. Enter is the primary button, Esc cancels. The focus starts on what is to be filled in,
 * else on the primary button, or the safest one where that destroys something; it goes back to where it was as soon as the
 * question is answered. The content, if any, goes below the text. One that stays open says `accepted`, and is closed by
 * whoever carries that out.
 */
T.Dialog {
    id: dialog

    property string text: ""
    property string primaryText: qsTr("OK")
    property string cancelText: qsTr("Cancel")
    property bool destructive: false
    /** The focus starts on the button that changes nothing. */
    property bool cautious: destructive
    /** What is to be filled in or chosen first; a field's text is selected. */
    property Item firstField: null
    property bool primaryEnabled: true
    property string primaryReason: ""
    property bool staysOpen: false
    /** What was accepted is under way. */
    property bool busy: false
    readonly property FocusKeeper keeper: FocusKeeper {
        ground: dialog.parent
    }
    /** In the small window it is as large as that. */
    readonly property bool fills: (parent?.width ?? 640) < 640 * Math.max(1, Theme.scale / 1.3)
    readonly property real margin: fills ? 0 : Theme.space16
    default property alias body: extra.data

    function first(): Item {
        return firstField ?? (cautious ? cancel : primary);
    }

    /** Not from a dialog that this one led to. */
    function giveBack() {
        let layer = parent.Window.activeFocusItem;
        while (layer && layer.parent !== parent)
            layer = layer.parent;
        if (!layer || layer === background.parent)
            keeper.giveBack();
    }

    function take() {
        if (!primaryEnabled || busy)
            return;
        if (staysOpen)
            accepted();
        else
            accept();
    }

    anchors.centerIn: parent
    closePolicy: T.Popup.CloseOnEscape
    dim: true
    focus: true
    height: fills ? parent?.height ?? 0 : Math.min(implicitHeight, (parent?.height ?? implicitHeight) - 2 * margin)
    implicitHeight: column.implicitHeight + Theme.space12 + answers.implicitHeight + topPadding + bottomPadding
    implicitWidth: Theme.dialogWidth
    modal: true
    padding: Theme.space20
    parent: T.Overlay.overlay
    width: fills ? parent?.width ?? 0 : Math.min(implicitWidth, (parent?.width ?? implicitWidth) - 2 * margin)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    // Keys may come before it has faded in.
    onAboutToShow: {
        keeper.keep();
        first().focus = true;
        (firstField as TextInput)?.selectAll();
    }
    // Keys may come before it has faded out, too; first what was answered changes what is on the screen.
    onAboutToHide: Qt.callLater(giveBack)
    // And may have moved the focus on meanwhile.
    onOpened: {
        if (first().focus)
            first().forceActiveFocus(Qt.TabFocusReason);
    }

    background: RaisedBox {
        Accessible.description: dialog.text
        Accessible.name: dialog.title
        Accessible.role: Accessible.Dialog
        radius: dialog.fills ? 0 : Theme.radiusDialog
    }
    contentItem: Item {
        Keys.onEnterPressed: dialog.take()
        // Where it closes nothing it does nothing behind it, either.
        Keys.onEscapePressed: event => event.accepted = dialog.closePolicy === T.Popup.NoAutoClose
        Keys.onReturnPressed: dialog.take()

        FocusFlickable {
            id: scroller

            anchors.bottom: answers.top
            anchors.bottomMargin: Theme.space12
            anchors.left: parent.left
            anchors.leftMargin: -column.x
            anchors.right: parent.right
            anchors.rightMargin: -column.x
            anchors.top: parent.top
            clip: interactive
            contentHeight: column.implicitHeight
            interactive: contentHeight > height

            Column {
                id: column

                spacing: Theme.space12
                width: scroller.width - 2 * x
                x: Theme.space4 // for the rings of what has the focus

                Label {
                    font: Theme.h2Font
                    lineHeight: Theme.h2Line
                    lineHeightMode: Text.FixedHeight
                    text: dialog.title
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Label {
                    color: Theme.text2
                    lineHeight: Theme.bodyLine
                    lineHeightMode: Text.FixedHeight
                    text: dialog.text
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Column {
                    id: extra

                    spacing: Theme.space8
                    visible: children.length > 0
                    width: parent.width
                }
            }
        }
        // In tab order as on the screen, which leaves the primary one at the end.
        Item {
            id: answers

            readonly property bool stacked: cancel.visible && cancel.implicitWidth + Theme.space8 + primary.implicitWidth > width

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            implicitHeight: Theme.space4 + primary.height + (stacked ? cancel.height + Theme.space8 : 0)

            Button {
                id: cancel

                anchors.bottom: answers.stacked ? primary.top : parent.bottom
                anchors.bottomMargin: answers.stacked ? Theme.space8 : 0
                anchors.right: answers.stacked ? parent.right : primary.left
                anchors.rightMargin: answers.stacked ? 0 : Theme.space8
                text: dialog.cancelText
                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)

                onClicked: dialog.reject()
            }
            Button {
                id: primary

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                busy: dialog.busy
                enabled: dialog.primaryEnabled
                kind: dialog.destructive ? Button.Kind.DangerFill : Button.Kind.Primary
                reason: dialog.primaryReason
                text: dialog.primaryText
                width: Math.min(implicitWidth, parent.width)

                onClicked: dialog.take()
            }
        }
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.fadeMs
            from: 0
            property: "opacity"
            to: 1
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.fadeMs
            property: "opacity"
            to: 0
        }
    }
}
