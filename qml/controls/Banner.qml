// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** A line under the page's header: information in amber, action needed in red. The first action is the primary one. */
Boxed {
    id: banner

    enum Kind {
        Information,
        ActionNeeded
    }

    property int kind: Banner.Kind.Information
    property string iconName: kind === Banner.Kind.ActionNeeded ? "warn" : "info"
    property string title: ""
    property string text: ""
    property list<string> actions: []
    readonly property bool urgent: kind === Banner.Kind.ActionNeeded
    readonly property bool stacked: words.implicitWidth + buttons.implicitWidth + 80 > width

    signal actionTriggered(int index)

    Accessible.description: text
    Accessible.name: title
    Accessible.role: Accessible.AlertMessage
    bottomPadding: Theme.space10
    implicitHeight: (stacked ? body.implicitHeight + buttons.implicitHeight + Theme.space8 : Math.max(body.implicitHeight, buttons.implicitHeight)) + topPadding + bottomPadding
    implicitWidth: 600
    leftPadding: Theme.icon14
    rightPadding: Theme.icon14
    topPadding: Theme.space10

    background: Rectangle {
        border.color: banner.urgent ? Theme.dangerLine : Theme.lampLine
        border.width: Theme.hairline
        color: banner.urgent ? Theme.dangerSoft : Theme.lampSoft
        radius: Theme.radiusPanel
    }
    contentItem: Item {
        Icon {
            id: mark

            anchors.left: parent.left
            color: banner.urgent ? Theme.danger : Theme.text
            name: banner.iconName
            size: Theme.icon16
            y: banner.stacked ? 1 : Math.round((parent.height - height) / 2)
        }
        TextMetrics {
            id: words

            readonly property real implicitWidth: advanceWidth

            font: Theme.bodyStrongFont
            text: banner.title + " " + banner.text
        }
        Flow {
            id: body

            anchors.left: mark.right
            anchors.leftMargin: Theme.space10
            anchors.right: banner.stacked ? parent.right : buttons.left
            anchors.rightMargin: banner.stacked ? 0 : Theme.space12
            spacing: Theme.space6
            y: banner.stacked ? 0 : Math.round((parent.height - height) / 2)

            Label {
                font: Theme.bodyStrongFont
                text: banner.title
                width: Math.min(implicitWidth, body.width)
                wrapMode: Text.Wrap
            }
            Label {
                color: Theme.text2
                text: banner.text
                visible: text !== ""
                width: Math.min(implicitWidth, body.width)
                wrapMode: Text.Wrap
            }
        }
        Row {
            id: buttons

            anchors.left: banner.stacked ? body.left : undefined
            anchors.right: banner.stacked ? undefined : parent.right
            spacing: Theme.space10
            y: banner.stacked ? body.height + Theme.space8 : Math.round((parent.height - height) / 2)

            Repeater {
                model: banner.actions

                delegate: Button {
                    required property int index
                    required property string modelData

                    kind: index === 0 ? (banner.urgent ? Button.Kind.Secondary : Button.Kind.Primary) : index === banner.actions.length - 1 ? Button.Kind.Quiet : Button.Kind.Secondary
                    objectName: "action" + index
                    size: Button.Size.Small
                    text: modelData

                    onClicked: banner.actionTriggered(index)
                }
            }
        }
    }
}
