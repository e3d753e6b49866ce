// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** How the window looks. */
ScrolledPage {
    id: page

    /** One of a few words of a setting. */
    component Choice: SegmentedControl {
        required property list<string> words
        required property string value

        signal picked(string word)

        currentIndex: Math.max(0, words.indexOf(value))
        width: Math.min(implicitWidth, parent?.parent?.width ?? implicitWidth)

        onChosen: index => picked(words[index])
    }

    SettingGroup {
        SettingRow {
            text: qsTr("Colours")

            Choice {
                name: qsTr("Colours")
                segments: [qsTr("System"), qsTr("Light"), qsTr("Dark")]
                value: SettingsView.theme
                words: ["system", "light", "dark"]

                onPicked: word => SettingsView.theme = word
            }
        }
        SettingRow {
            note: qsTr("Rows and cards grow with it.")
            text: qsTr("Text size")

            Choice {
                name: qsTr("Text size in per cent")
                segments: words.map(percent => qsTr("%1%").arg(Number(percent).toLocaleString(Qt.locale(), "f", 0)))
                value: SettingsView.textSize.toString()
                words: ["90", "100", "115", "130", "150", "200"]

                onPicked: word => SettingsView.textSize = Number(word)
            }
        }
        SettingRow {
            note: qsTr("Compact has lower rows, and titles of one line in the days of the week.")
            text: qsTr("Density")

            Choice {
                name: qsTr("Density")
                segments: [qsTr("Comfortable"), qsTr("Compact")]
                value: SettingsView.density
                words: ["comfortable", "compact"]

                onPicked: word => SettingsView.density = word
            }
        }
        SettingRow {
            lineShown: false
            note: qsTr("Where the window is too narrow for seven days, those that are over become spines.")
            text: qsTr("Fold past days")

            Switch {
                Accessible.name: qsTr("Fold past days")
                checked: SettingsView.foldPastDays

                onToggled: SettingsView.foldPastDays = checked
            }
        }
    }
    SettingGroup {
        title: qsTr("Easier to see")

        SettingRow {
            note: qsTr("Things appear in their place instead of moving there.")
            text: qsTr("Reduce motion")

            Choice {
                name: qsTr("Reduce motion")
                segments: [qsTr("System"), qsTr("On"), qsTr("Off")]
                value: SettingsView.motion
                words: ["system", "reduced", "normal"]

                onPicked: word => SettingsView.motion = word
            }
        }
        SettingRow {
            lineShown: false
            note: qsTr("Stronger lines, text and focus.")
            text: qsTr("Increase contrast")

            Choice {
                name: qsTr("Increase contrast")
                segments: [qsTr("System"), qsTr("On"), qsTr("Off")]
                value: SettingsView.contrast
                words: ["system", "increased", "normal"]

                onPicked: word => SettingsView.contrast = word
            }
        }
    }
    DefaultsButton {
        changed: SettingsView.appearanceChanged
        section: SettingsView.Appearance
    }
}
