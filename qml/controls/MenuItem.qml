// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/** One line of a menu: icon, words, the keys that do the same. */
T.MenuItem {
    id: item

    property string iconName: ""
    property string dotColour: ""
    property string keys: ""
    property bool danger: false
    property string reason: ""
    readonly property color inkColor: !enabled ? Theme.textOff : danger ? Theme.danger : Theme.text

    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.description: enabled ? keys : reason
    Accessible.name: text
    font: Theme.bodyFont
    hoverEnabled: true
    implicitHeight: Theme.menuItemHeight
    implicitWidth: Math.ceil(words.implicitWidth) + words.anchors.leftMargin + (hint.visible ? Math.ceil(hint.implicitWidth) + Theme.space24 : 0) + 2 * Theme.space10

    arrow: Icon {
        color: Theme.text2
        mirrored: item.mirrored
        name: "right"
        size: Theme.icon12
        visible: item.subMenu !== null
        x: item.mirrored ? Theme.space8 : item.width - width - Theme.space8
        y: (item.height - height) / 2
    }
    background: Rectangle {
        color: item.down ? Theme.pressed : item.highlighted ? Theme.hover : "transparent"
        radius: Theme.radiusNav
    }
    contentItem: Item {
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space10
            anchors.verticalCenter: parent.verticalCenter
            color: item.danger ? Theme.danger : item.enabled ? Theme.text2 : Theme.textOff
            mirrored: item.mirrored
            name: item.checkable ? "check" : item.iconName
            size: Theme.icon14
            visible: item.checkable ? item.checked : item.iconName !== ""
        }
        Loader {
            active: item.dotColour !== ""
            anchors.left: parent.left
            anchors.leftMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter

            sourceComponent: ProjectDot {
                colourName: item.dotColour
            }
        }
        Label {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: item.checkable || item.iconName !== "" || item.dotColour !== "" ? Theme.space10 + Theme.icon14 + Theme.space8 : Theme.space10
            anchors.right: hint.visible ? hint.left : parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            color: item.inkColor
            font: item.font
            text: item.text
        }
        Label {
            id: hint

            anchors.right: parent.right
            anchors.rightMargin: Theme.space10
            anchors.verticalCenter: parent.verticalCenter
            color: item.enabled ? (item.down ? Theme.text2 : Theme.text3) : Theme.textOff
            font: Theme.metaFont
            text: item.keys
            visible: text !== ""
        }
    }
}
