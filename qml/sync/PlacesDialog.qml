// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Where is my change: which server and which device has the last one of a todo. */
Dialog {
    id: dialog

    cancelText: ""
    primaryText: qsTr("Close")
    text: SyncFactsView.placeText
    title: qsTr("Where %1 is").arg(SyncFactsView.placeTitle)

    Repeater {
        model: SyncFactsView.places

        delegate: Item {
            id: place

            required property changePlace modelData

            Accessible.name: qsTr("%1: %2").arg(modelData.name).arg(modelData.text)
            Accessible.role: Accessible.ListItem
            height: Math.max(words.implicitHeight, Theme.bodyLine) + Theme.space8
            width: parent?.width ?? 0

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: place.modelData.has ? Theme.good : Theme.text3
                name: place.modelData.has ? "check" : "upload"
                size: Theme.icon14
            }
            Label {
                Accessible.ignored: true
                anchors.left: mark.right
                anchors.leftMargin: Theme.space10
                anchors.right: words.left
                anchors.rightMargin: Theme.space10
                anchors.verticalCenter: parent.verticalCenter
                text: place.modelData.name
            }
            Label {
                id: words

                Accessible.ignored: true
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text2
                font: Theme.metaFont
                horizontalAlignment: Text.AlignRight
                text: place.modelData.text
                width: Math.min(implicitWidth, parent.width * 0.6)
                wrapMode: Text.Wrap
            }
        }
    }
}
