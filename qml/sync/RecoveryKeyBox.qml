// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A recovery key in its eight groups, as it is written, whatever the layout's direction; hidden ones show where they are. */
Rectangle {
    id: box

    required property list<string> groups
    property bool hidden: false
    readonly property int columns: width < Math.round(340 * Theme.scale) ? 2 : 4

    Accessible.name: hidden ? qsTr("Recovery key, hidden") : qsTr("Recovery key: %1").arg(groups.join(" "))
    Accessible.role: Accessible.StaticText
    color: Theme.sunken
    implicitHeight: grid.implicitHeight + 2 * Theme.space12
    radius: Theme.radiusButton
    width: parent?.width ?? 0

    Grid {
        id: grid

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        columns: box.columns
        spacing: Theme.space8
        x: Theme.space12
        y: Theme.space12

        Repeater {
            model: box.groups.length > 0 ? box.groups : 8

            delegate: Rectangle {
                required property int index

                border.color: Theme.line
                border.width: Theme.hairline
                color: Theme.surface
                height: Theme.buttonHeightSmall
                radius: Theme.radiusNav
                width: Math.floor((box.width - 2 * Theme.space12 - (box.columns - 1) * Theme.space8) / box.columns)

                Label {
                    Accessible.ignored: true
                    anchors.centerIn: parent
                    font: Qt.font({
                        bold: true,
                        family: Theme.codeFont.family,
                        pixelSize: Theme.codeFont.pixelSize
                    })
                    text: box.hidden ? "••••" : box.groups[parent.index] ?? ""
                }
            }
        }
    }
}
