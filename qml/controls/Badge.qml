// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** A word on a tint. Its words say everything; the colour only helps. */
Rectangle {
    id: badge

    enum Kind {
        Lamp,
        Danger,
        Other,
        Good,
        Accent,
        Neutral
    }

    required property string text
    property int kind: Badge.Kind.Lamp

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: [Theme.lampSoft, Theme.dangerSoft, Theme.otherSoft, Theme.goodSoft, Theme.accentSoft, Theme.sunken][kind]
    implicitHeight: Theme.badgeHeight
    implicitWidth: Math.ceil(label.implicitWidth) + Theme.space10
    radius: Theme.radiusBadge

    Label {
        id: label

        anchors.centerIn: parent
        color: [Theme.lamp, Theme.danger, Theme.other, Theme.good, Theme.accent, Theme.text2][badge.kind]
        font: Theme.badgeFont
        text: badge.text
    }
}
