// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** One of a few. Tab reaches the chosen one, the arrow keys choose. They stand one below the other where they would be cut. */
FocusScope {
    id: control

    required property list<string> segments
    property int currentIndex: 0
    property string name: ""

    /** In less room than this the segments stand closer. */
    readonly property real natural: row.children.reduce((sum, segment) => sum + segment.implicitWidth, 0)
    readonly property real squeeze: Math.max(0, natural + Theme.space4 - width) / Math.max(1, segments.length)
    readonly property bool stacked: squeeze > 2 * (Theme.space12 - Theme.space4)

    signal chosen(int index)

    function choose(index: int) {
        if (index < 0 || index >= segments.length || index === currentIndex)
            return;
        // The focus goes first: the segment it leaves is no tab stop any more.
        (repeater.itemAt(index) as Item).forceActiveFocus(Qt.TabFocusReason);
        currentIndex = index;
        chosen(index);
    }

    Accessible.name: name
    Accessible.role: Accessible.PageTabList
    implicitHeight: (stacked ? segments.length : 1) * Theme.segmentHeight + Theme.space4
    implicitWidth: natural + Theme.space4

    Keys.onPressed: event => {
        const forward = control.stacked ? Qt.Key_Down : control.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const back = control.stacked ? Qt.Key_Up : control.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        if (event.key !== forward && event.key !== back)
            return;
        control.choose(control.currentIndex + (event.key === forward ? 1 : -1));
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
        radius: Theme.radiusButton
    }
    Grid {
        id: row

        columns: control.stacked ? 1 : Math.max(1, control.segments.length)
        x: Theme.space2
        y: Theme.space2

        Repeater {
            id: repeater

            model: control.segments

            delegate: Pressable {
                id: segment

                required property int index
                required property string modelData
                readonly property bool active: index === control.currentIndex

                Accessible.checkable: true
                Accessible.checked: active
                Accessible.role: Accessible.PageTab
                activeFocusOnTab: active
                enterPasses: active // it is chosen already
                focus: active
                focusPolicy: active ? Qt.StrongFocus : Qt.ClickFocus
                font: Theme.buttonFont
                height: Theme.segmentHeight
                implicitWidth: Math.ceil(caption.implicitWidth) + 2 * Theme.space12
                text: modelData
                width: control.stacked ? control.width - Theme.space4 : implicitWidth - control.squeeze

                onClicked: control.choose(index)

                background: Rectangle {
                    color: segment.active ? Theme.raised : "transparent"
                    radius: Theme.radiusChip

                    Rectangle {
                        anchors.fill: parent
                        anchors.topMargin: Theme.hairline
                        anchors.bottomMargin: -Theme.hairline
                        color: Theme.line
                        radius: parent.radius
                        visible: segment.active && !Theme.dark
                        z: -1
                    }
                    FocusRing {
                        cornerRadius: parent.radius
                        gap: 0
                        shown: segment.visualFocus
                    }
                }
                contentItem: Label {
                    id: caption

                    color: segment.active || segment.hovered ? Theme.text : Theme.text2
                    font: segment.font
                    horizontalAlignment: Text.AlignHCenter
                    text: segment.text
                }
            }
        }
    }
}
