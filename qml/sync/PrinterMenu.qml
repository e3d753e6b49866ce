// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls

/** The printers, to choose the one that prints. */
Item {
    id: asking

    property list<string> names

    signal chosen(string printer)

    function choose(printers: list<string>, button: Item) {
        names = printers;
        menu.popup(button, 0, button.height);
    }

    Menu {
        id: menu

        title: qsTr("Printers")
    }
    Instantiator {
        model: asking.names

        delegate: MenuItem {
            required property string modelData

            text: modelData

            onTriggered: asking.chosen(modelData)
        }

        onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
    }
}
