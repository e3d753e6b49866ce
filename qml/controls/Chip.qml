// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** A small labelled piece. An `editable` one takes focus: Enter or a click edits it, Backspace removes it. */
Pressable {
    id: chip

    enum Kind {
        Neutral,
        Outline,
        Accent,
        Good,
        Lamp,
        Danger,
        Other,
        Optional
    }

    property int kind: Chip.Kind.Neutral
    property string iconName: ""
    property string dotColour: ""
    property string detail: ""
    /** Bars in front that show how far a todo is, from dumped (1) to committed (5); 0 = none. */
    property int stage: 0
    property bool editable: false
    property bool roomy: false
    readonly property bool boxed: kind === Chip.Kind.Outline || roomy && kind !== Chip.Kind.Optional
    readonly property color inkColor: {
        switch (kind) {
        case Chip.Kind.Accent:
            return Theme.accent;
        case Chip.Kind.Good:
            return Theme.good;
        case Chip.Kind.Lamp:
            return Theme.lamp;
        case Chip.Kind.Danger:
            return Theme.danger;
        case Chip.Kind.Other:
            return Theme.other;
        case Chip.Kind.Optional:
            return Theme.text3;
        default:
            return roomy ? Theme.text : Theme.text2;
        }
    }

    signal removed

    Accessible.description: detail
    Accessible.role: editable ? Accessible.Button : Accessible.StaticText
    activeFocusOnTab: editable
    focusPolicy: editable ? Qt.StrongFocus : Qt.NoFocus
    font: roomy ? Theme.buttonFont : Theme.metaFont
    hoverEnabled: editable
    implicitHeight: roomy ? Theme.hitArea * Theme.scale : Theme.chipHeight
    implicitWidth: Math.ceil(row.implicitWidth) + 2 * (roomy ? Theme.space8 + 1 : Theme.space6 + 1)

    Keys.onBackPressed: if (editable)
        removed()
    Keys.onDeletePressed: if (editable)
        removed()
    Keys.onPressed: event => {
        if (editable && event.key === Qt.Key_Backspace) {
            removed();
            event.accepted = true;
        }
    }

    background: Rectangle {
        border.color: chip.hovered && chip.boxed ? Theme.control : Theme.lineStrong
        border.width: chip.boxed ? Theme.hairline : 0
        color: {
            if (chip.roomy)
                return chip.down ? Theme.pressed : chip.kind === Chip.Kind.Optional ? "transparent" : Theme.surface;
            switch (chip.kind) {
            case Chip.Kind.Accent:
                return Theme.accentSoft;
            case Chip.Kind.Good:
                return Theme.goodSoft;
            case Chip.Kind.Lamp:
                return Theme.lampSoft;
            case Chip.Kind.Danger:
                return Theme.dangerSoft;
            case Chip.Kind.Other:
                return Theme.otherSoft;
            case Chip.Kind.Neutral:
                return chip.down ? Theme.pressed : chip.hovered ? Theme.hover : Theme.sunken;
            default:
                return chip.hovered ? Theme.hover : "transparent";
            }
        }
        radius: chip.roomy ? Theme.radiusNav : Theme.radiusChip

        Loader {
            active: chip.kind === Chip.Kind.Optional
            anchors.fill: parent

            sourceComponent: DashedOutline {
                color: Theme.lineStrong
                radius: Theme.radiusNav
            }
        }
        FocusRing {
            cornerRadius: parent.radius
            gap: 0
            shown: chip.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space6

            Loader {
                active: chip.dotColour !== ""
                anchors.verticalCenter: parent.verticalCenter
                visible: active

                sourceComponent: ProjectDot {
                    colourName: chip.dotColour
                }
            }
            Loader {
                active: chip.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                visible: active

                sourceComponent: Icon {
                    color: chip.iconName === "priorityhigh" ? Theme.danger : chip.inkColor
                    mirrored: chip.LayoutMirroring.enabled
                    name: chip.iconName
                    size: Theme.icon14
                }
            }
            Loader {
                active: chip.stage > 0
                anchors.verticalCenter: parent.verticalCenter
                visible: active

                sourceComponent: StageBars {
                    stage: chip.stage
                }
            }
            Label {
                color: chip.inkColor
                font: chip.font
                text: chip.text
                width: Math.min(implicitWidth, 280 * Theme.scale)
            }
            Label {
                color: Theme.text2
                font: Theme.metaFont
                height: parent.height
                text: chip.detail
                visible: text !== ""
            }
        }
    }
}
