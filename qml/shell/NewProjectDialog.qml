// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Title and colour of a new project. */
FloatingPanel {
    id: dialog

    property string colour: ""

    function open() {
        field.clear();
        colour = "";
        show();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    function create() {
        if (field.text.trim() === "") {
            field.errorText = qsTr("A project needs a title.");
            return;
        }
        Shell.openProject(Planner.addProject(field.text.trim(), colour));
        hide();
    }

    fromTop: 160
    name: qsTr("New project")
    panelHeight: column.implicitHeight + 2 * Theme.space20
    panelWidth: Math.round(420 * Theme.scale)

    Column {
        id: column

        spacing: Theme.space12
        width: parent.width - 2 * Theme.space20
        x: Theme.space20
        y: Theme.space20

        Label {
            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            font: Theme.h2Font
            text: qsTr("New project")
        }
        Field {
            id: field

            Accessible.name: qsTr("Title")
            focus: true
            placeholderText: qsTr("What is it called?")
            width: parent.width

            onAccepted: dialog.create()
            onTextEdited: errorText = ""
        }
        ColourRow {
            chosen: dialog.colour
            width: parent.width

            onPicked: name => dialog.colour = name
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.space8

            Button {
                kind: Button.Kind.Quiet
                text: qsTr("Cancel")

                onClicked: dialog.hide()
            }
            Button {
                kind: Button.Kind.Primary
                text: qsTr("Create project")

                onClicked: dialog.create()
            }
        }
    }
}
