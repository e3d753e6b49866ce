// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** The language of the window, each under its own name: a button that opens the choices. */
Button {
    id: button

    readonly property string held: SettingsView.value("device.language", SettingsView.revision)

    function nameOf(code: string): string {
        return code === "system" ? qsTr("As in the system") : SettingsView.languageName(code);
    }

    Accessible.name: qsTr("Language: %1").arg(nameOf(held))
    Accessible.role: Accessible.ButtonMenu
    text: nameOf(held)

    onClicked: menu.open()

    Menu {
        id: menu

        y: button.height

        // Before what was pressed beside it takes them; a menu itself gives the keys to nothing.
        onAboutToHide: button.forceActiveFocus(Qt.PopupFocusReason)

        Repeater {
            model: SettingsView.languages()

            delegate: MenuItem {
                id: choice

                required property string modelData

                checkable: true
                checked: modelData === button.held
                text: button.nameOf(modelData)

                onTriggered: {
                    SettingsView.setValue("device.language", modelData);
                    checked = Qt.binding(() => choice.modelData === button.held); // a click unticks it
                }
            }
        }
    }
}
