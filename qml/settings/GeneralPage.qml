// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The week and the day as the person has them, reminders and the timer. */
ScrolledPage {
    id: page

    SettingGroup {
        title: qsTr("The week")

        SettingRow {
            note: qsTr("The keys 1 to 7 name the days from here on.")
            text: qsTr("The week starts on")

            SegmentedControl {
                readonly property list<int> days: SettingsView.weekStarts

                currentIndex: days.indexOf(SettingsView.firstDayOfWeek)
                name: qsTr("The week starts on")
                segments: days.map(day => Qt.locale().standaloneDayName(day % 7, Locale.LongFormat))

                onChosen: index => SettingsView.firstDayOfWeek = days[index]
            }
        }
        SettingRow {
            lineShown: false
            note: qsTr("Before it is still yesterday.")
            text: qsTr("The day starts at")

            SettingField {
                Accessible.name: qsTr("The day starts at")
                allowed: qsTr("Write a time such as 4:00.")
                held: SettingsView.value("day.start", SettingsView.revision)
                width: Math.round(150 * Theme.scale)

                onWritten: words => SettingsView.setValue("day.start", words) || refuse()
            }
        }
    }
    SettingGroup {
        title: qsTr("Working hours and capacity")

        Label {
            bottomPadding: Theme.space8
            color: Theme.text2
            font: Theme.metaFont
            text: qsTr("Capacity is how much of a day you plan; the week shows it under each day. Reminders are offered for the beginning and the end of the working hours.")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.space12
            visible: parent.width >= Math.round(430 * Theme.scale)

            Label {
                color: Theme.text3
                font: Theme.smallFont
                text: qsTr("Working hours")
                width: Math.round(150 * Theme.scale)
            }
            Label {
                color: Theme.text3
                font: Theme.smallFont
                text: qsTr("Capacity")
                width: Math.round(110 * Theme.scale)
            }
        }
        Repeater {
            model: 7

            delegate: WorkingDay {
                required property int index

                weekday: (SettingsView.firstDayOfWeek - 1 + index) % 7
            }
        }
    }
    SettingGroup {
        title: qsTr("Reminders and timer")

        SettingSwitch {
            key: "reminders.enabled"
            text: qsTr("Show reminders")
        }
        SettingRow {
            lineShown: SettingsView.knows("timer.ask_to_switch")
            note: qsTr("The first choice for a todo with a deadline.")
            text: qsTr("Offer reminders")

            LeadTime {}
        }
        SettingSwitch {
            key: "timer.ask_to_switch"
            note: qsTr("Otherwise the timer goes over to the other todo at once, and Undo brings it back.")
            text: qsTr("Ask before the timer changes to another todo")
        }
        SettingSwitch {
            key: "timer.announce"
            note: qsTr("Every 15 minutes, and when the estimate is used up.")
            text: qsTr("Tell screen readers the tracked time")
        }
        SettingSwitch {
            key: "general.keep_in_tray"
            lineShown: false
            note: qsTr("Reminders and the timer go on.")
            text: qsTr("Keep Sennight in the tray when its window is closed")
        }
    }
    SettingGroup {
        title: qsTr("Language")

        SettingRow {
            lineShown: false
            note: SettingsView.languageWaits ? qsTr("From the next start on.") : qsTr("Days, dates and numbers are written as in it. Quick add understands its words, and English ones.")
            text: qsTr("Language of the window")

            Button {
                text: qsTr("Restart now")
                visible: SettingsView.languageWaits

                onClicked: SettingsView.restart()
            }
            LanguageChoice {}
        }
    }
    DefaultsButton {
        changed: SettingsView.generalChanged
        section: SettingsView.General
    }
}
