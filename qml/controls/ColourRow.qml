// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The ten project colours; none chosen means that Sennight picks the rarest. */
Row {
    id: row

    property string chosen: ""

    signal picked(string name)

    function spoken(name: string): string {
        switch (name) {
        case "blue":
            return qsTr("Blue", "colour");
        case "ochre":
            return qsTr("Ochre", "colour");
        case "green":
            return qsTr("Green", "colour");
        case "terracotta":
            return qsTr("Terracotta", "colour");
        case "plum":
            return qsTr("Plum", "colour");
        case "violet":
            return qsTr("Violet", "colour");
        case "slate":
            return qsTr("Slate", "colour");
        case "rose":
            return qsTr("Rose", "colour");
        case "moss":
            return qsTr("Moss", "colour");
        case "sky":
            return qsTr("Sky", "colour");
        default:
            return "";
        }
    }

    Accessible.name: qsTr("Colour")
    Accessible.role: Accessible.Grouping
    spacing: Theme.space8

    Repeater {
        model: Theme.projectColourNames()

        delegate: Pressable {
            id: swatch

            required property string modelData

            Accessible.checkable: true
            Accessible.checked: row.chosen === modelData
            Accessible.name: row.spoken(modelData)
            Accessible.role: Accessible.RadioButton
            focusPolicy: Qt.TabFocus
            implicitHeight: Theme.hitArea
            implicitWidth: Theme.hitArea

            contentItem: Item {
                ProjectDot {
                    anchors.centerIn: parent
                    colourName: swatch.modelData
                    size: Theme.icon16
                }
                Rectangle {
                    anchors.centerIn: parent
                    border.color: Theme.accent
                    border.width: Theme.space2
                    color: "transparent"
                    height: Theme.space24
                    radius: height / 2
                    visible: row.chosen === swatch.modelData
                    width: height
                }
                FocusRing {
                    cornerRadius: Theme.radiusNav
                    shown: swatch.visualFocus
                }
            }

            onClicked: row.picked(modelData)
        }
    }
}
