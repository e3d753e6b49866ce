// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** A labelled button. One Primary a view; `reason` says why it is disabled. */
Pressable {
    id: button

    enum Kind {
        Secondary,
        Primary,
        Quiet,
        Danger,
        DangerFill
    }
    enum Size {
        Medium,
        Small,
        Large
    }

    property int kind: Button.Kind.Secondary
    property int size: Button.Size.Medium
    property string iconName: ""
    property bool busy: false
    property string reason: ""

    readonly property bool filled: kind === Button.Kind.Primary || kind === Button.Kind.DangerFill
    readonly property color inkColor: {
        if (!enabled)
            return Theme.textOff;
        switch (kind) {
        case Button.Kind.Primary:
            return Theme.onAccent;
        case Button.Kind.DangerFill:
            return Theme.onDanger;
        case Button.Kind.Danger:
            return Theme.danger;
        case Button.Kind.Quiet:
            return Theme.text2;
        default:
            return Theme.text;
        }
    }

    Accessible.description: enabled ? "" : reason
    focusPolicy: Qt.StrongFocus
    font: Theme.buttonFont
    implicitHeight: size === Button.Size.Small ? Theme.buttonHeightSmall : size === Button.Size.Large ? Theme.buttonHeightLarge : Theme.buttonHeight
    inert: busy
    implicitWidth: Math.max(implicitHeight, Math.ceil(label.implicitWidth) + (iconName === "" ? 0 : leading.size + Theme.space6) + leftPadding + rightPadding)
    leftPadding: size === Button.Size.Small ? Theme.space8 + 1 : Theme.space10 + 1
    rightPadding: leftPadding

    background: Rectangle {
        border.color: {
            switch (button.kind) {
            case Button.Kind.Danger:
                return button.enabled ? Theme.dangerLine : Theme.line;
            case Button.Kind.Secondary:
                return button.enabled ? Theme.lineStrong : Theme.line;
            default:
                return button.enabled ? "transparent" : button.filled ? Theme.line : "transparent";
            }
        }
        border.width: Theme.hairline
        color: {
            if (!button.enabled)
                return "transparent";
            if (button.kind === Button.Kind.Primary)
                return button.down ? Theme.faded(Theme.accentHover, 0.92) : button.hovered ? Theme.accentHover : Theme.accent;
            if (button.kind === Button.Kind.DangerFill)
                return button.down ? Theme.faded(Theme.dangerFill, 0.92) : Theme.dangerFill;
            if (button.down)
                return Theme.pressed;
            if (button.hovered)
                return Theme.hover;
            return button.kind === Button.Kind.Quiet ? "transparent" : Theme.surface;
        }
        radius: button.size === Button.Size.Small ? Theme.radiusNav : Theme.radiusButton

        FocusRing {
            cornerRadius: parent.radius
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: button.busy ? Theme.space4 : Theme.space6

            Icon {
                id: leading

                anchors.verticalCenter: parent.verticalCenter
                color: button.inkColor
                mirrored: button.LayoutMirroring.enabled
                name: button.iconName
                size: Theme.icon14
                visible: button.iconName !== "" && !button.busy
            }
            Loader {
                active: button.busy
                anchors.verticalCenter: parent.verticalCenter
                visible: active

                sourceComponent: Spinner {
                    color: button.inkColor
                }
            }
            Label {
                id: label

                color: button.inkColor
                font: button.font
                text: button.text
                width: Math.min(implicitWidth, button.width - Theme.space4 - (button.busy ? Theme.icon12 + Theme.space4 : button.iconName !== "" ? leading.size + Theme.space6 : 0))
            }
        }
    }

    Tooltip {
        shown: button.hovered && !button.enabled
        text: button.reason
    }
}
