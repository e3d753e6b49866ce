// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** A setting that is on or off. Not there where Sennight has no such setting. */
SettingRow {
    id: row

    required property string key

    visible: SettingsView.knows(key)

    Switch {
        Accessible.description: row.note
        Accessible.name: row.text
        checked: SettingsView.value(row.key, SettingsView.revision) === "on"

        onToggled: SettingsView.setValue(row.key, checked ? "on" : "off")
    }
}
