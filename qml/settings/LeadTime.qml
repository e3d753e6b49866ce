// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** How long before a deadline reminders are offered: a button that opens the choices. */
Button {
    id: button

    readonly property list<int> minutes: [0, 5, 10, 15, 30, 60, 120, 1440]
    readonly property int held: Number(SettingsView.value("reminders.lead_minutes", SettingsView.revision))

    function words(lead: int): string {
        if (lead === 0)
            return qsTr("When it is due");
        if (lead === 1440)
            return qsTr("A day before");
        return lead < 60 ? qsTr("%Ln minutes before", "", lead) : qsTr("%Ln hours before", "", lead / 60);
    }

    Accessible.name: qsTr("Offer reminders: %1").arg(words(held))
    Accessible.role: Accessible.ButtonMenu
    text: words(held)

    onClicked: menu.open()

    Menu {
        id: menu

        y: button.height

        // Before what was pressed beside it takes them; a menu itself gives the keys to nothing.
        onAboutToHide: button.forceActiveFocus(Qt.PopupFocusReason)

        Repeater {
            model: button.minutes

            delegate: MenuItem {
                id: choice

                required property int modelData

                checkable: true
                checked: modelData === button.held
                text: button.words(modelData)

                onTriggered: {
                    SettingsView.setValue("reminders.lead_minutes", modelData.toString());
                    checked = Qt.binding(() => choice.modelData === button.held); // a click unticks it
                }
            }
        }
    }
}
