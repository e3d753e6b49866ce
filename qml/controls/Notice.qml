// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** Something that stays until it is answered: a heading, a sentence or two, up to three buttons. */
Boxed {
    id: notice

    enum Kind {
        Danger,
        Other,
        Information,
        Lamp
    }

    property int kind: Notice.Kind.Danger
    property string iconName: ["warn", "merge", "info", "clock"][kind]
    readonly property color markColor: [Theme.danger, Theme.other, Theme.text2, Theme.lamp][kind]
    property string title: ""
    property string text: ""
    property list<string> actions: []
    /** Where the focus goes when a notice takes the place of one that had it: the first action harms nothing. */
    readonly property Item focusHome: buttons.focusHome

    signal actionTriggered(int index)

    Accessible.description: text
    Accessible.name: title
    Accessible.role: Accessible.AlertMessage
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    implicitWidth: Theme.noticeWidth * Theme.scale
    bottomPadding: 14
    leftPadding: Theme.space16
    rightPadding: 14
    topPadding: 14

    background: RaisedBox {
        borderColor: [Theme.dangerLine, Theme.otherLine, Theme.lineStrong, Theme.lampLine][notice.kind]
        color: Theme.surface
        level: Shadow.E2
        radius: Theme.radiusPanel
    }
    contentItem: Item {
        Icon {
            id: mark

            anchors.left: parent.left
            color: notice.markColor
            name: notice.iconName
            size: Theme.icon14
            y: Math.round((Theme.bodyStrongLine - height) / 2)
        }
        Column {
            id: column

            anchors.left: mark.right
            anchors.leftMargin: Theme.space12
            anchors.right: parent.right
            spacing: Theme.space4

            Label {
                font: Theme.bodyStrongFont
                text: notice.title
                width: parent.width
                wrapMode: Text.Wrap
            }
            Label {
                color: Theme.text2
                lineHeight: Theme.bodyStrongLine
                lineHeightMode: Text.FixedHeight
                text: notice.text
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
            Flow {
                id: buttons

                property Item focusHome: null

                spacing: Theme.space6
                topPadding: Theme.space6
                width: parent.width

                Repeater {
                    model: notice.actions

                    onItemAdded: (index, item) => {
                        if (index === 0)
                            buttons.focusHome = item;
                    }

                    delegate: Button {
                        required property int index
                        required property string modelData

                        kind: index < 2 ? Button.Kind.Secondary : Button.Kind.Quiet
                        objectName: "action" + index
                        size: Button.Size.Small
                        text: modelData

                        onClicked: notice.actionTriggered(index)
                    }
                }
            }
        }
    }
}
