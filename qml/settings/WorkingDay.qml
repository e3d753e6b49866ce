// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One day of the week: from when to when it is for work, and how much of that can be planned. */
Item {
    id: day

    /** 0 = Monday … 6 = Sunday. */
    required property int weekday
    readonly property string name: Qt.locale().standaloneDayName((weekday + 1) % 7, Locale.LongFormat)
    readonly property bool stacked: width < Math.round(430 * Theme.scale)

    /** One of the seven of a setting. */
    function part(key: string): string {
        return SettingsView.value(key, SettingsView.revision).split(",")[weekday] ?? "";
    }

    function setPart(key: string, text: string): bool {
        const parts = SettingsView.value(key, SettingsView.revision).split(",");
        parts[weekday] = text;
        return !text.includes(",") && SettingsView.setValue(key, parts.join(","));
    }

    implicitHeight: (stacked ? label.implicitHeight + Theme.space6 : 0) + fields.implicitHeight + 2 * Theme.space4
    width: parent?.width ?? 0

    Label {
        id: label

        anchors.left: parent.left
        height: day.stacked ? implicitHeight : Theme.fieldHeight
        text: day.name
        y: Theme.space4
    }
    Row {
        id: fields

        anchors.left: day.stacked ? parent.left : undefined
        anchors.right: day.stacked ? undefined : parent.right
        spacing: Theme.space12
        y: day.stacked ? label.y + label.height + Theme.space6 : Theme.space4

        SettingField {
            readonly property string hours: day.part("week.hours")

            Accessible.name: qsTr("Working hours on %1").arg(day.name)
            allowed: qsTr("Write 9:00-17:00, or off.")
            held: hours === "off" ? placeholderText : hours
            placeholderText: qsTr("off")
            width: Math.round(150 * Theme.scale)

            onWritten: words => day.setPart("week.hours", words.toLowerCase() === placeholderText.toLowerCase() ? "off" : words) || refuse()
        }
        SettingField {
            Accessible.name: qsTr("Capacity on %1").arg(day.name)
            allowed: qsTr("Write a time such as 6h.")
            held: day.part("week.capacity")
            width: Math.round(110 * Theme.scale)

            onWritten: words => day.setPart("week.capacity", words) || refuse()
        }
    }
}
